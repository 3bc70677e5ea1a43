"""A new record, written where it belongs; nothing that stands is overwritten."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from publishing.checks.guard.guarding import nothing_is_there_that_must_not_be_published
from publishing.checks.owners import chairs_are_roles, owners_are_roles
from publishing.checks.wording import text_is_not_markup
from publishing.editing.changed_text import changed_text, with_item
from publishing.editing.places import NewPlace, in_order, is_area, shared_fields
from publishing.editing.writing import NotWrittenError
from publishing.editing.yaml_text import Block, mapping_lines, scalar
from publishing.model.hub import Hub
from publishing.model.places import Written
from publishing.model.record import Record
from publishing.problems import Problem, report
from publishing.reading.explain import explain
from publishing.reading.layout import SITE_FILE
from publishing.reading.yaml_tree import read_tree, tree_of


def faults(kind: type[Record], answers: Written, record_id: str, given: Mapping[str, Any]) -> list[Problem]:
    """What the models refuse. `given` is what the file that it joins says for all its records."""
    values = Written({**given, **answers, "id": record_id}, answers.origin, answers.scope)
    try:
        kind.model_validate(values)
    except ValidationError as error:
        return list(explain(error, kind, answers.origin))
    return []


def never_published(hub: Hub, kind: type[Record], answers: Written, record_id: str, day: date) -> list[Problem]:
    """What the checks refuse in an answer itself, whatever is added later: a person, and all that the guard finds.

    The models have nothing against the answers.
    """
    record = kind.model_validate(Written({**answers, "id": record_id}, answers.origin, answers.scope))
    alone = replace(hub, records=(record,), written=(), published=(), kept=None)
    among_all = replace(hub, records=(*hub.records, record))
    guarded = (
        each for look in (nothing_is_there_that_must_not_be_published, text_is_not_markup) for each in look(alone, day)
    )
    people = (each for look in (owners_are_roles, chairs_are_roles) for each in look(among_all, day))
    return [each for each in (*guarded, *people) if each.path == answers.origin.path]


def shared_in(data: Path, place: NewPlace, kind: type[Record]) -> dict[str, Any]:
    """What the file that the record joins says once for all its records."""
    if not place.set_name or not (data / place.path).exists():
        return {}
    tree = _tree(data, place)
    return {name: tree[name] for name in shared_fields(kind) if name in tree}


def changes(data: Path, place: NewPlace, kind: type[Record], answers: Mapping[str, Any]) -> dict[Path, str]:
    """The text of each file that the record changes or makes. Raises `NotWrittenError`."""
    file = data / place.path
    ordered = {name: answers[name] for name in in_order(kind, in_set=bool(place.set_name)) if name in answers}
    if not place.set_name:
        if file.exists():
            raise NotWrittenError(f"{file} is there already, and isn't overwritten: choose another id.")
        area = _site_with_area(data, place.path.parts[1]) if is_area(place.file) else {}
        return {file: _text(mapping_lines(ordered)), **area}
    if not file.exists():
        return {file: _new_set(place, kind, ordered)}
    tree = _tree(data, place)
    if any(isinstance(each, Mapping) and each.get("id") == answers["id"] for each in tree.get(place.set_name) or ()):
        raise NotWrittenError(f"{file} has `{answers['id']}` already: choose another id.")
    kept = {name: value for name, value in ordered.items() if name not in tree or tree[name] != value}
    return {file: with_item(file.read_text("utf-8"), place.set_name, kept)}


def _new_set(place: NewPlace, kind: type[Record], record: Mapping[str, Any]) -> str:
    shared = {name: record[name] for name in shared_fields(kind) if name in record}
    own = {name: value for name, value in record.items() if name not in shared}
    sets = {name: [Block(own)] if name == place.set_name else [] for name in place.file.sets}
    return _text(mapping_lines({**shared, **sets}))


def _tree(data: Path, place: NewPlace) -> Written:
    tree, problems = read_tree(data / place.path, str(data / place.path), place.scope)
    if tree is None or problems:
        first = f": {problems[0]}" if problems else ""
        raise NotWrittenError(f"{data / place.path} can't be read{first}\nMend it first, and try again.")
    return tree


def _site_with_area(data: Path, area: str) -> dict[Path, str]:
    """The site's settings with one more area: one that isn't named there isn't shown."""
    file = data / SITE_FILE
    text = file.read_text("utf-8") if file.exists() else ""
    tree, _ = tree_of(text, str(file))
    named = tree.get("areas") if tree is not None else None
    if tree is None or not isinstance(named, list) or area in named:
        return {}
    return {file: changed_text(text, {**tree, "areas": [*named, area]})}


def _text(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"


def given_answers(text: str, pairs: Iterable[str], shown: str) -> Written:
    """All answers together. `shown` is what editors call the text. Raises `NotWrittenError`."""
    lines = [_line(each) for each in pairs]
    tree, problems = tree_of("\n".join([text.rstrip("\n"), *lines] if text else lines) + "\n", shown)
    if tree is None or problems:
        raise NotWrittenError(report(problems))
    return tree


def _line(pair: str) -> str:
    """One answer as a line of YAML: lists, mappings, numbers and yes-or-no values as they are, the rest as text."""
    name, equals, value = pair.partition("=")
    if not equals:
        raise NotWrittenError(f"`{pair}` isn't an answer: write name=value.")
    as_is = value.startswith(("[", "{")) or value in ("true", "false") or value.isdecimal()
    return f"{name}: {value if as_is else scalar(value)}"
