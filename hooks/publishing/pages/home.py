"""The home page: four doors, the areas, and the routes that anyone may need."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from publishing.model.area import Area
from publishing.model.audience import Audience
from publishing.model.fresh_contacts import home_area, local_contacts
from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.model.schedule import current_updates, for_areas
from publishing.model.succession import concerned
from publishing.model.update import Update
from publishing.pages.area_notices import national_routes
from publishing.pages.drawings import picture_of_home
from publishing.pages.long_lists import has_many_areas
from publishing.pages.page import Contents, Page

NEWS_ON_HOME = 3


@dataclass(frozen=True, slots=True)
class Door:
    """One of the home page's four choices."""

    title: str
    text: str
    address: str
    icon: str


DOORS = (
    Door("I’m worried about someone", "What to do, who to tell, and what happens next.", "/get-help/", "worried"),
    Door("I need to make a referral", "For staff: what to do, who to tell, and what to write.", "/refer/", "refer"),
    Door("I’m an elected member", "Your three roles, and questions to ask your council.", "/members/", "members"),
    Door("I work in communications", "Words and posters you can use, and what not to say.", "/toolkit/", "toolkit"),
)


def pages(hub: Hub) -> Iterator[Page]:
    """The home page. A hub with a home area speaks of that area alone."""
    areas = hub.all(Area)
    home = home_area(hub)
    yield Page(
        address="/",
        title=hub.site.name,
        description=hub.site.summary,
        template="home.html",
        origin=hub.site.origin,
        kind="Home",
        short_title="Home",
        contents=Contents.NOWHERE,
        picture=picture_of_home(hub),
        given={
            "doors": DOORS,
            "areas": areas,
            "home_area": home,
            "own_routes": local_contacts(hub, home, (Audience.PUBLIC,)) if home else (),
            "not_shown": hub.broken_areas,
            "in_pictures": [each for each in hub.all(Guide) if any(step.picture for step in each.steps)],
            "routes": national_routes(hub),
            "updates": _news(hub)[:NEWS_ON_HOME],
        },
    )


def _news(hub: Hub) -> Sequence[Update]:
    """Among many councils, one's own news says little to the others' residents."""
    news, home = current_updates(hub), home_area(hub)
    return for_areas(news, concerned(hub, home) if home else ()) if has_many_areas(hub) else news
