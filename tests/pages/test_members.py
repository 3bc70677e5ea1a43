"""The pages for members: their roles, with what to do first and where each point comes from."""

from tests.support.rendering import RenderedHub

from publishing.model.guide import CitedPoint
from publishing.model.hub import Hub
from publishing.model.member_role import FIRST_STEPS, MemberRole, Suggestion

QUESTIONS = "/members/questions/"


def test_members_see_each_role_with_what_to_do_first(rendered: RenderedHub, example_hub: Hub) -> None:
    page = rendered.pages["/members/"]
    text, links = page.main.text, set(page.links(page.main))
    for role in example_hub.all(MemberRole):
        assert role.who in text
        assert role.summary in text
        assert [each.text in text for each in role.hub_suggests] == [
            n < FIRST_STEPS for n in range(len(role.hub_suggests))
        ]
        assert role.address in links
    assert {QUESTIONS, f"{QUESTIONS}exampleshire/", f"{QUESTIONS}sampleton/", "/refer/member/", "/strategy/"} <= links
    assert "Take a short course" in text


def test_each_point_of_a_role_cites_what_it_rests_on(rendered: RenderedHub, example_hub: Hub) -> None:
    for role in example_hub.all(MemberRole):
        page = rendered.pages[role.address]
        points: list[CitedPoint | Suggestion] = [role.handbook_says, *role.guidance_says, *role.hub_suggests]
        for point in points:
            (item,) = (each for each in page.main.find_all("li") if point.text in each.text)
            led = {link.partition("#")[0] for link in page.links(item)}
            assert {f"/sources/{each.source}/" for each in point.sources} <= led
        assert QUESTIONS in page.links(page.main)
