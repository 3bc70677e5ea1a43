"""A link to a place that its page lacks is told where an editor wrote it, though only the built page tells."""

from pathlib import Path

import pytest
from tests.checks.tiny_hub import ABOUT, UPDATE, TinyHub, tiny_hub

from publishing.finishing.link_places import told_where_written
from publishing.finishing.links import BrokenLink

LACKS = "names a place that the page doesn't have"
DUTY = ("duty/index.html", frozenset(("the-duty", "sources")))


@pytest.fixture
def tiny(tmp_path: Path) -> TinyHub:
    return tiny_hub(tmp_path)


def broken(page: str, fragment: str = "the-dutty", target: tuple[str, frozenset[str] | None] = DUTY) -> BrokenLink:
    return BrokenLink(page, f"../{target[0]}#{fragment}", target[0], fragment, target[1])


@pytest.mark.parametrize("link", ["(/duty/#the-dutty)", "(../duty.md#the-dutty)"])
def test_a_link_of_a_hand_written_page_is_told_by_its_line(tiny: TinyHub, link: str) -> None:
    tiny.add(ABOUT, f"\n[Another](/duty/#the-duttyful)\n\n[The duty]{link}\n")
    line = (tiny.root / ABOUT).read_text("utf-8").count("\n")
    assert told_where_written(tiny.read(), [broken("about/index.html")]).splitlines() == [
        f"{ABOUT}:{line}:1: the link to /duty/#the-dutty {LACKS}; did you mean `the-duty`?",
        "1 link leads nowhere.",
    ]


def test_a_link_of_data_is_told_once_by_its_line(tiny: TinyHub) -> None:
    tiny.replace(UPDATE, "/sources/report/", "/duty/#the-dutty")
    line = (tiny.root / UPDATE).read_text("utf-8").partition("body:")[0].count("\n") + 1
    links = [broken("updates/news/index.html"), broken("updates/index.html")]
    assert told_where_written(tiny.read(), links).splitlines() == [
        f"{UPDATE}:{line}:1: the link to /duty/#the-dutty {LACKS}; did you mean `the-duty`?",
        "1 link leads nowhere.",
    ]


def test_a_link_of_a_template_is_told_by_its_page(tiny: TinyHub) -> None:
    links = [broken("refer/index.html"), broken("refer/index.html", "", ("gone/index.html", None))]
    assert told_where_written(tiny.read(), links).splitlines() == [
        "refer/index.html: the link ../duty/index.html#the-dutty names a place that duty/index.html doesn't have",
        "refer/index.html: the link ../gone/index.html# leads to gone/index.html, which isn't there",
        "2 links lead nowhere.",
    ]
