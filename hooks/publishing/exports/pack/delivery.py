"""The delivery plan, and the surveys that show what came of it."""

from collections.abc import Iterator, Sequence

from publishing.exports.pack.blocks import Block, Heading, Paragraph, Points, Table
from publishing.exports.pack.subject import Subject
from publishing.model.action import Action, Progress
from publishing.model.survey import Survey


def delivery_plan(subject: Subject) -> Iterator[Block]:
    """The actions at a glance, and each of them."""
    actions = subject.all(Action)
    yield Heading("Delivery plan")
    if not actions:
        yield Paragraph("The source gives no delivery plan.")
        return
    yield Paragraph(
        "As the source gives it at its date; what happened after isn’t known here. Where an action stood is worked "
        "out from the progress and the next steps that are reported. Nobody typed it."
    )
    yield Table(
        "The actions at a glance",
        ("Action", "Owner", "Due", "Where it stood", "Source"),
        tuple(_row(subject, action) for action in actions),
        (34, 14, 14, 18, 20),
    )
    for action in actions:
        yield from _action(subject, action)


def surveys(subject: Subject) -> Iterator[Block]:
    """What was asked, and what was answered."""
    for survey in subject.all(Survey):
        yield Heading(survey.title, 2)
        yield Paragraph(survey.summary)
        if survey.question:
            yield Paragraph(survey.question, label="Question")
        yield Paragraph(_number(survey.attended), label="People who attended")
        yield Paragraph(_number(survey.respondents), label="People who answered")
        yield _answers(survey) if survey.answers else _findings(survey)
        yield from subject.close(survey)


def _row(subject: Subject, action: Action) -> tuple[str, ...]:
    return (
        f"{action.number}. {action.title}",
        action.owner or "Not given",
        action.due_at_the_latest,
        _status(subject, action),
        f"{subject.places(action.sources)}. As at {action.as_at}.",
    )


def _action(subject: Subject, action: Action) -> Iterator[Block]:
    yield Heading(f"{action.number}. {action.title}", 2)
    yield Paragraph(f"{_status(subject, action)}.", label="Where it stood")
    yield from _progress("Progress", action.progress)
    yield from _progress("Next steps", action.next_steps)
    yield from subject.close(action)


def _status(subject: Subject, action: Action) -> str:
    own = f". In the source’s own words: “{action.reported_status}”" if action.reported_status else ""
    return f"{subject.in_words(action.status)}{own}"


def _progress(title: str, found: Sequence[Progress]) -> Iterator[Block]:
    if not found:
        yield Paragraph("The source gives none.", label=title)
    for each in found:
        yield Paragraph(str(each.when), label=title)
        yield Points(each.points)


def _answers(survey: Survey) -> Table:
    rows = [(each.answer, f"{each.before}%", f"{each.after}%") for each in survey.answers]
    totals = ("Sum of the column", f"{survey.totals['before']}%", f"{survey.totals['after']}%")
    return Table(
        f"{survey.title}: answers before and after, in per cent",
        ("Answer", "Before", "After"),
        (*rows, totals),
        (60, 20, 20),
    )


def _findings(survey: Survey) -> Table:
    rows = tuple((each.finding, each.share) for each in survey.findings)
    return Table(f"{survey.title}: findings, in per cent", ("Finding", "Share"), rows, (70, 30))


def _number(number: int | None) -> str:
    return "Not given" if number is None else str(number)
