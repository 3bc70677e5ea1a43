"""Where words lead: what many questions say together of the page that somebody wants."""

import pytest
from playwright.sync_api import Browser, Page
from tests.support.trees import ROOT

WORDS = """([asked, typed]) => {
  const phrases = asked.map(([page, text]) => ({ topic: 0, pages: [[page, 1]], terms: text.split(" ") }));
  const phrasesWith = new Map();
  phrases.forEach(({ terms }, number) => terms.forEach((term) => {
    phrasesWith.set(term, [...phrasesWith.get(term) ?? [], number]);
  }));
  const led = makeVotes({ led: makeLed(phrases, phrasesWith), run: () => ({ prior: 1 }) });
  return [...led.likelihoods(typed.split(" ").map((word) => [{ terms: [word], weight: 1 }]))];
}"""
POINTED = WORDS.replace("led.likelihoods(", "led.pointed(")
ASKED = [
    (1, "he talk flag"),
    (1, "he hate flag"),
    (1, "he march"),
    (2, "they talk school"),
    (2, "they letter school"),
    (2, "they visit"),
]


@pytest.fixture(scope="module")
def script(browser: Browser) -> Page:
    """The pieces of the engine, in an empty page."""
    page = browser.new_context().new_page()
    for name in ("led", "votes"):
        page.add_script_tag(content=(ROOT / f"overrides/search/{name}.js").read_text("utf-8"))
    return page


def shares(script: Page, asked: list[tuple[int, str]], typed: str) -> dict[int, float]:
    found: list[tuple[int, float]] = script.evaluate(WORDS, [asked, typed])
    return dict(found)


@pytest.mark.parametrize(("typed", "page"), [("he talk", 1), ("they talk", 2), ("he letter they", 2), ("school", 2)])
def test_words_of_several_questions_lead_together(script: Page, typed: str, page: int) -> None:
    found = shares(script, ASKED, typed)
    assert max(found, key=lambda each: found[each]) == page
    assert sum(found.values()) == pytest.approx(1)


def test_a_page_of_which_more_is_asked_is_likelier(script: Page) -> None:
    asked = [*ASKED, (1, "he shout"), (1, "he film")]
    assert shares(script, asked, "talk")[1] > shares(script, ASKED, "talk")[1]


def test_a_word_that_nobody_asked_says_nothing(script: Page) -> None:
    assert shares(script, ASKED, "he zebra") == shares(script, ASKED, "he")


def test_without_questions_nothing_leads_anywhere(script: Page) -> None:
    assert shares(script, [], "he") == {}


def test_a_word_that_leads_to_one_page_above_all_points_there(script: Page) -> None:
    asked = [(1, "patient"), (1, "patient hate"), (1, "patient march"), (1, "patient talk"), (2, "talk"), (3, "talk")]
    found = dict(script.evaluate(POINTED, [asked, "patient talk"]))
    assert list(found) == [1]
    assert found[1] > 1
    assert script.evaluate(POINTED, [asked, "talk zebra"]) == []
