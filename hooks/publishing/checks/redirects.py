"""What moved leads on, and stands in nothing's way."""

from collections.abc import Iterator
from datetime import date

from publishing.model.hub import Hub
from publishing.model.made_pages import made_pages
from publishing.model.redirect import Redirect
from publishing.problems import Problem, problem_at

_FOLDERS = ("/api/", "/assets/", "/data/files/")
"""Where the build puts files that are no pages."""


def redirects_hide_no_page(hub: Hub, today: date) -> Iterator[Problem]:
    """An old address is that of no page of today, and leads to one place alone. The new one is checked as a link."""
    pages = {address: str(origin) for address, origin in made_pages(hub)}
    pages |= {page.address: page.origin.path for page in hub.written}
    seen: dict[str, Redirect] = {}
    for redirect in hub.all(Redirect):
        old, place = redirect.moved_from, redirect.origin.at("moved_from")
        if old in pages:
            what = f"a page stands at {old}, made from {pages[old]}, and would be hidden"
            yield problem_at(place, what, "take the redirect out, or move the page")
        elif old.startswith(_FOLDERS):
            yield problem_at(place, f"{old} is in a folder of files", "write the old address of a page")
        elif old in seen:
            what = f"{old} already leads to {seen[old].moved_to} ({seen[old].origin})"
            yield problem_at(place, what, "keep one of the two")
        seen.setdefault(old, redirect)
