"""Every promised address is answered, by one page alone, and what moved leads on."""

import pytest
from tests.checks.tiny_hub import OBJECTIVES, PRIVACY, REFER, SITE, UPDATE, TinyHub
from tests.checks.tiny_news import FLOOD, LATER, NEWS, add_news

from publishing.model.addresses import GUIDES
from publishing.pages.all_pages import pages_of

PAGE = "---\ntitle: A page\ndescription: What it is for.\n---\n\n# A page\n"


def test_an_id_cannot_be_a_fixed_word_of_the_addresses(hub: TinyHub) -> None:
    hub.replace(OBJECTIVES, "id: notice-sooner", "id: plan")
    assert f"{OBJECTIVES}:5:5: `plan` is a fixed word of the hub's addresses; choose another id" in hub.problems()


def test_a_guide_stands_only_at_a_promised_address(hub: TinyHub) -> None:
    hub.write("data/national/referral_guidance/report.yml", (hub.root / REFER).read_bytes())
    assert hub.problems() == [
        (
            "data/national/referral_guidance/report.yml:1:1: no address is promised for a guide named `report`; "
            f"its file's name must give one of {', '.join(GUIDES)}"
        )
    ]


@pytest.mark.parametrize("link", ["/refer.html", "/refer/index.html", "/refer.md", "/refer"])
def test_a_link_to_the_file_of_a_page_is_told_with_its_address(hub: TinyHub, link: str) -> None:
    hub.replace(UPDATE, "/sources/report/", link)
    assert hub.problem().endswith(f": the link to {link} leads to no page; write /refer/")


def test_a_written_page_cannot_replace_a_generated_one(hub: TinyHub) -> None:
    hub.write("docs/contacts.md", PAGE)
    assert hub.problems() == [
        "docs/contacts.md:1:1: the page /contacts/ is already made from the data; rename or delete one of the two"
    ]


def test_a_written_page_cannot_replace_a_records_page(hub: TinyHub) -> None:
    hub.write("docs/sources/report/index.md", PAGE)
    assert hub.problems() == [
        (
            "docs/sources/report/index.md:1:1: the page /sources/report/ is already made from "
            "data/national/sources/report.yml:1; rename or delete one of the two"
        )
    ]


def test_a_written_page_cannot_replace_a_part_of_an_edition(hub: TinyHub) -> None:
    hub.write("docs/strategy/exampleton/2024-2027/plan.md", PAGE)
    assert hub.problems() == [
        (
            "docs/strategy/exampleton/2024-2027/plan.md:1:1: the page /strategy/exampleton/2024-2027/plan/ is already "
            "made from data/areas/exampleton/strategies/2024-2027/strategy.yml:1; rename or delete one of the two"
        )
    ]


def test_two_written_pages_cannot_have_one_address(hub: TinyHub) -> None:
    hub.write("docs/privacy/index.md", PAGE)
    assert hub.problems() == [
        (
            "docs/privacy.md:1:1: the page /privacy/ is already made from docs/privacy/index.md; "
            "rename or delete one of the two"
        )
    ]


def test_a_guide_that_every_hub_needs_is_missed(hub: TinyHub) -> None:
    hub.remove(REFER)
    assert hub.problems() == [f"{SITE}:1:1: no page answers /refer/; add a guide of that name below data/national/"]


def test_a_page_that_every_hub_needs_is_missed(hub: TinyHub) -> None:
    hub.remove(PRIVACY)
    assert hub.problems() == [f"{SITE}:1:1: no page answers /privacy/; write the page in docs/"]


def test_a_page_or_guide_with_mistakes_is_not_missed_as_well(hub: TinyHub) -> None:
    hub.write(PRIVACY, "no front matter\n")
    hub.replace(REFER, "title: Refer\n", "")
    assert hub.problems() == [
        f"{REFER}:1:1: `title` is missing; add it",
        (
            f"{PRIVACY}:1:1: the page has no front matter; "
            'begin the page with "---", "title: …", "description: …" and "---"'
        ),
    ]


def test_a_link_to_an_update_with_mistakes_is_not_told_as_well(hub: TinyHub) -> None:
    add_news(hub).replace(LATER, "title: The day after\n", "")
    assert {NEWS, FLOOD} <= {path for path in hub.read().files if "/updates/later/" in hub.text(path)}
    assert hub.problem().startswith(f"{LATER}:")


def test_a_link_in_prose_leads_to_a_page(hub: TinyHub) -> None:
    hub.replace(UPDATE, "/sources/report/", "/sources/reprot/")
    assert hub.problems() == [
        f"{UPDATE}:3:1: the link to /sources/reprot/ leads to no page; did you mean `/sources/report/`?"
    ]


def test_a_link_of_a_written_page_leads_to_a_page(hub: TinyHub) -> None:
    made = "[Contacts](/contacts/), [data](/api/v1/contacts.json), [ours](/about/freshness/role-the-maintainers/)"
    hub.add(PRIVACY, f"\n{made}, [nothing](/contact/).\n")
    problems = hub.problems()
    assert len(problems) == 1
    assert "the link to /contact/ leads to no page; did you mean `/contacts/`?" in problems[0]


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
