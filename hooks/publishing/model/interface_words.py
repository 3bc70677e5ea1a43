"""Which words the interface has, how much is filled into each, and which no translated page says."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from pydantic import create_model

from publishing.model.action import ActionStatus
from publishing.model.area import AreaStatus
from publishing.model.emergency_banner import Severity
from publishing.model.entry import Entry
from publishing.model.event import EventStatus, EventType
from publishing.model.message import MessageStatus
from publishing.model.perception import PerceptionStatus
from publishing.model.policy import PolicyStatus
from publishing.model.reviews import ReviewState
from publishing.model.site_parts import SITE_PARTS, LedTo
from publishing.model.source import Confidence, Publication
from publishing.model.status import EditionStatus, Standing, Status
from publishing.model.text import Filled


@dataclass(frozen=True, slots=True)
class Fills:
    """Marks a word into which so many things are filled."""

    places: int


_OF_DATA = "of data"
"""Marks a word that stands only on pages which are made from data, and so are in English alone."""

Word = Filled | None
OfData = Annotated[Word, _OF_DATA]


class _Words(Entry):
    """What the interface says. English has all of it; what another language lacks is said in English, and marked so."""

    main_menu: Word = None
    menu: Word = None
    breadcrumb: Word = None
    on_this_page: Word = None
    a_z: Word = None
    call: Word = None
    """Before a number."""
    one_page: OfData = None
    edit_page: Word = None
    report_error: Word = None
    what_changed: Word = None
    not_reviewed: Word = None
    reviewed: Annotated[Word, Fills(2)] = None
    """With the day and the role filled in."""
    reviewed_until: Annotated[Word, Fills(3)] = None
    """With the day, the role, and the last day on which the review holds."""
    reviewed_too_long_ago: Annotated[Word, Fills(3)] = None
    """With the same."""
    not_approved: OfData = None
    approved: Annotated[OfData, Fills(2)] = None
    """With the day and the role filled in."""
    translated: Annotated[Word, Fills(1)] = None
    """With a day filled in: of which day's page this one is a translation."""
    translation_is_older: Annotated[Word, Fills(1)] = None
    """With a day filled in: when the original changed since."""
    read_original: Word = None
    exit_page: Word = None
    leave_fast: Word = None
    two_more: Word = None
    one_more: Word = None
    exit_over: Word = None
    exit_leaving: Word = None
    search_failed: Word = None
    search_none: Word = None
    search_help: Word = None
    search_a_z: Word = None
    search_one: Word = None
    search_other: Annotated[Word, Fills(1)] = None
    search_call: Annotated[Word, Fills(1)] = None
    search_danger: Word = None
    search_narrow: Word = None
    search_area: Word = None
    search_national: Word = None
    search_reader: Word = None
    search_reset: Word = None
    banner_more: Word = None
    banner_ends: Annotated[Word, Fills(1)] = None
    not_found: Word = None
    not_found_why: Word = None
    not_found_danger: Annotated[Word, Fills(1)] = None
    not_found_home: Word = None
    not_found_a_z: Word = None
    moved: OfData = None
    moved_to: OfData = None
    moved_on: Annotated[OfData, Fills(1)] = None
    danger: Word = None
    whom_to_contact: OfData = None
    contact_for: OfData = None
    contact_for_line: Annotated[OfData, Fills(1)] = None
    contact_hours: OfData = None
    contact_more: OfData = None
    contact_not_shown: Annotated[OfData, Fills(1)] = None
    contact_national_route: OfData = None
    source: OfData = None
    sources_cited: OfData = None
    source_of: Annotated[OfData, Fills(1)] = None
    as_at: Annotated[OfData, Fills(1)] = None
    not_scored: OfData = None
    score_of: Annotated[OfData, Fills(2)] = None
    edition_stands: OfData = None
    council_replaced: OfData = None
    council_gone: Annotated[OfData, Fills(1)] = None
    council_took_the_place: Annotated[OfData, Fills(3)] = None
    council_took_its_place: Annotated[OfData, Fills(2)] = None
    council_will_take_the_place: Annotated[OfData, Fills(3)] = None
    council_where_you_live: OfData = None
    council_begins: Annotated[OfData, Fills(2)] = None
    referrals_also_for: Annotated[OfData, Fills(1)] = None
    of_its_time: OfData = None
    help_today: OfData = None
    it_serves: OfData = None
    served_by: OfData = None
    owner: Annotated[OfData, Fills(1)] = None
    gap: OfData = None
    past_strategies: OfData = None
    nothing_given: Annotated[OfData, Fills(1)] = None

    @property
    def given(self) -> dict[str, str]:
        """The words that are there, by name."""
        values = {name: getattr(self, name) for name in NAMES}
        return {name: value for name, value in values.items() if value is not None}


_STATUSES: tuple[type[Status], ...] = (
    EditionStatus,
    Standing,
    EventType,
    EventStatus,
    PerceptionStatus,
    PolicyStatus,
    ActionStatus,
    AreaStatus,
    Publication,
    Confidence,
    MessageStatus,
    ReviewState,
)
"""Those that pages of data tell of. A new one is a name here, and its words are those of its choices."""

if TYPE_CHECKING:
    Words = _Words
else:
    Words = create_model(
        "Words",
        __base__=_Words,
        __module__=__name__,
        __doc__=_Words.__doc__,
        **{part.word: (Word, None) for part in SITE_PARTS if part.led_to is not LedTo.NOWHERE},
        **{status.word: (OfData, None) for each in _STATUSES for status in each},
        **{severity.word: (Word, None) for severity in Severity},
    )

_MARKS = {name: field.metadata for name, field in Words.model_fields.items() if name != "origin"}
NAMES = tuple(_MARKS)
TRANSLATED = tuple(name for name, marks in _MARKS.items() if _OF_DATA not in marks)
"""Those that are said in other languages too."""
PLACES: Mapping[str, int] = {
    name: mark.places for name, marks in _MARKS.items() for mark in marks if isinstance(mark, Fills)
}
"""How many things are filled into a word, where any are."""
