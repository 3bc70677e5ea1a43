"""What is done to finished HTML: hand-written pages, the list of headings."""

from dataclasses import replace

import pytest
from markdown import Markdown
from tests.support.changed_hubs import with_record, with_settings
from tests.support.html_tree import read_html

from publishing.model.hub import Hub
from publishing.model.published_file import PublishedFile
from publishing.pages.addresses import NoSuchPageError
from publishing.pages.contents import headings_of, text_of
from publishing.pages.here import Here
from publishing.pages.page import LONGEST, brief
from publishing.pages.written import fill_slots, finish_written


@pytest.fixture
def here(example_hub: Hub) -> Here:
    return Here("/about/", example_hub, {"/about/", "/contacts/"})


def test_links_of_a_hand_written_page_are_made_relative(here: Here) -> None:
    html = '<p><a class="x" href="/contacts/#a">c</a> <a href="https://a.example/">d</a> <a href="#e">e</a></p>'
    hrefs = [each.attributes["href"] for each in read_html(finish_written(html, here))[0].find_all("a")]
    assert hrefs == ["../contacts/#a", "https://a.example/", "#e"]


@pytest.mark.parametrize(
    ("written", "filled"),
    [
        ("Ffoniwch {number:emergency-999}.", "Ffoniwch [999](<tel:999>)."),
        ("## {name:example-line} {number:example-line}", "## Example line [01632 960 101](<tel:01632960101>)"),
        ("[{name:example-line}](/contacts/)", "[Example line](/contacts/)"),
        ("`{number:example-line}` {number:emergency-999}", "`{number:example-line}` [999](<tel:999>)"),
        ("```\n{number:emergency-999}\n```\n", "```\n{number:emergency-999}\n```\n"),
        ("- a\n\n  ```\n  {number:emergency-999}\n  ```\n", "- a\n\n  ```\n  {number:emergency-999}\n  ```\n"),
        ("````\n```\n{number:emergency-999}\n```\n````", "````\n```\n{number:emergency-999}\n```\n````"),
        ("A ` b.\n\n{name:example-line}.\n\nA ` b.", "A ` b.\n\nExample line.\n\nA ` b."),
        ("\\`{name:example-line}\\`", "\\`Example line\\`"),
        ("{Number: emergency-999 }", "[999](<tel:999>)"),
        ("[a](/b/) [Call {number:emergency-999}](/contacts/)", "[a](/b/) [Call 999](/contacts/)"),
        ("[call]({number:emergency-999}) {number:emergency-999}", "[call](999) [999](<tel:999>)"),
        ('<a href="tel:{number:emergency-999}">', '<a href="tel:999">'),
        ("# A { #b } {c} {: .d }", "# A { #b } {c} {: .d }"),
    ],
)
def test_a_slot_of_a_hand_written_page_holds_what_its_record_says(here: Here, written: str, filled: str) -> None:
    assert fill_slots(written, here) == filled


@pytest.mark.parametrize("begun", ["{name:" + " " * 20_000, "`" * 20_000 + "\n", "{ " * 10_000, "[" * 20_000])
def test_a_slot_is_found_at_once_after_whatever_was_begun_and_never_ended(here: Here, begun: str) -> None:
    assert fill_slots(f"{begun}\n\n{{name:example-line}}", here).endswith("\n\nExample line")


def test_no_sign_in_a_name_means_anything_to_markdown(here: Here) -> None:
    signs = "*A* _b_ [c](d) <e> `f`"
    named = with_record(here.hub, "contact", "example-line", name=signs)
    told = fill_slots("{name:example-line}", Here("/about/", named, {"/about/"}))
    assert read_html(Markdown().convert(told))[0].one("p").text == signs


def test_a_hand_written_page_of_one_council_has_its_own_contacts(example_hub: Hub) -> None:
    here = Here("/about/", with_settings(example_hub, home_area="exampleshire"), {"/about/"})
    assert fill_slots("{name:example-desk}", here) == "Exampleshire desk"


def test_a_number_on_a_hand_written_page_can_be_tapped(here: Here) -> None:
    assert finish_written('<a href="tel:999">999</a>', here) == '<a href="tel:999">999</a>'


