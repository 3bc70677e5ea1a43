"""What people believe, and which party they vote for, stands for no harm: readers see the search's words too."""

from collections.abc import Iterator
from datetime import date

from publishing.model.hub import Hub
from publishing.model.search_synonym import SearchSynonym
from publishing.model.search_words import telling_terms, words_of
from publishing.problems import Problem, problem_at

FAITH = "faith"
"""What a synonym means that says which words are those of faith."""
HARMS = frozenset({"attack", "danger", "extremism", "radicalised", "suspicious", "terrorism", "weapon"})
LAWFUL = (
    *("left wing", "right wing", "hard left", "hard right", "conservative", "labour", "liberal", "nationalist"),
    *("socialist", "republican", "loyalist", "unionist", "green", "protester", "campaigner", "activist", "anarchist"),
)
"""Views and deeds that are anybody's right."""


def faith_and_politics_stand_for_no_harm(hub: Hub, today: date) -> Iterator[Problem]:
    """No word of faith or of lawful politics leads to a harm: neither is a sign of anything."""
    synonyms = hub.all(SearchSynonym)
    of_faith = {_terms(text) for each in synonyms if FAITH in each.means for text in (*each.means, *each.said)}
    rightful = of_faith | {_terms(text) for text in LAWFUL}
    for synonym in synonyms:
        harm = next((each for each in synonym.means if each in HARMS), None)
        for text in synonym.said if harm else ():
            if _terms(text) in rightful:
                what = f"“{text}” is anybody’s faith or lawful view, and is told to mean “{harm}”"
                yield problem_at(synonym.origin.at("said"), what, "take it out; the harm has other words")


def _terms(text: str) -> tuple[str, ...]:
    return telling_terms(text) or tuple(words_of(text))
