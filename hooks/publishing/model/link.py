"""Links of the golden thread: from the duty to what was done, each declared, with who makes it."""

from typing import Annotated

from publishing.model.entry import Entry
from publishing.model.field_marks import Reference
from publishing.model.text import Slug
from publishing.model.worded import Worded


class LinkedBy(Worded):
    """Who says that two records belong together."""

    REPORT = "report", "The report makes this link."
    HUB = "hub", "Only this hub makes this link."


class Link(Entry):
    """A link to another record. Each kind of link names the record in a field of its own."""

    linked_by: LinkedBy


AssessmentId = Annotated[Slug, Reference("assessment")]


class CriterionLink(Link):
    """A criterion of the assessment's framework that a development is about."""

    criterion: Slug


class ScoreLink(Link):
    """A criterion of an assessment by which something can be seen to work."""

    assessment: AssessmentId
    criterion: Slug
