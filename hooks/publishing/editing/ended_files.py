"""What is written when something ends: status and successor in its own file, and the draft of a change note."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from publishing.editing.changed_text import added_to, changed_text
from publishing.editing.ending import Ending, edition_that_ends
from publishing.editing.new_record import changes
from publishing.editing.places import files_for, is_national, place_of
from publishing.editing.writing import NotWrittenError
from publishing.model.area import Area
from publishing.model.change_note import ChangeNote
from publishing.model.definition import Definition, Edition
from publishing.model.hub import Hub
from publishing.model.places import Number, Written
from publishing.model.record import Record
from publishing.model.status import EditionStatus, Standing
from publishing.model.strategy import Strategy
from publishing.model.text import nearest_slug
from publishing.problems import did_you_mean
from publishing.reading.yaml_tree import tree_of

MIDNIGHT = "00:00"
AFTER = {"superseded_linked_by": "superseded_by", "valid_until": "valid_from", "status": "id"}
"""Below which field a new one is written, if not below the status."""


def ended_files(data: Path, hub: Hub, ending: Ending) -> dict[Path, str]:
    """The new text of each file. Raises `NotWrittenError`."""
    record = ending.record
    file = data / Path(record.origin.path).relative_to(data)
    text = file.read_text("utf-8")
    tree, problems = tree_of(text, record.origin.path)
    if tree is None or problems:
        raise NotWrittenError(f"{file} can't be read: run make check.")
    return {file: changed_text(text, _ended(tree, hub, ending)), **_change_note(data, ending)}


def _ended(tree: Written, hub: Hub, ending: Ending) -> dict[str, Any]:
    match ending.record:
        case Strategy():
            return _with_fields(tree, _of_strategy(hub, ending.record, ending))
        case Definition():
            edition = edition_that_ends(ending.record)
            number = ending.record.editions.index(edition)
            editions = [*tree["editions"]]
            editions[number] = _with_fields(editions[number], _of_edition(ending.record, edition, ending))
            return _with_fields({**tree, "editions": editions}, _known_since(ending.record, ending.on))
        case Area():
            return _with_successor(tree, hub, ending)
    return _of_page(tree, ending)


def _with_fields(entry: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """The entry with some fields set. A new one comes below that after which it is written, or at the end."""
    names = list(entry)
    for name in (each for each in fields if each not in entry):
        after = AFTER.get(name, "status")
        names.insert(names.index(after) + 1 if after in names else len(names), name)
    return {name: fields.get(name, entry.get(name)) for name in names}


def _of_strategy(hub: Hub, strategy: Strategy, ending: Ending) -> dict[str, Any]:
    if ending.withdrawn:
        return {"status": EditionStatus.WITHDRAWN.value}
    if not ending.by:
        return {"status": EditionStatus.ENDED.value}
    others = [each.id for each in hub.all(Strategy, strategy.scope) if each is not strategy]
    if ending.by not in others:
        add = f"{did_you_mean(ending.by, others)}" if others else "there is none"
        raise NotWrittenError(
            f"`{strategy.scope}` has no other strategy `{ending.by}`; {add}. A new one is added first."
        )
    by = Number(ending.by) if ending.by.isdecimal() else ending.by
    return {"status": EditionStatus.SUPERSEDED.value, "superseded_by": by, "superseded_linked_by": "hub"}


def _of_edition(definition: Definition, edition: Edition, ending: Ending) -> dict[str, Any]:
    fields = {"status": Standing.HISTORIC.value, "valid_until": ending.on.isoformat()}
    if not ending.by:
        return fields
    others = [each.id for each in definition.editions if each is not edition]
    if ending.by not in others:
        raise NotWrittenError(
            f"The definition `{definition.id}` has no other wording `{ending.by}`: add it to `editions` first."
        )
    return {**fields, "superseded_by": ending.by}


def _known_since(definition: Definition, on: date) -> dict[str, Any]:
    """That a wording has ended can't be known before its last day is over."""
    known = definition.as_at.latest
    return {"as_at": (on + timedelta(days=1)).isoformat()} if known is None or known <= on else {}


def _with_successor(tree: Written, hub: Hub, ending: Ending) -> dict[str, Any]:
    """An area with who takes its place. Whatever follows from it, readers see on that day."""
    if not ending.by:
        raise NotWrittenError(
            "A council ends when another takes its place: make supersede, with BY= that one’s area or name."
        )
    held = {"area": ending.by} if hub.find(Area, ending.by) else {}
    return added_to(tree, "successors", {"council": ending.successor, "since": ending.on.isoformat(), **held})


def _of_page(tree: Written, ending: Ending) -> dict[str, Any]:
    record = ending.record
    fields = type(record).model_fields
    if "expires_at" in fields:
        return _in_entry(tree, record, {"expires_at": f"{ending.on} {MIDNIGHT}"})
    if "status" not in fields or not isinstance(record.status, Standing):
        raise NotWrittenError(
            f"Nothing ends a record of this kind ({record.kind}): change its file, or take it out and leave a redirect"
            "; in that of a message, write `withdrawn`."
        )
    changed = _in_entry(tree, record, {"status": Standing.HISTORIC.value})
    is_whole = record.origin.line == tree.origin.line
    return added_to(changed, "notes", {"kind": "hub", "text": ending.sentence}) if is_whole else changed


def _in_entry(tree: Written, record: Record, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The file with some fields of the record set: it is the whole of it, or an item of a set."""

    def changed(entry: Any) -> Any:
        is_it = isinstance(entry, Written) and entry.origin.line == record.origin.line
        return _with_fields(entry, fields) if is_it else entry

    if record.origin.line == tree.origin.line:
        return _with_fields(tree, fields)
    return {name: list(map(changed, value)) if isinstance(value, list) else value for name, value in tree.items()}


def _change_note(data: Path, ending: Ending) -> dict[Path, str]:
    record = ending.record
    known = min(ending.on, ending.today) if isinstance(record, Area) else ending.on
    area = record.area_id
    file = next(each for each in files_for(ChangeNote) if is_national(each) is not bool(area))
    what = "superseded" if ending.by else "ended"
    if isinstance(record, Area):  # one that is split has several successors on a day
        what = nearest_slug(ending.by) or what
    note_id = f"{record.id}-{what}-{ending.on}"[-60:].strip("-")
    note = {
        "id": note_id,
        "title": ending.sentence,
        "page": record.address,
        "date": known.isoformat(),
        "as_at": known.isoformat(),
    }
    return changes(data, place_of(ChangeNote, file, note_id, area), ChangeNote, note)
