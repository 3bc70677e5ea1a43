"""Texts in which a rule of the guard found nothing when it last looked: the same program needn't look again."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from publishing.checks.guard.rule import Rule
from publishing.disk.kept import Kept
from publishing.program import fingerprint

_SIZE = 16


class CleanTexts:
    """Known by a digest of each text, for each rule."""

    def __init__(self, rules: Sequence[Rule], before: Sequence[bytes]) -> None:
        """`before` are the digests of an earlier build, one behind the other, for each of the rules."""
        self._rules = rules
        self._before = {rule.id: _digests(content) for rule, content in zip(rules, before, strict=True)}
        self._now: dict[str, set[bytes]] = {rule.id: set() for rule in rules}
        self._clean_for_all = frozenset.intersection(*self._before.values())
        self._still_clean_for_all: set[bytes] = set()

    def unsure(self, digest: bytes) -> list[Rule]:
        """The rules that have to look at a text."""
        if digest in self._clean_for_all:
            self._still_clean_for_all.add(digest)
            return []
        found = [rule for rule in self._rules if digest not in self._before[rule.id]]
        self.add(digest, (rule for rule in self._rules if digest in self._before[rule.id]))
        return [rule for rule in found if digest not in self._now[rule.id]]

    def add(self, digest: bytes, rules: Iterable[Rule]) -> None:
        """Remember that these found nothing in a text."""
        for rule in rules:
            self._now[rule.id].add(digest)

    def content(self, rule: Rule) -> bytes | None:
        """What the next build has to know, if that is anything new. What isn't there any more is forgotten."""
        now = self._now[rule.id] | self._still_clean_for_all
        return b"".join(sorted(now)) if now != self._before[rule.id] else None


@contextmanager
def clean_texts(rules: Sequence[Rule], kept: Kept) -> Iterator[CleanTexts]:
    """Those of the build before, and afterwards those of this one."""
    keys = [_key(rule) if kept.folder else "" for rule in rules]
    found = CleanTexts(rules, [kept.read(key) or b"" for key in keys])
    yield found
    for rule, key in zip(rules, keys, strict=True):
        if kept.folder and (content := found.content(rule)) is not None:
            kept.write(key, content)


def digest_of(text: str) -> bytes:
    """What a text is known by."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()


def _key(rule: Rule) -> str:
    return Kept.key(f"clean texts\n{rule.id}\n{fingerprint()}")


def _digests(content: bytes) -> frozenset[bytes]:
    return frozenset(content[at : at + _SIZE] for at in range(0, len(content), _SIZE))
