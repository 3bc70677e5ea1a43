"""Terms: which words are linked, where, and where not."""

import re

import pytest
from tests.support.html_tree import Element, read_html

from publishing.model.definition import Definition
from publishing.pages.terms import Terms, link_terms


def definition(term: str, *others: str) -> Definition:
    return Definition.model_validate(
        {
            "id": "-".join(re.findall("[a-z0-9]+", term.lower())),
            "as_at": "2026-01-01",
            "term": term,
            "also_known_as": list(others),
            "gloss": f"What {term} means.",
        }
    )


def linked(html: str, *definitions: Definition, own: str = "") -> Element:
    text = link_terms(html, Terms.of(definitions), own, lambda each: f"to/{each.id}/")
    root, problems = read_html(text)
    assert problems == []
    return root


def links(html: str, *definitions: Definition, own: str = "") -> list[tuple[str, str]]:
    """The words that are linked, each with where it leads."""
    terms = linked(html, *definitions, own=own).find_all("span", class_="term")
    return [(term.one("a").text, term.one("a").attributes["href"]) for term in terms]


PREVENT = definition("Prevent")
DUTY = definition("Prevent duty")
CHANNEL = definition("Channel", "the programme")
RISK = definition("risk", "RSK")


def test_the_first_use_is_linked_and_no_other() -> None:
    assert links("<p>Channel, and Channel</p><p>Channel</p>", CHANNEL) == [("Channel", "to/channel/")]


def test_the_longest_term_wins() -> None:
    assert links("<p>The Prevent duty, and Prevent</p>", PREVENT, DUTY) == [
        ("Prevent duty", "to/prevent-duty/"),
        ("Prevent", "to/prevent/"),
    ]


def test_the_longest_term_wins_whatever_their_order() -> None:
    html = "<p>The Prevent duty</p>"
    assert links(html, PREVENT, DUTY) == links(html, DUTY, PREVENT)


def test_another_name_counts_as_the_same_term() -> None:
    assert links("<p>the programme, called Channel</p>", CHANNEL) == [("the programme", "to/channel/")]


@pytest.mark.parametrize("html", ["<p>risk</p>", "<p>Risk</p>", "<p>RISK</p>"])
def test_a_common_word_is_linked_in_any_capitals(html: str) -> None:
    assert len(links(html, RISK)) == 1


@pytest.mark.parametrize("html", ["<p>We prevent it</p>", "<p>the channel of communication</p>", "<p>rsk</p>"])
def test_a_name_is_linked_only_as_it_is_spelt(html: str) -> None:
    assert links(html, PREVENT, CHANNEL, definition("Radio", "RSK")) == []


@pytest.mark.parametrize("html", ["<p>risky</p>", "<p>asterisk</p>", "<p>risk-free</p>", "<p>no-risk</p>"])
def test_a_part_of_a_word_is_not_linked(html: str) -> None:
    assert links(html, RISK) == []


@pytest.mark.parametrize("html", ["<p>(risk)</p>", "<p>“risk”, he said</p>", "<p>risk’s</p>", "<p>a<br>risk</p>"])
def test_a_word_beside_a_mark_is_linked(html: str) -> None:
    assert len(links(html, RISK)) == 1


@pytest.mark.parametrize(
    "tag",
    [
        "a",
        "h1",
        "h2",
        "h3",
        "h4",
        "th",
        "caption",
        "code",
        "pre",
        "button",
        "summary",
        "label",
        "option",
        "figcaption",
        "dt",
    ],
)
def test_nothing_is_linked_inside(tag: str) -> None:
    assert links(f"<{tag}>a <em>risk</em></{tag}>", RISK) == []
    assert links(f"<{tag}>a <em>risk</em></{tag}><p>a risk</p>", RISK) == [("risk", "to/risk/")]


def test_nothing_is_linked_in_an_attribute_or_a_drawing() -> None:
    html = '<p title="risk">x</p><svg><title>risk</title><path d="M0 0"/></svg><img alt="risk" src="risk.png">'
    assert links(html, RISK) == []


def test_a_page_does_not_link_the_term_that_it_explains() -> None:
    assert links("<p>risk</p>", RISK, own="risk") == []


def test_a_term_with_marks_of_html_in_it_is_linked_and_stays_text() -> None:
    both = definition("Checks & <balances>")
    root = linked("<p>Our Checks &amp; &lt;balances&gt; work</p>", both)
    assert root.one("a").text == "Checks & <balances>"
    assert root.find_all("balances") == []


def test_a_gloss_with_marks_of_html_in_it_stays_text() -> None:
    sly = RISK.model_copy(update={"gloss": '<script>x</script> & "more"'})
    root = linked("<p>risk</p>", sly)
    assert '<script>x</script> & "more"' in root.one("span", role="tooltip").children
    assert root.find_all("script") == []


@pytest.mark.parametrize("term", ["amp", "lt", "quot", "x27", "39", "AMP"])
def test_a_term_is_not_looked_for_inside_an_entity(term: str) -> None:
    html = "<p>this &amp; that &lt; those &quot;x&quot; &#39; &#x27;</p>"
    assert linked(html, definition(term)).text == "this & that < those \"x\" ' '"


def test_letters_that_only_look_alike_do_no_harm() -> None:
    assert (
        linked("<p>a ri\u017f\u212a and a R\u0130SK</p>", RISK, definition("kind")).text
        == "a ri\u017f\u212a and a R\u0130SK"
    )


def test_a_greater_than_sign_in_an_attribute_does_no_harm() -> None:
    root = linked('<p><a href="https://a.example/?a>risk">x</a> risk</p>', RISK)
    assert root.find_all("a")[0].attributes["href"] == "https://a.example/?a>risk"


def test_without_a_style_sheet_a_gloss_stands_in_brackets() -> None:
    html = link_terms("<p>A risk, and risk</p>", Terms.of([RISK]), "", lambda each: f"to/{each.id}/")
    assert re.sub("<[^>]+>", "", html) == "A risk (What risk means.), and risk"


def test_each_gloss_is_named_by_its_link() -> None:
    root = linked("<p>risk</p><p>Channel</p>", RISK, CHANNEL)
    for term in root.find_all("span", class_="term"):
        assert term.one("a").attributes["aria-describedby"] == term.one("span", role="tooltip").attributes["id"]


def test_a_glossary_without_terms_links_nothing() -> None:
    assert links("<p>risk</p>") == []


def test_text_without_terms_is_left_exactly_as_it_was() -> None:
    html = '<p>a &amp; b <br/> <em>c</em>\n<img src="x" alt=""></p>'
    assert link_terms(html, Terms.of([RISK]), "", str) == html
