"""How an edition was assessed: its scores and ratings, drawn and as tables."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.model.assessment import Assessment
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.pages.assessment_charts import rating_chart, score_chart
from publishing.pages.charts import Chart
from publishing.pages.edition import Edition
from publishing.pages.page import Page
from publishing.pages.scores_beside import Beside, scores_beside


@dataclass(frozen=True, slots=True)
class Assessed:
    """An assessment with its framework, its drawings, and the earlier one beside it."""

    assessment: Assessment
    framework: Framework
    scores: Chart | None
    ratings: Chart | None
    beside: Beside | None


def pages(edition: Edition) -> Iterator[Page]:
    """The assessment."""
    yield edition.page(
        "assessment/",
        f"Assessments: {edition.strategy.title}",
        f"{edition.name}: the scores and ratings of its Prevent work, what they mean, and what they don’t show.",
        "assessment.html",
        {"assessed": [_assessed(edition.hub, each) for each in edition.all(Assessment)]},
    )


def _assessed(hub: Hub, assessment: Assessment) -> Assessed:
    framework = hub.get(Framework, assessment.framework, assessment.scope)
    return Assessed(
        assessment,
        framework,
        score_chart(assessment, framework),
        rating_chart(assessment, framework),
        scores_beside(hub, assessment),
    )
