"""Who decides and who oversees, and the wordings that a strategy relied on."""

from collections.abc import Iterator

from publishing.exports.pack.blocks import Block, Heading, Paragraph, Quotation, Role, Table
from publishing.exports.pack.subject import Subject, notes
from publishing.model.body import Body
from publishing.model.definition import Definition, Edition


def governance(subject: Subject) -> Iterator[Block]:
    """The boards, panels and committees."""
    bodies = subject.all(Body)
    yield Heading("Governance")
    if not bodies:
        yield Paragraph("The source gives no boards or committees.")
        return
    yield Paragraph("As the source gives them at its date. Chairs are roles.")
    yield Table(
        "Who chairs, and who reports to whom",
        ("Body", "Chair", "Reports to", "Meets"),
        tuple(_row(subject, body) for body in bodies),
        (30, 30, 26, 14),
    )
    for body in bodies:
        yield Heading(body.name, 2)
        yield Paragraph(body.summary)
        for label, words in _facts(body):
            yield Paragraph(words, label=label)
        yield from subject.close(body)


def definitions(subject: Subject) -> Iterator[Block]:
    """Each wording, word for word, with its dates."""
    cited = subject.strategy.definitions
    yield Heading("Definitions relied on")
    if not cited:
        yield Paragraph("No wording of a definition is recorded as one that this strategy relied on.")
    for each in cited:
        definition = subject.hub.get(Definition, each.definition, subject.strategy.scope)
        edition = definition.edition(each.edition)
        yield Heading(definition.title, 2)
        if edition:
            yield from _wording(subject, edition)
        if each.as_at:
            yield Paragraph(str(each.as_at), label="Relied on as it stood in")
        yield from notes((*(edition.notes if edition else ()), *each.notes))


def _row(subject: Subject, body: Body) -> tuple[str, ...]:
    above = (subject.hub.get(Body, each, body.scope).name for each in body.reports_to)
    return body.name, body.chair or "Not given", "; ".join(above) or "Not given", body.meets or "Not given"


def _facts(body: Body) -> Iterator[tuple[str, str]]:
    yield "Level", body.level.label
    if body.vice_chair:
        yield "Vice chair", body.vice_chair
    for label, words in (
        ("Members", body.members),
        ("What it produces", body.produces),
        ("Also named in the source", body.also_named),
    ):
        if words:
            yield label, "; ".join(words)


def _wording(subject: Subject, edition: Edition) -> Iterator[Block]:
    until = f" until {edition.valid_until}" if edition.valid_until else ""
    yield Quotation(edition.text, edition.parts)
    standing = subject.in_words(edition.status)
    yield Paragraph(f"{standing}. In use from {edition.valid_from}{until}.", label="Wording")
    yield Paragraph(f"Source: {subject.places(edition.sources)}.", Role.SOURCE)
