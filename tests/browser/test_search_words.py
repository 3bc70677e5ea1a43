"""The build and the browser make the same terms of the same text."""

import random
from collections.abc import Sequence

import pytest
import snowballstemmer
from playwright.sync_api import Browser, Page
from tests.support.browsing import Watched
from tests.support.trees import ROOT

from publishing.model.hub import Hub
from publishing.model.search_words import LIGHT_WORDS, SPELLINGS, STOP_WORDS, term_of, words_of
from publishing.model.walk import values

PIECES = ROOT / "overrides/search"
ENDINGS = """
ational tional enci abli izer ization ation ator alism aliti alli fulness ousli ousness iveness iviti biliti bli fulli
lessli ogist logi li alize icate iciti ical ful ness ative ement ance ence able ible ment ant ent ism ate iti ous ive
ize ion al er ic s es ies ied eed eedly ing ed edly ingly y e ll our ise isation yse tre
"""


@pytest.fixture(scope="module")
def script(browser: Browser) -> Page:
    """The pieces of the engine that read text, in an empty page."""
    context = browser.new_context()
    page = context.new_page()
    for name in ("stemmer", "words", "query"):
        page.add_script_tag(content=(PIECES / f"{name}.js").read_text("utf-8"))
    return page


def invented(count: int) -> list[str]:
    chance = random.Random(7)  # noqa: S311 (words, not secrets)
    ends = [*ENDINGS.split(), ""]
    letters = "aeiouybcdfglmnrstwxpz"
    return [
        "".join(chance.choice(letters) for _ in range(chance.randint(0, 6))) + chance.choice(ends) for _ in range(count)
    ]


def texts_of(hub: Hub) -> list[str]:
    found = {value.text for record in hub.records for value in values(record)}
    return [*sorted(found), "C.T.L.P.", "c t l p", "Café ‘e-mail’", "naïve & co", "e-learning", "x" * 30, "", "1,234"]


def different(texts: Sequence[str], build: Sequence[object], browser: Sequence[object]) -> list[object]:
    return [each for each in zip(texts, build, browser, strict=True) if each[1] != each[2]]


def test_stems_are_the_same(script: Page, hub: Hub) -> None:
    words = sorted({word for text in texts_of(hub) for word in words_of(text)} | set(invented(20_000)) - {""})
    stems = snowballstemmer.stemmer("english").stemWords(words)
    assert different(words, stems, script.evaluate("(words) => words.map(stemEnglish)", words)) == []


def test_words_and_terms_are_the_same(script: Page, hub: Hub) -> None:
    texts = texts_of(hub)
    rules = {"spellings": SPELLINGS, "stopWords": [*STOP_WORDS], "lightWords": [*LIGHT_WORDS]}
    read = """([texts, rules]) => {
      const words = makeWords(rules);
      return texts.map((text) => words.wordsOf(text).map((word) => [word, words.termOf(word)]));
    }"""
    build = [[[word, term_of(word)] for word in words_of(text)] for text in texts]
    assert different(texts, build, script.evaluate(read, [texts, rules])) == []


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("0800 789 321", "0800789321"),
        ("(0800) 789-321", "0800789321"),
        ("+44 800 789 321", "0800789321"),
        ("+44 (0)800 789321", "0800789321"),
        ("00 44 800 789 321", "0800789321"),
        ("44 800 789 321", "0800789321"),
        ("44 0800 789321", "0800789321"),
        ("4480", "4480"),
        ("phone 0800 789321", "0800789321"),
        ("101", "101"),
        ("2024", ""),
        ("section 26", ""),
        ("2024/25 plan", ""),
        ("channel", ""),
    ],
)
def test_a_number_is_read_in_any_form(script: Page, typed: str, digits: str) -> None:
    nothing = "{ words: {}, spellings: new Map(), synonyms: new Map() }"
    assert script.evaluate(f"(typed) => makeQuery({nothing}).numberIn(typed)", typed) == digits


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("extremism", "extremsm", 1),
        ("signs", "sings", 1),
        ("prevent", "prevnet", 1),
        ("referral", "refferal", 2),
        ("channel", "hcannel", 1),
        ("channel", "chanel", 1),
        ("channel", "kanal", 3),
        ("", "ab", 2),
    ],
)
def test_errors_are_counted_with_swaps_as_one(script: Page, one: str, other: str, count: int) -> None:
    nothing = "{ words: {}, spellings: new Map(), synonyms: new Map() }"
    counted = script.evaluate(f"([one, other]) => makeQuery({nothing}).errors(one, other, 2)", [one, other])
    assert min(counted, 3) == count


def test_the_engine_runs_under_the_policy(desk: Watched) -> None:
    desk.open("/")
    desk.page.get_by_role("combobox").fill("radicalizatoin")
    desk.page.get_by_role("option").first.wait_for()
    assert desk.breaches() == []
