"""What is wrong with mkdocs.yml: all at once, each with its line. MkDocs names no lines, and stops at the first."""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import get_yaml_loader

from publishing.problems import Problem, did_you_mean
from publishing.reading.file_text import read_text
from publishing.reading.syntax import in_plain_words

SETTINGS = "mkdocs.yml"
_HOOK = "hooks/build_site.py"
_NAME = "site_name"
_OTHERS = {_NAME: "Unnamed", "plugins": []}
_PYTHONS_WORDS = re.compile(r"<class '(\w+)'>")
_HOW = "mend it, or take it out; https://www.mkdocs.org/user-guide/configuration/ says what may stand there"
_NEEDED = {
    "hooks": (
        f"`hooks` doesn't name {_HOOK}, which makes the pages",
        f'write a line "hooks:", and below it "  - {_HOOK}"',
    ),
    "theme": ("the theme isn't `material`", 'write "  name: material" below "theme:"'),
    "custom_dir": ("`theme: custom_dir` is missing", 'write "  custom_dir: overrides" below "theme:"'),
    "plugins": ("the hub has a search of its own, and MkDocs’ plugin can't stand beside it", 'write "plugins: []"'),
    "use_directory_urls": ("the addresses of pages end in /", 'write "use_directory_urls: true"'),
}
"""What is wrong where one isn't as it must be, and what to do."""
Problems = Iterator[Problem]
Lines = Mapping[str, int]


def settings_problems(file: Path) -> list[Problem]:
    """Every problem of the file of settings, which editors call mkdocs.yml."""
    if not file.is_file():
        return [Problem(SETTINGS, 1, 1, f"there is no {SETTINGS}", "put it back: it tells MkDocs what the hub is")]
    text, problems = read_text(file, SETTINGS)
    if problems:
        return problems
    try:
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
        settings = yaml.load(text, Loader=get_yaml_loader())  # noqa: S506  (as MkDocs itself does it)
    except yaml.MarkedYAMLError as error:
        return [in_plain_words(error, text, SETTINGS)]
    except ValueError as error:  # of a date that doesn't exist, say
        return [Problem(SETTINGS, 1, 1, f"a value can't be read ({error})", "put quotation marks around it")]
    if not isinstance(root, yaml.MappingNode):
        return [Problem(SETTINGS, 1, 1, "there are no settings", 'write "name: value" lines, or put the file back')]
    lines = {key.value: key.start_mark.line + 1 for key, _ in reversed(root.value)}
    return [*_twice(root), *_unfit(settings, lines), *_refused(file, settings, lines)]


def _twice(root: yaml.MappingNode) -> Problems:
    first: dict[str, int] = {}
    for key, _ in root.value:
        line = key.start_mark.line + 1
        if first.setdefault(key.value, line) != line:
            what = f"`{key.value}` is written twice (first on line {first[key.value]})"
            yield Problem(SETTINGS, line, 1, what, "keep one of the two")


def _unfit(settings: Mapping[str, Any], lines: Lines) -> Problems:
    """What MkDocs would take and the hub can't: it would end in an error of a template, or in links to nowhere."""
    theme = settings.get("theme")
    theme = theme if isinstance(theme, dict) else {"name": theme}
    fits = {
        "hooks": _HOOK in _names(settings.get("hooks")),
        "theme": theme.get("name") == "material",
        "custom_dir": bool(theme.get("custom_dir")),
        "plugins": not any("search" in each for each in _names(settings.get("plugins", ["search"]))),
        "use_directory_urls": settings.get("use_directory_urls", True) is True,
    }
    for needed, is_fit in fits.items():
        if not is_fit:
            name = "theme" if needed == "custom_dir" else needed
            yield Problem(SETTINGS, lines.get(name, 1), 1, *_NEEDED[needed])


def _names(value: Any) -> list[str]:
    """The parts of a list, those with settings of their own by their names."""
    parts = value if isinstance(value, list) else []
    return [str(next(iter(part), "") if isinstance(part, dict) else part) for part in parts]


def _refused(file: Path, settings: Mapping[str, Any], lines: Lines) -> Problems:
    """What MkDocs refuses: each setting by itself, or else all together, where it doesn't take the whole."""
    known = [name for name, _ in MkDocsConfig()._schema]  # noqa: SLF001  (it has no other list of its settings)
    if not settings.get(_NAME):
        yield Problem(SETTINGS, lines.get(_NAME, 1), 1, f"`{_NAME}` is missing", "add it")
    together = _said_of(file, settings)
    names = settings if together else ()
    found = [(name, said) for name in names for _, said in _said_of(file, {name: settings[name]})]
    for name, said in found or together:
        what, todo = f"`{name}`: {said}", _HOW
        if name not in known:
            what, todo = f"`{name}` isn't a setting", did_you_mean(str(name), known)
        yield Problem(SETTINGS, lines.get(name, 1), 1, what, todo)


def _said_of(file: Path, settings: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What MkDocs says of some settings, by their names. It loads no hook for that."""
    config = MkDocsConfig(config_file_path=str(file))
    config.load_dict(deepcopy({**_OTHERS, **settings, "hooks": []}))  # it takes them to pieces
    try:
        failed, warnings = config.validate()
    except Exception as error:  # noqa: BLE001  (it takes some values for what they aren't)
        return [(next(iter(settings)), f"{type(error).__name__}: {error}")]
    return [(name, _in_a_line(str(said), file.parent)) for name, said in (*failed, *warnings)]


def _in_a_line(said: str, folder: Path) -> str:
    return _PYTHONS_WORDS.sub(r"\1", said.partition("\n")[0]).replace(f"{folder}/", "").rstrip(".")
