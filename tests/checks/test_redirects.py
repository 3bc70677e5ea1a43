"""What moved leads on to a page of today, and hides none."""

import pytest
from tests.checks.tiny_hub import UPDATE, TinyHub

from publishing.pages.all_pages import pages_of

FILE = "data/national/redirects.yml"


def redirects(hub: TinyHub, *moves: tuple[str, str]) -> list[str]:
    entries = (
        f"  - {{id: move-{number}, moved_from: {old}, moved_to: '{new}', date: 2024-02-20}}\n"
        for number, (old, new) in enumerate(moves)
    )
    hub.write(FILE, f"as_at: 2024-02-20\nredirects:\n{''.join(entries)}")
    return hub.problems()


def test_a_page_that_moved_leads_on(hub: TinyHub) -> None:
    assert redirects(hub, ("/old/", "/duty/"), ("/older/page/", "/duty/#the-duty")) == []
    moved = {page.address: page.moved_to for page in pages_of(hub.read()) if page.moved_to}
    assert moved == {"/old/": "/duty/", "/older/page/": "/duty/#the-duty"}


@pytest.mark.parametrize(
    ("moves", "what"),
    [
        ([("/old/", "/dutty/")], "there is no page /dutty/ (in `moved_to`); did you mean `/duty/`?"),
        ([("/duty/", "/contacts/")], "a page stands at /duty/, made from"),
        ([("/about/", "/contacts/")], "a page stands at /about/, made from docs/about/index.md, and would be hidden"),
        ([("/old/", "/duty/"), ("/old/", "/contacts/")], "/old/ already leads to /duty/"),
        (
            [("/old/", "/duty/"), ("/older/", "/old/")],
            "there is no page /old/ (in `moved_to`); it has moved: write /duty/",
        ),
        ([("/old/", "/old/")], "there is no page /old/ (in `moved_to`)"),
        ([("/assets/", "/duty/")], "/assets/ is in a folder of files"),
        ([("/api/v1/", "/duty/")], "/api/v1/ is in a folder of files"),
        ([("/", "/duty/")], "/ isn't a page that can move"),
        ([("/old/#place", "/duty/")], "/old/#place isn't a page that can move"),
        ([("//elsewhere.example/", "/duty/")], "isn't an address of this hub"),
        ([("/old/", "https://elsewhere.example/")], "isn't an address of this hub"),
    ],
)
def test_a_redirect_that_would_mislead_is_refused(hub: TinyHub, moves: list[tuple[str, str]], what: str) -> None:
    found = redirects(hub, *moves)
    assert len(found) == 1
    assert found[0].startswith(FILE)
    assert what in found[0]


def test_two_that_lead_to_each_other_are_refused(hub: TinyHub) -> None:
    found = redirects(hub, ("/old/", "/older/"), ("/older/", "/old/"))
    todo = "the moves lead round in a circle: lead one of them to a page of today"
    assert [line.split("; ")[1] for line in found] == [todo, todo]


def test_one_that_moved_several_times_is_told_where_it_is(hub: TinyHub) -> None:
    found = redirects(hub, ("/oldest/", "/older/"), ("/older/", "/old/"), ("/old/", "/duty/"))
    assert [line.split("; ")[1] for line in found] == ["it has moved: write /duty/"] * 2


def test_a_link_to_where_a_page_was_names_where_it_is(hub: TinyHub) -> None:
    hub.replace(UPDATE, "/sources/report/", "/old/")
    (line,) = redirects(hub, ("/old/", "/duty/"))
    assert "the link to /old/ leads to no page; it has moved: write /duty/" in line


def test_a_page_of_today_never_gives_way(hub: TinyHub) -> None:
    redirects(hub, ("/duty/", "/contacts/"))
    standing = {page.address: page for page in pages_of(hub.read())}
    assert standing["/duty/"].moved_to == ""
