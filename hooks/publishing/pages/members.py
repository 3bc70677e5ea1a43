"""The pages for elected members."""

from collections.abc import Iterator, Sequence

from publishing.model.addresses import MEMBERS, QUESTIONS
from publishing.model.area import Area
from publishing.model.hub import Hub
from publishing.model.member_role import MemberRole
from publishing.pages.page import Contents, Menu, Page, brief, origin_of_all

KIND = "For members"


def members_menu(hub: Hub, *more: str) -> Menu:
    """The pages for members that every area shares, and the addresses of others."""
    roles = (role.address for role in hub.all(MemberRole))
    return Menu("For elected members", (MEMBERS, *roles, QUESTIONS, *more))


def pages(hub: Hub) -> Iterator[Page]:
    """The summary of the roles, and a page for each."""
    roles = hub.all(MemberRole)
    yield _summary(hub, roles)
    yield from (_of_role(hub, role) for role in roles)


def _summary(hub: Hub, roles: Sequence[MemberRole]) -> Page:
    courses = dict.fromkeys(role.course for role in roles if role.course)
    return Page(
        address=MEMBERS,
        title="For elected members",
        description="The roles of elected members in Prevent, as the handbook names them: who, what for, what to do "
        "first, and what to ask.",
        template="members.html",
        origin=origin_of_all(roles, hub),
        kind=KIND,
        given={
            "roles": roles,
            "areas": hub.all(Area),
            "courses": [source for course in courses if (source := hub.source(course))],
        },
        contents=Contents.NOWHERE,
    )


def _of_role(hub: Hub, role: MemberRole) -> Page:
    return Page(
        address=role.address,
        title=role.title,
        description=brief(role.summary),
        template="member_role.html",
        origin=role.origin,
        kind=KIND,
        given={"role": role},
        menu=members_menu(hub),
        reviewed=role,
    )
