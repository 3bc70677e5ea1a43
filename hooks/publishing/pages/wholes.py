"""Guides and editions as one page each, to read in one go or to print: /get-help/all/."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from publishing.model.addresses import WITH_WHOLES, whole_of
from publishing.model.hub import Hub
from publishing.model.strategy import Strategy
from publishing.pages.page import Contents, Page

# The same actions in another order; what is printed by itself; and each area's own, which is long.
_LEFT_OUT = frozenset(
    ("plan_in_order.html", "cards.html", "questions_of_area.html", "questions_of_theme.html", "campaigns.html")
)


def with_wholes(pages: Iterable[Page], hub: Hub) -> Iterator[Page]:
    """All pages, each with the way to its whole, and the wholes."""
    made = tuple(pages)
    roots = (*WITH_WHOLES, *(each.address for each in hub.all(Strategy)))
    found: dict[str, list[Page]] = {root: [] for root in roots}
    for page in made:
        own = page.address if page.address in found else _root_above(page)
        if own in found:
            found[own].append(page)
    chapters = {root: _in_order(root, pages) for root, pages in found.items()}
    root_of = {page.address: root for root, found in chapters.items() for page in found}
    for page in made:
        root = root_of.get(page.address)
        yield replace(page, whole=whole_of(root)) if root else page
    yield from (_whole(root, found) for root, found in chapters.items() if len(found) > 1)


def _root_above(page: Page) -> str:
    """The address of the guide in whose menu a page stands; "" if it isn't a part of that."""
    root = page.menu.addresses[0] if page.menu else ""
    return root if page.address.startswith(root) and page.template not in _LEFT_OUT else ""


def _in_order(root: str, found: Sequence[Page]) -> list[Page]:
    """The pages of one guide in the order of its menu; those that aren't in the menu follow the one above them."""
    order = next((page.menu.addresses for page in found if page.menu), (root,))
    places = {address: place for place, address in enumerate(order)}

    def place(page: Page) -> int:
        return max((place for address, place in places.items() if page.address.startswith(address)), default=-1)

    return sorted(found, key=place)


def _whole(root: str, chapters: Sequence[Page]) -> Page:
    first = chapters[0]
    title = next((page.menu.title for page in chapters if page.menu), first.title)
    return Page(
        address=whole_of(root),
        title=f"{title} – all on one page",
        description=f"Everything of “{first.title}” on one page, to read in one go or to print.",
        template="whole.html",
        origin=first.origin,
        kind=first.kind,
        short_title="All on one page",
        menu=next((page.menu for page in chapters if page.menu), None),
        reviewed=first.reviewed,
        in_search=False,
        is_past=first.is_past,
        contents=Contents.NOWHERE,
        head_title=first.head_title and f"{first.head_title} – all on one page",
        exit_page=any(page.exit_page for page in chapters),
        chapters=tuple(chapters),
    )