@pytest.mark.parametrize("href", ["/nowhere/", "//elsewhere.example/"])
def test_a_hand_written_link_to_nowhere_is_refused(here: Here, href: str) -> None:
    with pytest.raises(NoSuchPageError):
        finish_written(f'<a href="{href}">x</a>', here)


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ('<p onclick="run()" style="position:fixed">a</p>', "<p>a</p>"),
        ('<p>a<img alt="b" src="x.png" onerror="run()"></p>', '<p>a<img alt="b" src="x.png"></p>'),
        ('<p><a href="&#106;avascript:run()">a</a></p>', "<p><a>a</a></p>"),
        ('<p><a href="java\tscript:run()">a</a></p>', "<p><a>a</a></p>"),
        ('<p>a</p><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">', "<p>a</p>"),
        ("<p>a</p><script>run()</script><!-- a note -->", "<p>a</p>"),
        ('<p>a</p></main></body><form action="https://elsewhere.example/"><button>b</button></form>', "<p>a</p>b"),
        ('<p>a</p><svg><a xlink:href="javascript:run()"><text>b</text></a></svg>', "<p>a</p>"),
    ],
)
def test_nothing_on_a_hand_written_page_runs_or_leads_away(here: Here, html: str, left: str) -> None:
    assert finish_written(html, here) == left


def test_what_markdown_makes_of_a_hand_written_page_stays(here: Here) -> None:
    html = (
        '<h2 class="part" id="a">A</h2>\n<p><em>b</em> <code class="language-yaml">c: &lt;d&gt;</code></p>\n'
        '<dl>\n<dt>e</dt>\n<dd>f</dd>\n</dl>\n<ol start="3">\n<li>g</li>\n</ol>'
    )
    assert finish_written(html, here) == html


def test_tables_of_a_hand_written_page_can_be_scrolled_by_keyboard(here: Here) -> None:
    html = '<h2 id="a">What &amp; <em>why</em></h2><table><tr><td>x</td></tr></table><table></table>'
    root, problems = read_html(finish_written(f"<table></table>{html}", here))
    regions = root.find_all("div", role="region")
    names = ["Table", "What & why", "What & why, 2"]
    assert problems == []
    assert [each.attributes["aria-label"] for each in regions] == names
    assert [each.one("caption").text for each in regions] == names
    assert {each.attributes["tabindex"] for each in regions} == {"0"}
    assert [len(each.find_all("table")) for each in regions] == [1, 1, 1]


def test_a_browser_leaves_room_for_pictures_and_waits_with_them(example_hub: Hub) -> None:
    drawn = PublishedFile(path="docs/a/b.png", size=9, address="/a/b.png", width=640, height=200)
    here = Here("/a/c/", replace(example_hub, published=(drawn,)), {"/a/c/"})
    html = finish_written('<p><img alt="b" src="../b.png"><img alt="d" src="../d.png" /></p>', here)
    assert "/>" not in html
    known, unknown = (each.attributes for each in read_html(html)[0].find_all("img"))
    assert (known["width"], known["height"], known["loading"]) == ("640", "200", "lazy")
    assert unknown == {"alt": "d", "src": "../d.png"}


def test_headings_of_a_hand_written_table_say_what_they_head(here: Here) -> None:
    head = '<thead><tr><th>x</th><th align="right">y</th></tr></thead>'
    html = f"<table>{head}<tbody><tr>\n<td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>"
    root, problems = read_html(finish_written(html, here))
    assert problems == []
    heads = [(each.text, each.attributes.get("scope")) for each in root.find_all("th")]
    assert heads == [("x", "col"), ("y", "col"), ("1", "row"), ("3", "row")]
    assert [each.text for each in root.find_all("td")] == ["2", "4"]


def test_headings_are_listed_with_their_anchors() -> None:
    html = '<h1 id="a">A</h1><h2 id="b">B <em>b</em> &amp; c</h2><h3 id="c">C</h3><h2>no anchor</h2><h4 id="d">D</h4>'
    headings = headings_of(html)
    assert [(each.level, each.id, each.title) for each in headings] == [(2, "b", "B b & c"), (3, "c", "C")]


def test_the_text_of_a_page_keeps_words_apart_and_drops_what_is_not_seen() -> None:
    html = "<p>one</p><p>two <em>th</em>ree</p><svg><title>x</title></svg><script>y</script><td>4</td><td>5</td>"
    assert text_of(html) == "one two three 4 5"


def test_text_that_looks_like_html_stays_in_the_text() -> None:
    assert text_of("<p>&lt;b&gt; &amp;amp; x</p>") == "<b> &amp; x"


def test_a_description_ends_at_a_word() -> None:
    assert brief("short") == "short"
    long = brief("word " * 100)
    assert len(long) <= LONGEST
    assert long.endswith("word…")
