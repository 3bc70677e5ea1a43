"""The figure of an edition's governance: each body once, an arrow for each line of reporting, and nothing overlaps."""

import re
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.sites import BuiltSite

from publishing.model.body import Body, Level
from publishing.model.dates import PartialDate
from publishing.model.hub import Hub
from publishing.model.record import Citation
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy
from publishing.pages.drawn_text import width_of
from publishing.pages.governance_figure import BOX, MORE, NAME, SIDE, Box, GovernanceFigure, governance_figure
from publishing.pages.governance_layers import groups_of

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=90).filter(str.strip)
ARROW = re.compile(r"M(\d+) (\d+)H(-?\d+)V(\d+)H(\d+)m-8 -5l8 5l-8 5")
FIRST = Body(
    id="board",
    as_at=PartialDate.parse("2024"),
    sources=(Citation(source="report"),),
    name="Bridge Board",
    level=Level.PARTNERSHIP,
    summary="It decides on bridges.",
    status=EditionStatus.ADOPTED,
)


def body(body_id: str, *reports_to: str, level: Level = Level.PARTNERSHIP, **more: object) -> Body:
    values = {"id": body_id, "name": body_id, "level": level, "reports_to": reports_to, **more}
    return FIRST.model_copy(update=values)


@st.composite
def some_bodies(draw: st.DrawFn) -> list[Body]:
    """Up to eight; each reports to some of those drawn before it, so that there are no circles."""
    drawn: list[Body] = []
    for number in range(draw(st.integers(1, 8))):
        above = draw(st.lists(st.sampled_from([each.id for each in drawn]), unique=True)) if drawn else []
        drawn.append(
            body(
                f"body-{number}",
                *above,
                level=draw(st.sampled_from(Level)),
                name=draw(TEXT),
                chair=draw(st.none() | TEXT),
                status=draw(st.sampled_from(EditionStatus)),
            )
        )
    return draw(st.permutations(drawn))


def lines_of(bodies: list[Body] | tuple[Body, ...]) -> set[tuple[str, str]]:
    return {(each.id, above) for each in bodies for above in each.reports_to}


def ends(figure: GovernanceFigure) -> list[tuple[int, int, int, int, int]]:
    found = [ARROW.fullmatch(arrow.path) for arrow in figure.arrows]
    return [(int(a), int(b), int(c), int(d), int(e)) for match in found if match for a, b, c, d, e in [match.groups()]]


def beside(figure: GovernanceFigure, y: int) -> list[str]:
    return [box.body.id for box in figure.boxes if box.y < y < box.bottom]


@given(some_bodies())
def test_every_body_is_drawn_once_with_all_of_its_name(bodies: list[Body]) -> None:
    figure = governance_figure(bodies)
    assert sorted(box.body.id for box in figure.boxes) == sorted(each.id for each in bodies)
    for box in figure.boxes:
        words = "".join(line.text for line in box.lines if line.role == "name")
        assert "".join(words.split()) == "".join(box.body.name.split())


@given(some_bodies())
def test_the_arrows_are_the_lines_of_reporting(bodies: list[Body]) -> None:
    figure = governance_figure(bodies)
    assert {(arrow.reporter, arrow.above) for arrow in figure.arrows} == lines_of(bodies)
    assert len(figure.arrows) == len(lines_of(bodies)) == len(ends(figure))
    for arrow, (_, start, _, end, _) in zip(figure.arrows, ends(figure), strict=True):
        assert beside(figure, start) == [arrow.reporter]
        assert beside(figure, end) == [arrow.above]
        assert end < start, "those reported to stand above"


@given(some_bodies())
def test_no_two_boxes_overlap_and_all_stand_inside_the_drawing(bodies: list[Body]) -> None:
    figure = governance_figure(bodies)
    ordered = sorted(figure.boxes, key=lambda box: box.y)
    assert all(above.bottom < below.y for above, below in pairwise(ordered))
    assert figure.left > 0
    assert all(figure.left + box.width < figure.width and box.bottom < figure.height for box in figure.boxes)
    assert all(0 <= lane < figure.left for _, _, lane, _, _ in ends(figure))


@given(some_bodies())
def test_no_arrow_runs_over_another_bodys_arrow(bodies: list[Body]) -> None:
    figure = governance_figure(bodies)
    spans = [(arrow.reporter, *end) for arrow, end in zip(figure.arrows, ends(figure), strict=True)]
    for one, other in combinations(spans, 2):
        if one[0] != other[0] and one[3] == other[3]:
            assert one[2] < other[4] or other[2] < one[4], "in one lane, one after the other"
    heights = [(each[0], each[2]) for each in spans] + [(f"to {each[0]}", each[4]) for each in spans]
    assert len({y for _, y in heights}) == len(set(heights))


