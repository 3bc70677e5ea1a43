"""The fixed words of the hub's addresses. They are a promise: an id can't be one of them."""

ROLES = ("council", "school", "health", "social-care", "voluntary", "housing", "venue", "member")
TIMELINE_PARTS = ("law", "guidance", "national", "local")
"""The types of event: each has a timeline of its own, beside those of the areas."""

GENERATED = (
    "/",
    "/contacts/",
    "/duty/",
    "/refer/helper/",
    "/refer/helper/all/",
    "/refer/after/",
    "/refer/card/",
    "/strategy/",
    "/strategy/frameworks/",
    "/strategy/compare/",
    "/timeline/",
    *(f"/timeline/{part}/" for part in TIMELINE_PARTS),
    "/statistics/",
    "/members/",
    "/definitions/",
    "/updates/",
    "/sources/",
    "/data/",
    "/a-z/",
    "/about/parts/",
)
"""Pages that every hub has, made from its records."""

GUIDES = (
    "/get-help/",
    "/get-help/signs/",
    "/get-help/talk/",
    "/get-help/what-happens/",
    "/get-help/referred/",
    "/get-help/complaints/",
    "/get-help/myths/",
    "/get-help/easy-read/",
    "/refer/",
    "/toolkit/",
)
"""Pages that every hub has, each made from the guide of that name."""

WRITTEN = ("/about/", "/privacy/", "/accessibility-statement/")
"""Pages that every hub has, written by hand."""

ROLE_GUIDES = tuple(f"/refer/{role}/" for role in ROLES)
"""Pages that every hub has, each made from the guide of that role."""

PROMISED = (*GENERATED, *GUIDES, *ROLE_GUIDES, *WRITTEN)

_TO_COME = (
    "/members/questions/",
    "/toolkit/calendar/",
    "/api/v1/",
    "/data/files/",
    "/assets/search/",
)
EDITION_PARTS = ("objectives", "priorities", "plan", "governance", "assessment", "practice", "context")
"""The pages below a strategy's own."""

RESERVED = frozenset(word for address in PROMISED + _TO_COME for word in address.split("/") if word) | set(
    EDITION_PARTS
)


def export_address(plural: str, ending: str) -> str:
    """Where the open data of a noun stands: /api/v1/definitions.json."""
    return f"/api/v1/{plural}.{ending}"
