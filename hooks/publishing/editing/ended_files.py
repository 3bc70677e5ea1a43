"""What is written when something ends: status and successor in its own file, and the draft of a change note."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from publishing.editing.ending import CannotEndError, Ending, edition_that_ends
from publishing.editing.insert import with_field, with_item
from publishing.editing.new_record import changes
from publishing.editing.places import files_for, is_national, place_of
from publishing.model.area import Area
from publishing.model.change_note import ChangeNote
from publishing.model.definition import Definition, Edition
from publishing.model.hub import Hub
from publishing.model.places import Number, Origin, Written
from publishing.model.record import Record
from publishing.model.status import EditionStatus, Standing
from publishing.model.strategy import Strategy
from publishing.model.text import nearest_slug
from publishing.problems import did_you_mean
from publishing.reading.yaml_tree import tree_of

MIDNIGHT = "00:00"
AFTER = {"superseded_linked_by": "superseded_by", "valid_until": "valid_from"}
"""Below which field a new one is written, if not below the status."""


def ended_files(data: Path, hub: Hub, ending: Ending) -> dict[Path, str]:
    """The new text of each file. Raises `CannotEndError`."""
    record = ending.record
    file = data / Path(record.origin.path).relative_to(data)
    text = file.read_text("utf-8")
    tree, problems = tree_of(text, record.origin.path)
    if tree is None or problems:
        raise CannotEndError(f"{file} can't be read: run make check.")
    return {file: _ended(text, tree, hub, ending), **_change_note(data, ending)}


def _ended(text: str, tree: Written, hub: Hub, ending: Ending) -> str:
    match ending.record:
        case Strategy():
            return _fields(text, lambda now: now.origin, _of_strategy(hub, ending.record, ending))
        case Definition():
            edition = edition_that_ends(ending.record)
            number = ending.record.editions.index(edition)
            fields = _of_edition(ending.record, edition, ending)
            changed = _fields(text, lambda now: now.origin.at("editions", number), fields)
            return _fields(changed, lambda now: now.origin, _known_since(ending.record, ending.on))
        case Area():
            return _with_successor(text, tree, hub, ending)
    return _of_page(text, tree, ending)


def _fields(text: str, entry: Callable[[Written], Origin], fields: Mapping[str, Any]) -> str:
    """The text with some fields set; `entry` finds where they belong in what was read of the text."""
    for name, value in fields.items():
        tree, _ = tree_of(text, "")
        if tree is not None:
            text = with_field(text, entry(tree), name, value, AFTER.get(name, "status"))
    return text


def _of_strategy(hub: Hub, strategy: Strategy, ending: Ending) -> dict[str, Any]:
    if ending.withdrawn:
        return {"status": EditionStatus.WITHDRAWN.value}
    if not ending.by:
        return {"status": EditionStatus.ENDED.value}
    others = [each.id for each in hub.all(Strategy, strategy.scope) if each is not strategy]
    if ending.by not in others:
        add = f"{did_you_mean(ending.by, others)}" if others else "there is none"
        raise CannotEndError(
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
        raise CannotEndError(
            f"The definition `{definition.id}` has no other wording `{ending.by}`: add it to `editions` first."
        )
    return {**fields, "superseded_by": ending.by}


def _known_since(definition: Definition, on: date) -> dict[str, Any]:
    """That a wording has ended can't be known before its last day is over."""
    known = definition.as_at.latest
    return {"as_at": (on + timedelta(days=1)).isoformat()} if known is None or known <= on else {}


def _with_successor(text: str, tree: Written, hub: Hub, ending: Ending) -> str:
    """The text of an area with who takes its place. Whatever follows from it, readers see on that day."""
    if not ending.by:
        raise CannotEndError(
            "A council ends when another takes its place: make supersede, with BY= that one’s area or name."
        )
    held = {"area": ending.by} if hub.find(Area, ending.by) else {}
    return with_item(text, tree, "successors", {"council": ending.successor, "since": ending.on.isoformat(), **held})


def _of_page(text: str, tree: Written, ending: Ending) -> str:
    record = ending.record
    entry = _place(tree, record)
    if "expires_at" in type(record).model_fields:
        return with_field(text, entry, "expires_at", f"{ending.on} {MIDNIGHT}", "status")
    if "status" not in type(record).model_fields or not isinstance(record.status, Standing):
        raise CannotEndError(
            f"Nothing ends a record of this kind ({record.kind}): change its file, or take it out and leave a redirect"
            "; in that of a message, write `withdrawn`."
        )
    after = "status" if "status" in entry.parts else "id"
    changed = with_field(text, entry, "status", Standing.HISTORIC.value, after)
    now, _ = tree_of(changed, record.origin.path)
    if entry is not tree.origin or now is None:
        return changed
    return with_item(changed, now, "notes", {"kind": "hub", "text": ending.sentence})


def _place(tree: Written, record: Record) -> Origin:
    """Where the record stands in its file: the whole of it, or an item of a set."""
    if record.origin.line == tree.origin.line:
        return tree.origin
    items = [each for each in tree.values() if isinstance(each, list)]
    found = (each for items_of in items for each in items_of if isinstance(each, Written))
    return next(each.origin for each in found if each.get("id") == record.id)


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
