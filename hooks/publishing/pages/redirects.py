"""Pages that moved: each leads on from its old address, on hosts that know nothing of redirects too."""

from collections.abc import Iterator

from publishing.model.hub import Hub
from publishing.model.redirect import Redirect
from publishing.pages.page import Contents, Page


def pages(hub: Hub) -> Iterator[Page]:
    """One page for each old address."""
    for redirect in hub.all(Redirect):
        yield Page(
            address=redirect.moved_from,
            title=redirect.title,
            description=f"What stood at {redirect.moved_from} is now at {redirect.moved_to}.",
            template="redirect.html",
            origin=redirect.origin,
            kind="Moved page",
            given={"redirect": redirect},
            short_title="Moved",
            reviewed=redirect,
            in_search=False,
            contents=Contents.NOWHERE,
            moved_to=redirect.moved_to,
        )
