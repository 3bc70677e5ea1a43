"""Delivery themes, and the priorities that stand under them."""

from typing import Annotated

from publishing.model.dates import PartialDate
from publishing.model.field_marks import Reference
from publishing.model.link import Link, ScoreLink
from publishing.model.objective import ObjectiveId
from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus
from publishing.model.text import Slug, Text, Whole

ThemeId = Annotated[Slug, Reference("theme")]
PriorityId = Annotated[Slug, Reference("priority")]


class DeliveryTheme(CitedRecord):
    """A way of working that priorities are grouped by."""

    kind = "theme"
    stands_at = "/strategy/{scope}/priorities/#{id}"

    number: Whole
    title: Text
    summary: Text
    points: tuple[Text, ...] = ()
    """What the source lists under it, in its own words."""
    status: EditionStatus


class ObjectiveLink(Link):
    """An objective that a priority serves."""

    objective: ObjectiveId


class Priority(CitedRecord):
    """What is to be done first."""

    stands_at = "/strategy/{scope}/priorities/{id}/"
    in_a_z = True

    title: Text
    """The source's own words."""
    short_title: Text | None = None
    """What it is called in a few words, where all aims stand in one line."""
    summary: Text
    """What it means, in plain English."""
    theme: ThemeId | None = None
    """Left out where the source doesn't group its priorities."""
    areas_of_focus: tuple[Text, ...] = ()
    """What the source lists under it."""
    period: PartialDate | None = None
    """When it is to be done; left out where the source doesn't say."""
    status: EditionStatus
    serves: tuple[ObjectiveLink, ...] = ()
    measured_by: tuple[ScoreLink, ...] = ()
