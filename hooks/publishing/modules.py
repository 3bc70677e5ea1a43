"""The program's modules: where each stands, and on which others it rests."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path, PurePath

HOOKS = Path(__file__).resolve().parents[1]
_IMPORT = re.compile(
    r"^[ \t]*(?:from (publishing[\w.]*) import (\([^)]*\)|[^\n]*)|import (publishing[\w.]*))", re.MULTILINE
)
_WORD = re.compile(r"\w+")


def module_of(file: PurePath) -> str:
    """The module that stands in a file, which is named from the folder of programs: `publishing/kept.py`."""
    parts = file.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported_by(source: str) -> Iterator[str]:
    """Every module of the program that a module names in an import, and what may be a module in a package."""
    for package, names, alone in _IMPORT.findall(source):
        yield package or alone
        yield from (f"{package}.{name}" for name in _WORD.findall(names))


def needed_by(*modules: str) -> dict[str, str]:
    """The sources of modules and of all that they import, by name."""
    sources: dict[str, str] = {}

    def next_to(name: str) -> Iterable[str]:
        source = _source(name)
        if source is None:
            return ()
        sources[name] = source
        return (*imported_by(source), *_packages(name))

    _reached(modules, next_to)
    return dict(sorted(sources.items()))


def resting_on(changed: Iterable[str], imports: Mapping[str, Iterable[str]]) -> set[str]:
    """These modules, and all that import them, directly or through others. `imports` are those of each module."""
    users: dict[str, set[str]] = {}
    for module, names in imports.items():
        for name in (*names, *_packages(module)):
            users.setdefault(name, set()).add(module)
    return _reached(changed, lambda name: users.get(name, ()))


def _reached(first: Iterable[str], next_to: Callable[[str], Iterable[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(first)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(next_to(name))
    return found


def _packages(module: str) -> Iterator[str]:
    """Those that it is in: they are imported first."""
    while "." in module:
        module = module.rpartition(".")[0]
        yield module


def _source(module: str) -> str | None:
    place = HOOKS.joinpath(*module.split("."))
    for file in (place.with_suffix(".py"), place / "__init__.py"):
        if file.is_file():
            return file.read_text("utf-8", errors="replace")
    return None
