"""What was made before, in a folder between builds.

Each content stands behind a digest of its key and itself, so that a file that was cut off or changed, or that stands in
the place of another, is as good as none. The folder may be deleted, may be read-only, and may be used by two builds at
once.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

_DIGEST = hashlib.sha256().digest_size


@dataclass(frozen=True, slots=True)
class Kept:
    """The folder; None keeps nothing."""

    folder: Path | None = None

    def content(self, made_of: str, make: Callable[[], bytes]) -> bytes:
        """What is made of these inputs, all of them: as it was kept, or made and kept."""
        key = self.key(made_of)
        if (found := self.read(key)) is not None:
            return found
        made = make()
        self.write(key, made)
        return made

    @staticmethod
    def key(made_of: str) -> str:
        """What stands for these inputs."""
        return hashlib.sha256(made_of.encode()).hexdigest()

    def read(self, key: str) -> bytes | None:
        """What was kept under a key, if it is there and whole."""
        with suppress(OSError):
            content = (self.folder / key).read_bytes() if self.folder else b""
            if content[:_DIGEST] == _digest(key, content[_DIGEST:]):
                return content[_DIGEST:]
        return None

    def any_ending(self, ending: str) -> bool:
        """Whether anything is kept under a key that ends so."""
        with suppress(OSError):
            return self.folder is not None and any(each.name.endswith(ending) for each in self.folder.iterdir())
        return False

    def write(self, key: str, content: bytes) -> None:
        """Keep it whole or not at all."""
        if self.folder:
            put(self.folder / key, _digest(key, content) + content)


def _digest(key: str, content: bytes) -> bytes:
    found = hashlib.sha256(key.encode())
    found.update(content)
    return found.digest()


def put(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: where there is no room for it, or no permission, it is made anew each time."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, delete=False) as file:
            beside = Path(file.name)
            try:
                file.write(content)
                file.flush()
                beside.replace(path)
            finally:
                beside.unlink(missing_ok=True)


NOTHING_KEPT = Kept()
