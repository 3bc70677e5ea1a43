"""Search topics: what people ask in their own words, and the page that answers it."""

from publishing.model.entry import Some
from publishing.model.guide import ContactId
from publishing.model.record import Operational
from publishing.model.text import Label, PageAddress, Text


class SearchTopic(Operational):
    """One thing that people look for, as they say it. Another wording of it is found too."""

    stands_at = "/a-z/#{id}"

    title: Text
    """What it is about, as the A to Z lists it."""
    page: PageAddress
    """The page that answers it best."""
    also: tuple[PageAddress, ...] = ()
    """Other pages that answer it."""
    asked: Some[Text]
    """What people type. A handful of wordings that have few words in common serves best."""
    contacts: tuple[ContactId, ...] = ()
    """The lines that stand above the results, below the emergency number."""
    danger: bool = False
    """Whether somebody who asks this may be in danger: the emergency number stands above the results."""
    alarms: tuple[Label, ...] = ()
    """Single words that are enough for the emergency number, whatever else is asked."""

    beside_areas: tuple[Label, ...] = ()
    """Single words that ask, beside the name of an area, whom to tell there."""
