"""Assessments: every score and rating, and no mean of them."""

from collections.abc import Iterator

from publishing.exports.pack.blocks import Block, Heading, Paragraph, Points, Quotation, Table
from publishing.exports.pack.subject import Subject
from publishing.model.assessment import Assessment, Rating, Score
from publishing.model.framework import Framework


def assessments(subject: Subject) -> Iterator[Block]:
    """What was assessed, by whom, and what was found."""
    found = subject.all(Assessment)
    yield Heading("Scores and ratings")
    if not found:
        yield Paragraph("The source gives no scores or ratings. That doesn’t mean that none were made.")
        return
    yield Paragraph(
        "Scores say whether the duty’s requirements were met, not how much risk was reduced. A score is a grade and "
        "not an amount, so no average is given. What wasn’t scored is not nought. Scores by different frameworks can’t "
        "be compared."
    )
    for assessment in found:
        framework = subject.hub.get(Framework, assessment.framework, assessment.scope)
        yield from _assessment(assessment, framework)
        yield from subject.close(assessment)


def _assessment(assessment: Assessment, framework: Framework) -> Iterator[Block]:
    yield Heading(assessment.title, 2)
    yield Paragraph(assessment.summary)
    yield Paragraph(framework.title, label="Framework")
    yield Paragraph(str(assessment.made), label="When")
    yield Paragraph(assessment.made_by, label="Made by")
    if assessment.moderated_by:
        yield Paragraph(assessment.moderated_by, label="Checked by")
    if assessment.scores:
        yield _scale(framework)
        yield _scores(assessment, framework)
    if assessment.ratings:
        yield _ratings(assessment, framework)
    if assessment.conclusion:
        yield Heading("What the source concludes", 3)
        yield Quotation(assessment.conclusion)
    if assessment.limits:
        yield Heading("What it doesn’t show, in the source’s words", 3)
        yield Quotation(assessment.limits)
    if assessment.developments:
        yield Heading("What should be better, in the source’s words", 3)
    for development in assessment.developments:
        yield Paragraph("", label=development.group)
        yield Points(development.points)


def _scale(framework: Framework) -> Table:
    rows = tuple((band.range, band.label, band.meaning) for band in framework.scale)
    return Table(f"What the scores mean: {framework.title}", ("Score", "In short", "Meaning"), rows, (14, 22, 64))


def _scores(assessment: Assessment, framework: Framework) -> Table:
    rows = tuple((framework.name_of(score.criterion), *_score(score, framework)) for score in assessment.scores)
    caption = f"The score for each criterion: {assessment.title}"
    return Table(caption, ("Criterion", "Score", "What it means"), rows, (40, 18, 42))


def _score(score: Score, framework: Framework) -> tuple[str, str]:
    band = framework.band(score.score) if score.score is not None else None
    if band is None:
        return "Not scored", score.not_scored_because or ""
    return f"{score.score} out of {framework.highest}", band.label


def _ratings(assessment: Assessment, framework: Framework) -> Table:
    rows = [_rating(each, assessment, framework) for each in assessment.ratings]
    reds = () if assessment.red is None else (str(assessment.red),)
    total = ("All", str(assessment.green), str(assessment.amber), *reds, str(assessment.rated), "")
    return Table(
        f"How many were {assessment.colours}: {assessment.title}",
        ("Area of control", "Green", "Amber", *(["Red"] if reds else []), "All", "Action in the source"),
        (*rows, total),
        (27, 10, 10, 8, 8, 37) if reds else (28, 11, 11, 10, 40),
    )


def _rating(rating: Rating, assessment: Assessment, framework: Framework) -> tuple[str, ...]:
    name, actions = framework.name_of(rating.criterion), " ".join(rating.actions)
    reds = () if assessment.red is None else (_count(rating.red),)
    return name, str(rating.green), str(rating.amber), *reds, str(rating.total), actions or "None given"


def _count(number: int | None) -> str:
    return "Not given" if number is None else str(number)
