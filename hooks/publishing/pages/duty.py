"""The page of the Prevent duty: what law and guidance say, nationally."""

from collections.abc import Iterator

from publishing.model.duty import Duty
from publishing.model.hub import Hub
from publishing.model.objective import Objective
from publishing.model.statement import Statement, Theme
from publishing.pages.grouped import grouped
from publishing.pages.page import Page, origin_of_all


def pages(hub: Hub) -> Iterator[Page]:
    """One page with the duties, the national objectives and the national statements."""
    duties = hub.all(Duty, "")
    yield Page(
        address="/duty/",
        title="The Prevent duty",
        description="What the law and the guidance say that councils, schools, health services and others must or "
        "should do under the Prevent duty, with sources.",
        template="duty.html",
        origin=origin_of_all(duties, hub),
        kind="Law and guidance",
        given={
            "duties": duties,
            "objectives": hub.all(Objective, ""),
            "themes": grouped(Theme, hub.all(Statement, ""), lambda each: each.theme),
        },
    )
