"""Templates that were compiled before, in a folder between builds: what didn't change isn't compiled again.

A compiled template is found by its text, its place, the environment's settings, the version of Jinja and what writes
templates' programs.
"""

import hashlib
from importlib.metadata import version
from inspect import getsource
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, BytecodeCache

from publishing.disk.kept import Kept


class KeptTemplates(BytecodeCache):
    """Set as an environment's `bytecode_cache`, after its settings."""

    def __init__(self, folder: Path, environment: jinja2.Environment) -> None:
        self._kept = Kept(folder)
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
    writer = getsource(environment.code_generator_class)
    return f"jinja2 {version('jinja2')} {options} {given} {sorted(environment.extensions)} {writer}"
