"""The fixed words of the hub's addresses. They are a promise: an id can't be one of them."""

from publishing.model.site_parts import SITE_PARTS

ROLES = ("council", "school", "health", "social-care", "voluntary", "housing", "venue", "member")
TIMELINE_PARTS = ("law", "guidance", "national", "local")
"""The types of event: each has a timeline of its own, beside those of the areas."""

GET_HELP = "/get-help/"
REFER = "/refer/"
HELPER = "/refer/helper/"
HELPER_WHOLE = "/refer/helper/all/"
AFTER = "/refer/after/"
CARDS = "/refer/card/"
MEMBERS = "/members/"
QUESTIONS = "/members/questions/"
TOOLKIT = "/toolkit/"
PRESS = "/toolkit/press/"
CALENDAR = "/toolkit/calendar/"
FRAMEWORKS = "/strategy/frameworks/"
COMPARISONS = "/strategy/compare/"
TIMELINE = "/timeline/"
UPDATES = "/updates/"
ARCHIVE = "/updates/archive/"
CHANGES = "/updates/changes/"
OTHER_WORDS = "/a-z/words/"
PAGE_PARTS = "/about/parts/"

FRESHNESS = "/about/freshness/"
REVIEW_STATES = ("overdue", "due-soon", "never", "reviewed")
"""The lists below it: each holds what stands so."""

EXTERNAL_LINKS = "/about/links/"
SOURCES_LINKS = ("/about/links/sources/", "/about/links/sources/m-to-z/")
"""Those that stand on pages of sources alone: to sites up to L, and to the others."""
EXTERNAL_LINKS_FILE = "/about/links/links.json"

WITH_WHOLES = (GET_HELP, REFER, MEMBERS, TOOLKIT)
"""Guides that stand with all that is below them on one page too, as each edition does."""


def whole_of(root: str) -> str:
    """Where all that stands below a guide or an edition is on one page."""
    return f"{root}all/"


GENERATED = (
    *(part.address for part in SITE_PARTS if part.is_generated),
    *map(whole_of, WITH_WHOLES),
    *(HELPER, HELPER_WHOLE, AFTER, CARDS, FRAMEWORKS, COMPARISONS),
    *(f"{TIMELINE}{part}/" for part in TIMELINE_PARTS),
    *(QUESTIONS, ARCHIVE, CHANGES, PRESS, CALENDAR, PAGE_PARTS, EXTERNAL_LINKS, *SOURCES_LINKS),
    *(f"{FRESHNESS}{state}/" for state in REVIEW_STATES),
)
"""Pages that every hub has, made from its records."""

_FOR_RESIDENTS = "signs talk what-happens referred complaints myths easy-read hard-to-call safely"
GUIDES = (GET_HELP, *(f"{GET_HELP}{name}/" for name in _FOR_RESIDENTS.split()), REFER, TOOLKIT)
"""Pages that every hub has, each made from the guide of that name."""

WRITTEN = ("/about/", "/privacy/")
"""Pages that every hub has, written by hand."""

ROLE_GUIDES = tuple(f"{REFER}{role}/" for role in ROLES)
"""Pages that every hub has, each made from the guide of that role."""

PROMISED = (*GENERATED, *GUIDES, *ROLE_GUIDES, *WRITTEN)

STYLE_SHEET = "/assets/hub.css"
SEARCH_CORE = "/assets/search/core.json"
"""What the search knows at once. The rest of its index stands in a folder beside it."""
SEARCH_ENGINE = "/assets/search/engine.js"

CALENDAR_FILE = "/toolkit/calendar.ics"

_FOLDERS_OF_FILES = ("/api/v1/", "/data/files/", "/assets/search/")
EDITION_PARTS = ("thread", "objectives", "priorities", "plan", "governance", "assessment", "practice", "context")
"""The pages below a strategy's own."""
PLAN_ORDERS = ("by-status", "by-owner")
"""The pages below a delivery plan that has actions: the same actions in another order."""

LANGUAGE_FOLDERS = ("cy",)
"""A page in another language stands at its English address below one of these."""

RESERVED = frozenset(word for address in PROMISED + _FOLDERS_OF_FILES for word in address.split("/") if word) | {
    *EDITION_PARTS,
    *PLAN_ORDERS,
    *LANGUAGE_FOLDERS,
}


def is_for_safety(address: str) -> bool:
    """Whether somebody who is worried, or who has to refer, may depend on a page."""
    return address == "/" or address.startswith((GET_HELP, REFER, "/contacts/"))


def export_address(plural: str, ending: str) -> str:
    """Where the open data of a noun stands: /api/v1/definitions.json."""
    return f"/api/v1/{plural}.{ending}"


def plan_csv_address(edition_scope: str) -> str:
    """Where an edition's actions stand as a table: /strategy/sampleton/2024-2027/plan/actions.csv."""
    return f"/strategy/{edition_scope}/plan/actions.csv"
