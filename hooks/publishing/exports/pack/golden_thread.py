"""The golden thread, from the duty to a score, and what is missing on it."""

from collections.abc import Iterable, Iterator

from publishing.exports.pack.blocks import Block, Heading, Paragraph, Points, Step, Steps
from publishing.exports.pack.subject import Subject
from publishing.model.date_forms import day_in_words
from publishing.model.gaps import Gap, by_kind
from publishing.model.text import as_sentence
from publishing.model.thread_tree import Knot, thread_tree


def thread(subject: Subject) -> Iterator[Block]:
    """Every link, with who makes it."""
    tree = thread_tree(subject.hub, subject.strategy, subject.thread)
    yield Heading("From duty to action: the golden thread")
    yield Paragraph(
        "How the duty leads to objectives, priorities, actions, evidence and scores. Each line says who makes the link "
        "to the one above it: the report, or this hub."
    )
    if subject.strategy.linked_as_a_whole:
        yield Paragraph(subject.strategy.linked_as_a_whole)
    seen: set[str] = set()
    if not tree.knots:
        yield Paragraph("This hub records no link from a single objective, priority or action here to the duty.")
    else:
        yield Steps(_steps(subject, tree.knots, seen))
    if tree.loose:
        yield Heading("What hangs on nothing", 2)
        yield Paragraph("This hub records no link from these, one by one, to anything above them.")
        yield Steps(_steps(subject, tree.loose, seen))


def missing(subject: Subject) -> Iterator[Block]:
    """The gaps, by kind."""
    yield Heading("What is missing")
    yield Paragraph(
        f"Found by this hub, on {day_in_words(subject.today)}, in what the report gives. A gap here may be a gap "
        "in the report, and not in the work."
    )
    if not subject.gaps:
        yield Paragraph("Nothing.")
    for kind, gaps in by_kind(subject.gaps):
        yield Heading(kind.label, 2)
        yield Points(tuple(_gap(subject, gap) for gap in gaps))


def _gap(subject: Subject, gap: Gap) -> str:
    return f"{gap.bead.kind}: {as_sentence(gap.bead.title)} {subject.sources_at(gap.bead.address)}"


def _steps(subject: Subject, knots: Iterable[Knot], seen: set[str]) -> tuple[Step, ...]:
    return tuple(_step(subject, knot, seen) for knot in knots)


def _step(subject: Subject, knot: Knot, seen: set[str]) -> Step:
    """One place. What hangs on a record that serves several things is told once."""
    bead = knot.bead
    if bead.address in seen:
        return Step(bead.kind, bead.title, (*_link(knot), "What is known of it stands above, at its first place."), ())
    seen.add(bead.address)
    return Step(bead.kind, bead.title, tuple(_remarks(subject, knot)), _steps(subject, knot.below, seen))


def _remarks(subject: Subject, knot: Knot) -> Iterator[str]:
    yield from _link(knot)
    if knot.bead.owner:
        yield f"Owner: {knot.bead.owner}."
    if knot.bead.reported:
        yield f"Evidence: progress reported for {'; '.join(knot.bead.reported)}."
    for gap in subject.gaps:
        if gap.bead.address == knot.bead.address:
            yield f"Missing: {gap.kind.said}"
    if sources := subject.sources_at(knot.bead.address):
        yield sources


def _link(knot: Knot) -> tuple[str, ...]:
    return (knot.linked_by.label,) if knot.linked_by else ()
