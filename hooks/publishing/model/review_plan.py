"""How long reviews hold, which role sees to each kind of content, and what is published though it is overdue."""

from typing import Annotated

from pydantic import Field

from publishing.model.any_letters import fits
from publishing.model.dates import PartialDate
from publishing.model.entry import Entry, Some
from publishing.model.text import Label, Slug, Text, Whole

Months = Annotated[Whole, Field(ge=1, le=36)]
PAGE = "page"
"""What a plan calls the pages that are written by hand."""


class ReviewPeriod(Entry):
    """How long a review of some kinds of content holds, and the role that sees to it."""

    kinds: Some[Slug]
    """Kinds of record, such as `guide` and `role-guide`; `page` for the pages that are written by hand."""
    months: Months
    owner: Text
    """A role, never a person."""
    critical: bool = False
    """Whether somebody's safety may depend on it: without a review it isn't published."""


class PublishedAnyway(Entry):
    """Content that is published though its review is overdue or was never made."""

    pages: Label
    """Its address: /refer/council/. "*" stands for any letters."""
    reason: Text
    by: Text
    """The role that decided it, never a person."""
    until: PartialDate
    """The last day on which that holds."""

    def is_for(self, address: str) -> bool:
        """Whether what stands at an address is meant."""
        return fits(self.pages, address)


class ReviewPlan(Entry):
    """Who reviews what, and how often."""

    months: Months = 12
    """For the kinds that no period names."""
    owner: Text | None = None
    """The role for those kinds; left out, the owner of the hub."""
    warn_days: Annotated[Whole, Field(ge=1, le=90)] = 30
    """How many days before a review is due somebody is warned."""
    periods: tuple[ReviewPeriod, ...] = ()
    published_anyway: tuple[PublishedAnyway, ...] = ()
    note: Text | None = None
    """What readers should know about these roles and periods."""

    def period(self, kind: str) -> ReviewPeriod | None:
        """What the plan says of a kind."""
        return next((each for each in self.periods if kind in each.kinds), None)
