"""The words of the interface in each language: what menus, buttons and notices say. One file for a language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from publishing.model.entry import Entry
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.status import Status
from publishing.model.text import Filled, Text

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {ENGLISH: "English", "cy": "Cymraeg"}
"""The languages that a page can be in, each by its own name."""
PLACEHOLDER = "#"
"""Where something is filled in, as in the theme's own words."""


class Words(Entry):
    """What the interface says. English has all of it; what another language lacks is said in English, and marked so."""

    main_menu: Filled | None = None
    menu: Filled | None = None
    breadcrumb: Filled | None = None
    on_this_page: Filled | None = None
    a_z: Filled | None = None
    a_to_z: Filled | None = None
    immediate_danger: Filled | None = None
    one_page: Filled | None = None
    edit_page: Filled | None = None
    report_error: Filled | None = None
    what_changed: Filled | None = None
    not_reviewed: Filled | None = None
    reviewed: Filled | None = None
    """With the day and the role filled in."""
    reviewed_until: Filled | None = None
    """With the day, the role, and the last day on which the review holds."""
    reviewed_too_long_ago: Filled | None = None
    """With the same."""
    not_approved: Filled | None = None
    approved: Filled | None = None
    """With the day and the role filled in."""
    translated: Filled | None = None
    """With a day filled in: of which day's page this one is a translation."""
    translation_is_older: Filled | None = None
    """With a day filled in: when the original changed since."""
    read_original: Filled | None = None
    exit_page: Filled | None = None
    leave_fast: Filled | None = None
    two_more: Filled | None = None
    one_more: Filled | None = None
    exit_over: Filled | None = None
    exit_leaving: Filled | None = None
    get_help: Filled | None = None
    refer: Filled | None = None
    contacts: Filled | None = None
    strategy: Filled | None = None
    members: Filled | None = None
    toolkit: Filled | None = None
    definitions: Filled | None = None
    about: Filled | None = None
    duty: Filled | None = None
    timeline: Filled | None = None
    statistics: Filled | None = None
    updates: Filled | None = None
    sources: Filled | None = None
    data: Filled | None = None
    freshness: Filled | None = None
    privacy: Filled | None = None
    accessibility_statement: Filled | None = None
    search_failed: Filled | None = None
    search_none: Filled | None = None
    search_help: Filled | None = None
    search_a_z: Filled | None = None
    search_one: Filled | None = None
    search_other: Filled | None = None
    search_call: Filled | None = None
    search_danger: Filled | None = None
    search_narrow: Filled | None = None
    search_area: Filled | None = None
    search_national: Filled | None = None
    search_reader: Filled | None = None
    search_reset: Filled | None = None
    banner_more: Filled | None = None
    banner_ends: Filled | None = None
    not_found: Filled | None = None
    not_found_why: Filled | None = None
    not_found_danger: Filled | None = None
    not_found_home: Filled | None = None
    not_found_a_z: Filled | None = None
    moved: Filled | None = None
    moved_to: Filled | None = None
    moved_on: Filled | None = None
    danger: Filled | None = None
    whom_to_contact: Filled | None = None
    contact_for: Filled | None = None
    contact_for_line: Filled | None = None
    contact_hours: Filled | None = None
    contact_more: Filled | None = None
    contact_not_shown: Filled | None = None
    contact_national_route: Filled | None = None
    source: Filled | None = None
    sources_cited: Filled | None = None
    source_of: Filled | None = None
    as_at: Filled | None = None
    not_scored: Filled | None = None
    score_of: Filled | None = None
    edition_stands: Filled | None = None
    council_replaced: Filled | None = None
    council_gone: Filled | None = None
    council_took_the_place: Filled | None = None
    council_took_its_place: Filled | None = None
    of_its_time: Filled | None = None
    help_today: Filled | None = None
    it_serves: Filled | None = None
    served_by: Filled | None = None
    owner: Filled | None = None
    gap: Filled | None = None
    past_strategies: Filled | None = None
    nothing_given: Filled | None = None
    edition_status_draft: Filled | None = None
    edition_status_adopted: Filled | None = None
    edition_status_ended: Filled | None = None
    edition_status_superseded: Filled | None = None
    edition_status_withdrawn: Filled | None = None
    standing_statutory: Filled | None = None
    standing_guidance: Filled | None = None
    standing_operational: Filled | None = None
    standing_historic: Filled | None = None
    event_type_law: Filled | None = None
    event_type_guidance: Filled | None = None
    event_type_national: Filled | None = None
    event_type_local: Filled | None = None
    event_status_happened: Filled | None = None
    event_status_planned: Filled | None = None
    perception_status_answered: Filled | None = None
    perception_status_unanswered: Filled | None = None
    policy_status_in_place: Filled | None = None
    policy_status_in_draft: Filled | None = None
    policy_status_asked_for: Filled | None = None
    action_status_no_progress: Filled | None = None
    action_status_under_way: Filled | None = None
    action_status_reported: Filled | None = None
    area_status_current: Filled | None = None
    area_status_succeeded: Filled | None = None
    publication_public: Filled | None = None
    publication_part_public: Filled | None = None
    publication_not_stated: Filled | None = None
    confidence_read: Filled | None = None
    confidence_stored_copy: Filled | None = None
    confidence_secondary: Filled | None = None
    message_status_approved: Filled | None = None
    message_status_not_approved: Filled | None = None
    review_state_overdue: Filled | None = None
    review_state_due_soon: Filled | None = None
    review_state_never: Filled | None = None
    review_state_reviewed: Filled | None = None
    severity_notice: Filled | None = None
    severity_serious: Filled | None = None
    severity_danger: Filled | None = None

    @property
    def given(self) -> dict[str, str]:
        """The words that are there, by name."""
        values = {name: getattr(self, name) for name in NAMES}
        return {name: value for name, value in values.items() if value is not None}


