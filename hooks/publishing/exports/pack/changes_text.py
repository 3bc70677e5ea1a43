"""What changed between two commits, in words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from publishing.exports.pack.blocks import Heading, Paragraph, Plain, Points
from publishing.exports.pack.changes import Change, RecordChange, changes_between
from publishing.model.date_forms import day_in_words
from publishing.model.hub import Hub
from publishing.problems import Problem
from publishing.reading.layout import AREAS

TITLE = "What has changed in the data"


@dataclass(frozen=True)
class Commit:
    """One state of the data in its history."""

    id: str
    date: date
    hub: Hub
    """Narrowed to the area."""
    unread: tuple[str, ...] = ()
    """The files that this program can't read wholly."""

    @property
    def name(self) -> str:
        """What a reader is told: the short id, and the day."""
        return f"{self.id[:12]} of {day_in_words(self.date)}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two states, the earlier one first."""

    before: Commit
    after: Commit


def unread_files(problems: Iterable[Problem], area_id: str) -> tuple[str, ...]:
    """The files that have problems, but for those of other areas."""
    other = re.compile(rf"data/{AREAS}/(?!{area_id}/)")
    return tuple(sorted({problem.path for problem in problems if not other.match(problem.path)}))


def changes_text(comparison: Comparison | None, area: str, now: Hub) -> Iterator[Plain]:
    """The changes in this council's records and the national ones. `now` is the data that the pack is made from."""
    if comparison is None:
        yield Paragraph("No comparison was asked for. To ask for one, name two commits: FROM= and TO=.")
        return
    before, after = comparison.before, comparison.after
    changes = changes_between(before.hub, after.hub)
    yield Paragraph(f"From {before.name} to {after.name}: the records of {area}, and the national ones.")
    counts = {change: sum(each.change is change for each in changes) for change in Change}
    yield Paragraph(
        f"{counts[Change.ADDED]} added, {counts[Change.REMOVED]} removed, {counts[Change.CHANGED]} changed, "
        f"{counts[Change.UNKNOWN]} not compared."
    )
    if changes_between(after.hub, now):
        yield Paragraph("The rest of this pack is made from data that differ from those of the second commit.")
    for heading, group in groupby(changes, lambda each: "National records" if not each.record.area_id else area):
        yield Heading(heading)
        for each in group:
            yield from _record(each)
    yield from _unread(before, after)


def _record(each: RecordChange) -> Iterator[Plain]:
    record = each.record
    yield Heading(f"{each.change.label}: {record.kind.replace('-', ' ')} “{record.title}”", 2)
    yield Paragraph(
        f"{record.scope or record.area_id or 'national'}, {record.id}. As at {record.as_at}.", label="Record"
    )
    if each.fields:
        yield Points(tuple(map(str, each.fields)))


def _unread(*commits: Commit) -> Iterator[Plain]:
    for commit in commits:
        if commit.unread:
            yield Heading(f"What couldn’t be read of {commit.name}")
            yield Paragraph(
                "This program expects something else than these files hold. What they hold may be missing above, or "
                "stand there as added or removed."
            )
            yield Points(commit.unread)
