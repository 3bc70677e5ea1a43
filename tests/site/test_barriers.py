"""What can be known of a page's barriers from its HTML: names, tables, drawings, and help in the same place."""

from collections import defaultdict
from collections.abc import Iterator

from tests.support.html_tree import HEADINGS, Element, read_html
from tests.support.sites import BuiltPage, BuiltSite

GENERIC = frozenset(("here", "and here", "click here", "link", "more", "read more", "this", "this page", "see", "open"))
CONTEXT = frozenset(("li", "p", "dd", "dt", "td", "th", "figcaption", "summary", "caption"))
USED = frozenset(("a", "button", "input", "select", "summary", "textarea"))


def said(element: Element) -> str:
    """What a screen reader says of an element: its label, or its text without what is hidden from it."""
    if "aria-label" in element.attributes:
        return element.attributes["aria-label"]
    return " ".join("".join(_said(element)).split())


def _said(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child.attributes.get("aria-hidden") != "true" and child.attributes.get("role") != "tooltip":
            yield " "
            yield from _said(child)


def contexts(body: Element) -> Iterator[tuple[Element, str]]:
    """Each link with the words that it stands among: its item or sentence, and the headings or the menu above it.

    In a table, these are the headings of its row and of its column too.
    """
    headings: list[tuple[str, str]] = []
    for each in body.all():
        if each.tag in HEADINGS:
            headings = [*(above for above in headings if above[0] < each.tag), (each.tag, said(each))]
        elif each.tag == "a" and "href" in each.attributes:
            menu = next((above for above in each.above() if above.tag == "nav"), None)
            named = f"menu {menu.attributes.get('aria-label')}" if menu else " ".join(words for _, words in headings)
            yield each, f"{named}: {_around(each)}"


def _around(link: Element) -> str:
    around = next((each for each in link.above() if each.tag in CONTEXT), link)
    cell = next((each for each in (link, *link.above()) if each.tag == "td"), None)
    return f"{said(around)} {_heads(cell) if cell else ''}"


def _heads(cell: Element) -> str:
    row, table = (next(each for each in cell.above() if each.tag == tag) for tag in ("tr", "table"))
    cells = [each for each in row.children if isinstance(each, Element)]
    place = cells.index(cell)
    top = [each for each in table.find_all("th") if each.attributes.get("scope") == "col"][place : place + 1]
    return " ".join(said(each) for each in [*top, *(each for each in cells if each.tag == "th")])


def unclear_links(page: BuiltPage) -> list[str]:
    """Links that say nothing, and those that say what another says that leads elsewhere (WCAG 2.4.4)."""
    targets: dict[tuple[str, str], set[str]] = defaultdict(set)
    for link, words in contexts(page.root.one("body")):
        targets[said(link), words].add(page.to(link.attributes["href"]))
    names = {name for name, _ in targets}
    generic = [f"{page.address}: “{name}” says nothing" for name in names if name.lower() in {"", *GENERIC}]
    twice = [
        f"{page.address}: “{name}” leads to {sorted(found)}" for (name, _), found in targets.items() if len(found) > 1
    ]
    return generic + twice


def table_faults(page: BuiltPage) -> list[str]:
    """Tables without a caption, without headings that say what they head, or that can't scroll inside themselves."""
    return [
        f"{page.address}: a table without {what}"
        for table in page.root.find_all("table")
        for what, holds in _needed(table).items()
        if not holds
    ]


def _needed(table: Element) -> dict[str, bool]:
    heads = table.find_all("th")
    around = table.parent.attributes if table.parent else {}
    return {
        "caption": bool(table.find_all("caption")) and bool(said(table.one("caption"))),
        "headings": bool(heads),
        "scope": all(each.attributes.get("scope") in ("col", "row", "colgroup", "rowgroup") for each in heads),
        "a region that scrolls, can be focused and has a name": (
            around.get("class") is not None
            and "table-wrap" in around["class"].split()
            and (around.get("role"), around.get("tabindex")) == ("region", "0")
            and bool(around.get("aria-label"))
        ),
    }


def nameless_drawings(page: BuiltPage) -> list[str]:
    """Drawings that are neither hidden from screen readers nor named for them."""
    return [
        f"{page.address}: a drawing without a name"
        for each in page.root.one("body").find_all("svg")
        if each.attributes.get("aria-hidden") != "true" and not _is_named(each)
    ]


def _is_named(drawing: Element) -> bool:
    ids = drawing.attributes.get("aria-labelledby", "").split()
    named = bool(ids) and all(each in drawing.by_id and _has_text(drawing.by_id[each]) for each in ids)
    return drawing.attributes.get("role") in ("img", "group") and (named or bool(drawing.attributes.get("aria-label")))


def _has_text(element: Element) -> bool:
    return bool("".join(_said(element)).strip())


def unskippable(page: BuiltPage) -> list[str]:
    """Pages whose first stop isn't the link that skips to the main part."""
    first = next(each for each in page.root.one("body").all() if each.tag in USED)
    leads = first.attributes.get("href", "").removeprefix("#") == page.main.attributes.get("id")
    return (
        [] if leads and "skip" in first.attributes.get("class", "") else [f"{page.address}: no skip link comes first"]
    )


def help_in_order(page: BuiltPage) -> list[str]:
    """The ways to help that a page repeats from others, in their order (WCAG 3.2.6)."""
    body = page.root.one("body")
    header, footer = body.one("header"), body.one("footer")
    found = [each for part in (header, footer) for each in part.find_all("a")]
    wanted = ("tel:", "get-help/", "contacts/", "about/")
    ways = [page.to(each.attributes["href"]) if "tel:" not in each.attributes["href"] else "tel:" for each in found]
    return [each for each in ways if each.strip("/").endswith(tuple(way.strip("/") for way in wanted))]


def tooltips(page: BuiltPage) -> list[str]:
    """Attributes that only a mouse shows (WCAG 1.4.13, 2.1.1)."""
    return [f"{page.address}: <{each.tag} title>" for each in page.root.one("body").all() if "title" in each.attributes]


def every(site: BuiltSite) -> list[BuiltPage]:
    assert len(site.pages) > 100
    return list(site.pages.values())


def test_every_link_says_where_it_leads(site: BuiltSite) -> None:
    assert [line for page in every(site) for line in unclear_links(page)] == []


def test_every_table_has_headings_and_a_caption_and_scrolls_inside_itself(site: BuiltSite) -> None:
    assert [line for page in every(site) for line in table_faults(page)] == []


def test_every_drawing_is_named_or_hidden(site: BuiltSite) -> None:
    assert [line for page in every(site) for line in nameless_drawings(page)] == []


def test_on_every_page_the_first_stop_skips_to_the_main_part(site: BuiltSite) -> None:
    assert [line for page in every(site) for line in unskippable(page)] == []


def test_help_stands_in_the_same_order_on_every_page(site: BuiltSite) -> None:
    orders = {tuple(help_in_order(page)) for page in every(site) if page.address != "/404.html"}
    assert orders == {("tel:", "/get-help/", "/contacts/", "tel:", "/about/")}


def test_nothing_is_told_to_a_mouse_alone(site: BuiltSite) -> None:
    assert [line for page in every(site) for line in tooltips(page)] == []


SHELL = '<body><a class="skip" href="#content">Skip</a><main id="content">{}</main></body>'
REGION = '<div class="table-wrap" role="region" tabindex="0" aria-label="x">{}</div>'
CAPTION = "<table><caption>x</caption><tr>{}</tr></table>"


def planted(body: str) -> BuiltPage:
    page = BuiltPage("/x/", f"<html>{SHELL.format(body)}</html>")
    assert read_html(page.text)[1] == []
    return page


def test_an_unclear_link_is_seen() -> None:
    assert unclear_links(planted('<p>Read it <a href="/a/">here</a></p>'))
    assert unclear_links(planted('<p><a href="/a/">x</a> <a href="/b/">x</a></p>'))
    assert unclear_links(planted('<p><a href="/a/"><svg aria-hidden="true"></svg></a></p>'))
    assert not unclear_links(planted('<p>Ash: <a href="/a/">x</a></p><p>Elm: <a href="/b/">x</a></p>'))
    assert not unclear_links(planted('<p><a href="/a/">x</a> <a href="/a/">x</a></p>'))


def test_a_faulty_table_is_seen() -> None:
    sound = CAPTION.format('<th scope="col">x</th>')
    assert not table_faults(planted(REGION.format(sound)))
    assert table_faults(planted(sound))
    assert table_faults(planted(REGION.format(CAPTION.format("<th>x</th>"))))
    assert table_faults(planted(REGION.format(CAPTION.format("<td>x</td>"))))
    assert table_faults(planted(REGION.format('<table><tr><th scope="col">x</th></tr></table>')))
    assert table_faults(planted(REGION.replace(' tabindex="0"', "").format(sound)))


def test_a_nameless_drawing_is_seen() -> None:
    assert nameless_drawings(planted("<svg></svg>"))
    assert nameless_drawings(planted('<svg role="img" aria-labelledby="t"><title id="t"></title></svg>'))
    assert not nameless_drawings(planted('<svg role="img" aria-labelledby="t"><title id="t">x</title></svg>'))
    assert not nameless_drawings(planted('<svg aria-hidden="true"></svg>'))


def test_a_missing_skip_link_is_seen() -> None:
    assert not unskippable(planted("<p>x</p>"))
    assert unskippable(BuiltPage("/x/", '<body><a href="/">Home</a><main id="content"></main></body>'))
    assert unskippable(BuiltPage("/x/", '<body><a class="skip" href="#c">x</a><main id="content"></main></body>'))


def test_a_tooltip_for_the_mouse_alone_is_seen() -> None:
    assert tooltips(planted('<p><span title="x">y</span></p>'))
