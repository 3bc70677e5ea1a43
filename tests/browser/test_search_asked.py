"""How like a question what was typed is."""

import pytest
from playwright.sync_api import Browser, Page
from tests.support.trees import ROOT

ASKED = ROOT / "overrides/search/asked.js"
LIKES = """(typed) => {
  const phrases = [["law", "begin"], ["law", "begin", "school"], ["law"]]
    .map((terms) => ({ topic: 0, terms, pages: [] }));
  const phrasesWith = new Map(["law", "begin", "school"].map((term) => [
    term, phrases.flatMap(({ terms }, number) => (terms.includes(term) ? [number] : [])),
  ]));
  const { likePhrases } = makeAsked({
    core: { topics: [[0]] }, rarityOf: () => 2, isLight: () => false, phrases, phrasesWith,
  });
  const slots = typed.map((slot) => slot.map(([term, weight]) => ({ terms: [term], weight })));
  const likes = likePhrases(slots, slots.map(() => 2));
  return phrases.map((phrase) => likes.find((each) => each.phrase === phrase)?.like ?? 0);
}"""
LAW, ACT = [["law", 1]], [["act", 1], ["law", 0.85]]
START, STRAT = [["start", 1], ["begin", 0.85]], [["strat", 1], ["start", 0.75], ["begin", 0.64]]


@pytest.fixture(scope="module")
def script(browser: Browser) -> Page:
    """The piece of the engine that compares, in an empty page."""
    page = browser.new_context().new_page()
    page.add_script_tag(content=ASKED.read_text("utf-8"))
    return page


@pytest.mark.parametrize("typed", [[LAW, START], [ACT, START]])
def test_a_question_in_an_editors_very_words_is_the_same_whatever_its_words_stand_for(
    script: Page, typed: list[list[list[object]]]
) -> None:
    """Its words are kept as what they mean, and what means another counts less."""
    same, longer, shorter = script.evaluate(LIKES, typed)
    assert same == 1
    assert 0 < longer < 1
    assert 0 < shorter < 1


def test_what_is_misspelt_is_less_than_the_same(script: Page) -> None:
    assert 0.5 < script.evaluate(LIKES, [LAW, STRAT])[0] < 1


def test_what_lacks_a_word_or_has_one_more_is_less_than_the_same(script: Page) -> None:
    assert script.evaluate(LIKES, [ACT])[0] < 1
    assert script.evaluate(LIKES, [ACT, START, [["school", 1]], [["year", 1]]])[1] < 1