NAMES = tuple(name for name in Words.model_fields if name != "origin")
PLACES: Mapping[str, int] = {
    "reviewed": 2,
    "reviewed_until": 3,
    "reviewed_too_long_ago": 3,
    "approved": 2,
    "translated": 1,
    "translation_is_older": 1,
    "search_other": 1,
    "search_call": 1,
    "banner_ends": 1,
    "not_found_danger": 1,
    "moved_on": 1,
    "contact_for_line": 1,
    "contact_not_shown": 1,
    "source_of": 1,
    "as_at": 1,
    "score_of": 2,
    "council_gone": 1,
    "council_took_the_place": 3,
    "council_took_its_place": 2,
    "owner": 1,
    "nothing_given": 1,
}
"""How many things are filled into a word, where any are."""


class Interface(Record):
    """The words of one language. Its file's name is the language's code."""

    kind: ClassVar[str] = "interface"
    plural: ClassVar[str] = "interfaces"

    words: Words
    vouched_by: Text
    """Who wrote these words and answers for them: a role, never a program."""

    @property
    def title(self) -> str:
        """What links to it say."""
        return f"The words of the interface: {LANGUAGES.get(self.id, self.id)}"

    @property
    def status(self) -> str:
        """It is in use."""
        return "operational"

    @property
    def address(self) -> str:
        """The page that shows its file."""
        return f"/data/files/national/interface/{self.id}.yml/"


def filled_in(text: str, *values: object) -> str:
    """A word with what is filled in, in its order."""
    first, *others = text.split(PLACEHOLDER)
    return first + "".join(f"{value}{other}" for value, other in zip(values, others, strict=True))


@dataclass(frozen=True, slots=True)
class Said:
    """Words in a language; `lang` is empty where it is that of the page."""

    text: str
    lang: str = ""

    def __str__(self) -> str:
        return self.text

    def filled(self, *values: object) -> "Said":
        """The same with its placeholders filled, in their order."""
        return Said(filled_in(self.text, *values), self.lang)

    @property
    def parts(self) -> tuple[str, str]:
        """What stands before its placeholder and after it, where markup is filled in."""
        before, _, after = self.text.partition(PLACEHOLDER)
        return before, after


def words_in(hub: Hub, language: str) -> Mapping[str, Said]:
    """Every word of the interface for a page in this language, English where it isn't translated."""
    english = {name: Said(text, "" if language == ENGLISH else ENGLISH) for name, text in english_words(hub).items()}
    own = {} if language == ENGLISH else {name: Said(text) for name, text in _given(hub, language).items()}
    return {**english, **own}


def english_words(hub: Hub) -> Mapping[str, str]:
    """Every word there is in English, in which pages that are made from data are written."""
    return _given(hub, ENGLISH)


def in_words(hub: Hub, status: Status) -> str:
    """What a reader of such a page is told of a status."""
    return hub.once(english_words)[status.word]


def missing_in(hub: Hub, language: str) -> list[str]:
    """The names of the words that a language lacks."""
    found = _given(hub, language)
    return [name for name in NAMES if name not in found]


def _given(hub: Hub, language: str) -> Mapping[str, str]:
    return next((each.words.given for each in hub.all(Interface) if each.id == language), {})
