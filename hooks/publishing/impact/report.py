"""The report on a change: as a page to look at, and as Markdown for a pull request."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from publishing.impact.changed import ChangedPage, Fate, Impact
from publishing.impact.later import Later
from publishing.impact.word_changes import Piece, TextChange
from publishing.pages.templates import environment

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#~&])")
MOST = 20
"""Changes of one page that are told in full."""

LATER = "Later, by itself"
HOW_LATER = (
    "Nothing of this is seen yet. To see the site of then, write what stands in brackets, and a space, before "
    "make impact, make site or make serve."
)


@dataclass(frozen=True, slots=True)
class AlikePages:
    """Pages on which the same words change."""

    pages: tuple[ChangedPage, ...]

    @property
    def first(self) -> ChangedPage:
        """The one by whose name the others are told."""
        return self.pages[0]

    @property
    def told(self) -> tuple[TextChange, ...]:
        """The changes that are told in full."""
        return self.first.changes[:MOST]

    @property
    def more(self) -> int:
        """How many are left out."""
        return len(self.first.changes) - len(self.told)


@dataclass(frozen=True, slots=True)
class Report:
    """All that is told of one change."""

    base: str
    """What the commit is called."""
    impact: Impact
    drafts: Mapping[str, str]
    later: tuple[Later, ...] = ()

    @property
    def by_readers(self) -> Mapping[str, list[AlikePages]]:
        """The pages for each group of readers; those that change alike stand together."""
        return {readers: _alike(pages) for readers, pages in self.impact.by_readers.items()}

    @property
    def headline(self) -> str:
        """All of it in a sentence."""
        if not self.impact.pages and not self.impact.files:
            return f"Nothing that a reader sees {'changes yet' if self.later else 'changes'}."
        counts = (f"{kind.value.lower()}: {count}" for kind, count in self.impact.counts.items())
        return f"What changes – {', '.join(counts)}."


def as_html(report: Report) -> str:
    """A page that stands alone."""
    words = {"report": report, "later": LATER, "how_later": HOW_LATER}
    return environment(Path(__file__).parent, {}).get_template("report.html").render(words)


def as_markdown(report: Report) -> str:
    """For a pull request: what went is struck through, and what came is bold."""
    return "\n".join(_lines(report)).rstrip("\n") + "\n"


def _alike(pages: list[ChangedPage]) -> list[AlikePages]:
    groups: dict[object, list[ChangedPage]] = {}
    for page in pages:
        words = tuple(change.pieces for change in page.changes)
        groups.setdefault((page.fate, words) if words else page.address, []).append(page)
    return [AlikePages(tuple(group)) for group in groups.values()]


def _lines(report: Report) -> Iterator[str]:
    yield f"## What readers will see change, compared with {_plain(report.base)}"
    yield ""
    yield report.headline
    if report.impact.unseen:
        yield f"On {report.impact.unseen} more pages, only links, menus, counts, tooltips or names of files differ."
    if report.later:
        yield from ("", f"### {LATER}", "", HOW_LATER, "")
        yield from (f"- {_plain(each.told)} (`{each.setting}`)" for each in report.later)
    for readers, groups in report.by_readers.items():
        yield from ("", f"### {readers}", "")
        for group in groups:
            yield from _group(group)
    if report.impact.files:
        yield from ("", "### Files", "")
        yield from (f"- {each.kind.value}: `{each.address}` ({each.fate.value})" for each in report.impact.files)
    if report.drafts:
        yield from ("", "### Drafts of change notes", "", "Take those that help a reader, and mend their words.")
        for file, text in report.drafts.items():
            yield from ("", f"In `{file}`, below `change_notes:`", "", "```yaml", *text.rstrip("\n").split("\n"), "```")


def _group(group: AlikePages) -> Iterator[str]:
    fate = "" if group.first.fate is Fate.CHANGED else f": {group.first.fate.value}"
    yield f"- **{_plain(group.first.title)}** `{group.first.address}`{fate}"
    for change in group.told:
        under = f"{_plain(change.heading)}: " if change.heading and change.heading != group.first.title else ""
        yield f"  - {under}{' '.join(map(_piece, change.pieces))}"
    if group.more:
        yield f"  - and {group.more} more changes"
    if len(group.pages) > 1:
        others = ", ".join(f"`{page.address}`" for page in group.pages[1:])
        yield f"  - the same on {len(group.pages) - 1} more: {others}"


def _piece(piece: Piece) -> str:
    text = _plain(piece.text)
    return f"~~{text}~~" if piece.sign == "-" else f"**{text}**" if piece.sign == "+" else text


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
