"""Which words the interface has, and how much is filled into each."""

from collections.abc import Mapping

from publishing.model.entry import Entry
from publishing.model.text import Filled


class Words(Entry):
    """What the interface says. English has all of it; what another language lacks is said in English, and marked so."""

    main_menu: Filled | None = None
    menu: Filled | None = None
    breadcrumb: Filled | None = None
    on_this_page: Filled | None = None
    a_z: Filled | None = None
    a_to_z: Filled | None = None
    call: Filled | None = None
    """Before a number."""
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
    council_will_take_the_place: Filled | None = None
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
_OF_DATA = (
    "one_page",
    "approved",
    "not_approved",
    "moved",
    "whom_to_contact",
    "contact_",
    "source_",
    "sources_cited",
    "as_at",
    "not_scored",
    "score_of",
    "edition_",
    "council_",
    "of_its_time",
    "help_today",
    "it_serves",
    "served_by",
    "owner",
    "gap",
    "past_strategies",
    "nothing_given",
    "standing_",
    "event_",
    "perception_",
    "policy_",
    "action_",
    "area_",
    "publication_",
    "confidence_",
    "message_",
    "review_state_",
)
"""How the names of words begin that pages say which are made from data, and so in English alone."""
TRANSLATED = tuple(name for name in NAMES if name != "source" and not name.startswith(_OF_DATA))
"""Those that are said in other languages too."""
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
    "council_will_take_the_place": 3,
    "owner": 1,
    "nothing_given": 1,
}
"""How many things are filled into a word, where any are."""
