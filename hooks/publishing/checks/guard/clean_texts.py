"""Texts in which the guard found nothing when it last looked: it needn't look again while its rules are the same."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from publishing.kept import Kept
from publishing.program import fingerprint

_SIZE = 16
_LOOKS = "publishing.checks.guard.looking"
"""The module on which it depends alone whether a text is clean."""


class CleanTexts:
    """Known by a digest of each text, for these rules alone."""

    def __init__(self, before: bytes) -> None:
        """`before` are the digests of an earlier build, one behind the other."""
        self._before = frozenset(before[at : at + _SIZE] for at in range(0, len(before), _SIZE))
        self._now: set[bytes] = set()

    def holds(self, text: str) -> bool:
        """Whether it was looked at before, and nothing was found."""
        digest = _digest(text)
        if digest in self._before:
            self._now.add(digest)
        return digest in self._now

    def add(self, text: str) -> None:
        """Remember that nothing was found in it."""
        self._now.add(_digest(text))

    @property
    def content(self) -> bytes | None:
        """What the next build has to know, if that is anything new. What isn't there any more is forgotten."""
        return b"".join(sorted(self._now)) if self._now != self._before else None


@contextmanager
def clean_texts(kept: Kept) -> Iterator[CleanTexts]:
    """Those of the build before, and afterwards those of this one."""
    key = hashlib.sha256(f"clean texts\n{fingerprint(_LOOKS)}".encode()).hexdigest() if kept.folder else ""
    found = CleanTexts(kept.read(key) or b"")
    yield found
    if kept.folder and (content := found.content) is not None:
        kept.write(key, content)


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()
