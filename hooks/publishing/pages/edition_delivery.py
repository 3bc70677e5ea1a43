"""How an edition was carried out: its delivery plan, its governance, and how it was assessed."""

from collections.abc import Iterator

from publishing.pages import edition_assessment, edition_governance, edition_plan
from publishing.pages.edition import Edition
from publishing.pages.page import Page


def pages(edition: Edition) -> Iterator[Page]:
    """The plan, the governance and the assessment."""
    yield from edition_plan.pages(edition)
    yield edition_governance.page(edition)
    yield edition_assessment.page(edition)
