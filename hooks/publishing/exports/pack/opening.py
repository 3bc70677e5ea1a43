"""How a committee report begins: its purpose, and recommendations to be written."""

from collections.abc import Iterator

from publishing.exports.pack.blocks import Block, Heading, Paragraph, Role
from publishing.exports.pack.statements import statement
from publishing.exports.pack.subject import Subject
from publishing.model.assessment import Assessment
from publishing.model.editions import words_before
from publishing.model.statement import Statement, Theme
from publishing.model.succession import said_of, who_is_responsible
from publishing.model.text import as_sentence


def purpose(subject: Subject) -> Iterator[Block]:
    """What the report is about, and where the strategy stands."""
    strategy = subject.strategy
    yield Heading("Purpose")
    yield Paragraph("the committee, the date of its meeting, and the role that presents this report.", *_TO_FILL_IN)
    yield from standing(subject)
    yield Paragraph(who_is_responsible(subject.hub, subject.area), label="Who answers for it")
    yield Paragraph(subject.sources_of(subject.area), Role.SOURCE)
    yield from subject.close(strategy)


def standing(subject: Subject) -> Iterator[Block]:
    """What the strategy is, and where it stands."""
    strategy = subject.strategy
    for said in (said_of(subject.hub, subject.area), words_before(subject.hub, strategy)):
        if said:
            yield Paragraph(said, Role.NOTICE)
    yield Paragraph(strategy.summary, Role.LEAD)
    yield Paragraph(str(strategy.period), label="Period")
    yield Paragraph(f"{subject.in_words(strategy.status)}. {strategy.status_note}", label="Where it stands")


def recommendations(subject: Subject) -> Iterator[Block]:
    """Drafts, each to be kept, changed or taken out; and what the source itself asked for."""
    yield Heading("Recommendations")
    yield Paragraph("These are drafts by this hub. Nobody has agreed them. Keep, change or delete each one.")
    for number, text in enumerate(_drafts(subject), start=1):
        yield Paragraph(text, Role.DRAFT, f"Draft recommendation {number}")
    yield Paragraph("any other recommendation.", *_TO_FILL_IN)
    asked = [each for each in subject.all(Statement) if each.theme is Theme.RECOMMENDATION]
    if asked:
        yield Heading(Theme.RECOMMENDATION.label, 2)
        for each in asked:
            yield from statement(subject, each, 3)


def _drafts(subject: Subject) -> Iterator[str]:
    strategy = subject.strategy
    yield f"That the committee notes where this strategy stood at {strategy.as_at}: {as_sentence(strategy.title)}"
    if assessments := subject.all(Assessment):
        titles = "; ".join(assessment.title for assessment in assessments)
        yield f"That the committee notes these assessments, and asks what has changed since: {titles}."
    if subject.gaps:
        yield (
            "That the committee asks [role] to answer, by [date], what is asked under “What is missing”. "
            "A gap there may be a gap in the report, and not in the work."
        )


_TO_FILL_IN = (Role.DRAFT, "To fill in")
