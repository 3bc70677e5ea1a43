"""Templates that were compiled before, in a folder between builds: what didn't change isn't compiled again.

A compiled template is found by its text, its place, the environment's settings and the version of Jinja. It stands
behind its own digest, so that a file that was cut off or changed is as good as none. The folder may be deleted.
"""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import NamedTemporaryFile

import jinja2
from jinja2.bccache import Bucket, BytecodeCache


@dataclass(frozen=True, slots=True)
class _Kept:
    folder: Path

    def read(self, key: str) -> bytes | None:
        with suppress(OSError):
            content = (self.folder / key).read_bytes()
            if content[:32] == hashlib.sha256(content[32:]).digest():
                return content[32:]
        return None

    def write(self, key: str, content: bytes) -> None:
        """Whole or not at all; a folder that can't be written to keeps nothing."""
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=self.folder, delete=False) as file:
                file.write(hashlib.sha256(content).digest() + content)
            Path(file.name).replace(self.folder / key)


class KeptTemplates(BytecodeCache):
    """Set as an environment's `bytecode_cache`, after its settings."""

    def __init__(self, folder: Path, environment: jinja2.Environment) -> None:
        self._kept = _Kept(folder)
        self._settings = _settings(environment)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Use what was kept, if it is whole."""
        if content := self._kept.read(bucket.key):
            bucket.bytecode_from_string(content)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it for the next build."""
        self._kept.write(bucket.key, bucket.bytecode_to_string())

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """One for each template under these settings; of its texts, the newest is kept."""
        return hashlib.sha256(f"{name}|{filename}|{self._settings}".encode()).hexdigest()


def keep_compiled(environment: jinja2.Environment, folder: Path | None) -> None:
    """Keep what an environment compiles from now on. Nothing is worked out while compiling: filters may change."""
    environment.optimized = False
    if folder:
        environment.bytecode_cache = KeptTemplates(folder, environment)


def _settings(environment: jinja2.Environment) -> str:
    names = ("autoescape", "trim_blocks", "lstrip_blocks", "keep_trailing_newline", "newline_sequence", "optimized")
    options = {name: getattr(environment, name) for name in names}
    called = {**environment.filters, **environment.tests}
    given = sorted((name, str(getattr(function, "jinja_pass_arg", ""))) for name, function in called.items())
    return f"jinja2 {version('jinja2')} {options} {given} {sorted(environment.extensions)}"
