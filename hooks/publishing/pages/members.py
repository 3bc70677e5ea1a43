"""The pages for elected members."""

from collections.abc import Iterator

from publishing.model.hub import Hub
from publishing.model.member_role import MemberRole
from publishing.pages.brief import brief
from publishing.pages.page import Menu, Page


def pages(hub: Hub) -> Iterator[Page]:
    """The index of the roles, and a page for each."""
    roles = hub.all(MemberRole)
    menu = Menu("For elected members", ("/members/", *(role.address for role in roles)))
    yield Page(
        address="/members/",
        title="For elected members",
        description="The roles of elected members in Prevent, as the handbook names them, and how to fulfil them.",
        template="members.html",
        origin=roles[0].origin if roles else hub.site.origin,
        kind="For members",
        given={"roles": roles},
        menu=menu,
    )
    for role in roles:
        yield Page(
            address=role.address,
            title=role.title,
            description=brief(role.summary),
            template="member_role.html",
            origin=role.origin,
            kind="For members",
            given={"role": role},
            menu=menu,
            review=role.review,
        )
