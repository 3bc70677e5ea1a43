"""Drafts of change notes for the pages that change, as they are written in the data."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain, count

from publishing.checks.guard.guarding import nothing_is_there_that_must_not_be_published
from publishing.checks.wording import text_is_not_markup
from publishing.editing.yaml_text import item_lines
from publishing.impact.changed import ChangedPage, Fate
from publishing.model.addresses import CHANGES, EXTERNAL_LINKS, FRESHNESS
from publishing.model.change_note import ChangeNote
from publishing.model.hub import Hub
from publishing.model.made_pages import page_addresses
from publishing.model.places import Origin, Written
from publishing.model.text import LONGEST_SLUG

_LONGEST = 100
_ROOM = len("-2026-11-20-999")
_AREA = re.compile(r"/strategy/([^/]+)/")
_FOLLOWS = (CHANGES, EXTERNAL_LINKS, FRESHNESS)
"""Pages that tell of others, and follow them."""


def drafts(pages: Iterable[ChangedPage], hub: Hub, day: date) -> Mapping[str, str]:
    """For each file of change notes, what to put into it: one note for each page that can have one.

    Prints, pages that show several as one, and pages that tell of others have none of their own.
    """
    known = page_addresses(hub)
    taken = {note.id for note in hub.all(ChangeNote)}
    found: dict[str, list[str]] = {}
    for page in pages:
        if page.fate is Fate.REMOVED or page.address not in known or page.address in _FOLLOWS:
            continue
        note_id = _free_id(page.address, day, taken)
        taken.add(note_id)
        note = {"id": note_id, "title": _title(page, hub, day), "page": page.address, "date": day}
        found.setdefault(_file(page.address, hub), []).extend(f"  {line}" for line in item_lines(note))
    return {file: "\n".join(lines) + "\n" for file, lines in found.items()}


def _file(address: str, hub: Hub) -> str:
    area = _AREA.match(address)
    folder = f"areas/{area[1]}" if area and area[1] in hub.site.areas else "national"
    return f"data/{folder}/change_notes.yml"


def _free_id(address: str, day: date, taken: Iterable[str]) -> str:
    name = address.strip("/").replace("/", "-") or "home"
    wanted = f"{name[: LONGEST_SLUG - _ROOM].rstrip('-')}-{day}"
    numbered = (f"{wanted}-{number}" for number in count(2))
    return next(each for each in chain([wanted], numbered) if each not in taken)


def _title(page: ChangedPage, hub: Hub, day: date) -> str:
    """What changed in a sentence: the words, if they may stand in a note, and else their place."""
    if page.fate is Fate.ADDED:
        return "This page is new."
    words = _words(page)
    if words and _may_stand(words, hub, day):
        return words
    headings = list(dict.fromkeys(change.heading for change in page.changes if change.heading != page.title))
    place = f"The text under “{headings[0]}” has changed." if len(headings) == 1 and headings[0] else ""
    return place if place and len(place) <= _LONGEST and _may_stand(place, hub, day) else "The text has changed."


def _words(page: ChangedPage) -> str:
    if len(page.changes) != 1:
        return ""
    pieces = [piece for piece in page.changes[0].pieces if piece.sign != "="]
    went = [piece.text for piece in pieces if piece.sign == "-"]
    came = [piece.text for piece in pieces if piece.sign == "+"]
    if len(went) == 1 and len(came) == 1:
        words = f"It says “{came[0]}” instead of “{went[0]}”."
    elif len(came) == 1 and not went:
        words = f"It now says “{came[0]}”."
    elif len(went) == 1 and not came:
        words = f"It no longer says “{went[0]}”."
    else:
        return ""
    return words if len(words) <= _LONGEST else ""


def _may_stand(title: str, hub: Hub, day: date) -> bool:
    """Whether the checks let a note say it: no number of a telephone, no name."""
    origin = Origin("data/national/change_notes.yml", 1, 1)
    values = {"id": "draft", "title": title, "page": "/", "date": str(day), "as_at": str(day)}
    note = ChangeNote.model_validate(Written(values, origin, ""))
    alone = Hub(hub.site, (note,))
    found = (*nothing_is_there_that_must_not_be_published(alone, day), *text_is_not_markup(alone, day))
    return not [each for each in found if each.path == origin.path]
