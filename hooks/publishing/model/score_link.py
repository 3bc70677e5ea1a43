"""Links to what an assessment scored."""

from typing import Annotated

from publishing.model.field_marks import Reference
from publishing.model.link import Link
from publishing.model.text import Slug

AssessmentId = Annotated[Slug, Reference("assessment")]


class CriterionLink(Link):
    """A criterion of the assessment's framework that a development is about."""

    criterion: Slug


class ScoreLink(Link):
    """A criterion of an assessment by which something can be seen to work."""

    assessment: AssessmentId
    criterion: Slug