@given(some_bodies())
def test_the_text_fits_its_box(bodies: list[Body]) -> None:
    for box in governance_figure(bodies).boxes:
        for line in box.lines:
            size = NAME if line.role == "name" else MORE
            assert width_of(line.text, size) <= BOX - 2 * SIDE or len(line.text) == 1
            assert line.x == SIDE
            assert box.y < line.y - size
            assert line.y < box.bottom
        assert all(above.y < below.y for above, below in pairwise(box.lines))


@given(some_bodies())
def test_headings_stand_above_boxes_and_between_them(bodies: list[Body]) -> None:
    figure = governance_figure(bodies)
    for line in figure.headings:
        assert all(not box.y <= y <= box.bottom for box in figure.boxes for y in (line.y - 10, line.y))
        assert any(box.y > line.y for box in figure.boxes)


def box_of(figure: GovernanceFigure, body_id: str) -> Box:
    (found,) = (box for box in figure.boxes if box.body.id == body_id)
    return found


def test_layers_follow_the_longest_way_up() -> None:
    bodies = [body("team", "board", "council"), body("board", "council"), body("council"), body("panel")]
    first, second = groups_of(bodies)
    assert [[each.id for each in layer] for layer in first.layers] == [["council"], ["board"], ["team"]]
    assert first.heading == ""
    assert second.heading == "Local partnership, no line given"
    assert [[each.id for each in layer] for layer in second.layers] == [["panel"]]


def test_without_any_line_the_bodies_stand_by_level() -> None:
    bodies = [body("panel"), body("cabinet", level=Level.COUNCIL), body("board")]
    groups = groups_of(bodies)
    assert [group.heading for group in groups] == ["Cabinet or council committee", "Local partnership"]
    assert governance_figure(bodies).arrows == []


def test_no_bodies_are_an_empty_drawing() -> None:
    assert governance_figure([]).boxes == []


def test_a_short_chair_stands_under_the_name_and_a_long_one_does_not() -> None:
    figure = governance_figure([body("a", chair="Director of Water"), body("b", chair="Director of Water " * 9)])
    assert box_of(figure, "a").label == "a. Chair: Director of Water"
    assert box_of(figure, "b").label == "b"


def test_a_body_that_is_only_proposed_says_so() -> None:
    figure = governance_figure([body("a", status=EditionStatus.DRAFT)])
    assert box_of(figure, "a").label == "a. Only proposed"


def test_every_edition_of_the_hub_is_narrow_enough_for_a_phone(hub: Hub) -> None:
    for strategy in hub.all(Strategy):
        assert governance_figure(hub.all(Body, strategy.edition_scope)).width <= 360


def test_every_box_leads_to_its_body(site: BuiltSite, hub: Hub) -> None:
    for strategy in hub.all(Strategy):
        page = site.pages[f"{strategy.address}governance/"]
        bodies = hub.all(Body, strategy.edition_scope)
        boxes = [link for drawing in page.main.find_all("svg", role="group") for link in drawing.find_all("a")]
        assert sorted(each.attributes["href"] for each in boxes) == sorted(f"#{each.id}" for each in bodies)
        assert {each.id for each in bodies} <= page.root.by_id.keys()


def test_a_report_without_lines_has_none_drawn_and_the_page_says_so(site: BuiltSite) -> None:
    main = site.pages["/strategy/buckinghamshire/2018/governance/"].main
    assert main.find_all("path", class_="governance__arrow") == []
    assert "The report gives no lines of reporting." in main.text


@pytest.mark.parametrize("area", ["thurrock", "buckinghamshire"])
def test_then_and_now_leads_to_the_other_editions_and_to_the_comparison(site: BuiltSite, hub: Hub, area: str) -> None:
    editions = hub.all(Strategy, area)
    for strategy in editions:
        links = site.pages[f"{strategy.address}governance/"].links()
        others = {f"{each.address}governance/" for each in editions if each is not strategy}
        assert others <= set(links)
        assert f"/strategy/compare/{strategy.edition_scope}/#governance" in links


def test_the_words_name_every_line(site: BuiltSite, hub: Hub) -> None:
    for strategy in hub.all(Strategy):
        bodies = {each.id: each for each in hub.all(Body, strategy.edition_scope)}
        words = site.pages[f"{strategy.address}governance/"].main.find_all("div", class_="governance__words")
        told = {item.text for part in words for item in part.find_all("li")}
        for reporter, above in lines_of(tuple(bodies.values())):
            found = [text for text in told if text.startswith(f"{bodies[reporter].name} reports to")]
            assert len(found) == 1
            assert bodies[above].name in found[0]
