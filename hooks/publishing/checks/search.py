"""What editors tell the search leads somewhere, is told once, and is fair: readers see these words too."""

import re
from collections.abc import Iterator
from datetime import date

from publishing.model.hub import Hub
from publishing.model.search_synonym import SearchSynonym
from publishing.model.search_topic import SearchTopic
from publishing.model.search_words import telling_terms, tells_enough, words_of
from publishing.model.walk import records_with_values
from publishing.problems import Problem, problem_at

_WORD = re.compile(r"[\w’'-]+")


def synonyms_lead_somewhere(hub: Hub, today: date) -> Iterator[Problem]:
    """Each word that a synonym leads to stands in something else that is published."""
    written = _words_of_the_hub(hub)
    for synonym in hub.all(SearchSynonym):
        for text in synonym.means:
            missing = [word for word in _words(text) if word not in written]
            if missing and not hub.broken:
                what = f"`means` leads nowhere: no page says “{missing[0]}”"
                yield problem_at(synonym.origin.at("means"), what, "use a word that the pages use")


def synonyms_tell_enough(hub: Hub, today: date) -> Iterator[Problem]:
    """Of several words that are said, more than one tells something: “say no” would mean all that “say” means.

    A single word tells something too.
    """
    for synonym in hub.all(SearchSynonym):
        for text in synonym.said:
            if not tells_enough(text):
                what = f"of “{text}” only one word tells anything"
                yield problem_at(synonym.origin.at("said"), what, "take it out, or ask it in a topic")


def synonyms_are_told_once(hub: Hub, today: date) -> Iterator[Problem]:
    """No synonym says a word twice, or that a word means itself; and no two lead from the same words to the same."""
    seen: dict[tuple[str, str], SearchSynonym] = {}
    for synonym in hub.all(SearchSynonym):
        for text in synonym.said:
            for meant in synonym.means:
                pair = (_plain(text), _plain(meant))
                if pair[0] == pair[1]:
                    yield problem_at(synonym.origin.at("said"), f"“{text}” stands for itself", "take it out")
                elif pair in seen:
                    what = f"“{text}” is already said to mean “{meant}” ({seen[pair].origin})"
                    yield problem_at(synonym.origin.at("said"), what, "take one of the two out")
                seen.setdefault(pair, synonym)


def topics_are_asked_once(hub: Hub, today: date) -> Iterator[Problem]:
    """No question stands in two topics: the search couldn't tell which page answers it."""
    seen: dict[str, SearchTopic] = {}
    for topic in hub.all(SearchTopic):
        for text in topic.asked:
            first = seen.setdefault(_plain(text), topic)
            if first is not topic:
                what = f"“{text}” is already asked in the topic `{first.id}` ({first.origin})"
                yield problem_at(topic.origin.at("asked"), what, "take one of the two out")


def topics_differ_from_their_other_pages(hub: Hub, today: date) -> Iterator[Problem]:
    """The other pages of a topic aren't the one that answers it best."""
    for topic in hub.all(SearchTopic):
        if topic.page in topic.also:
            yield problem_at(topic.origin.at("also"), f"{topic.page} is already its `page`", "take it out of `also`")


def _words_of_the_hub(hub: Hub) -> frozenset[str]:
    """Every word of the data and the hand-written pages, but for the synonyms themselves."""
    of_records = (found for record, found in records_with_values(hub) if not isinstance(record, SearchSynonym))
    texts = [*(value.text for found in of_records for value in found), *(page.text for page in hub.written)]
    between_spaces = set("\n".join(texts).split())
    return frozenset(map(_folded, _WORD.findall(" ".join(between_spaces))))


def _words(text: str) -> list[str]:
    return [_folded(word) for word in _WORD.findall(text)]


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'")


def _plain(text: str) -> str:
    return " ".join(_words(text))


FAITH = "faith"
"""What a synonym means that says which words are those of faith."""
HARMS = frozenset({"attack", "danger", "extremism", "radicalised", "suspicious", "terrorism", "weapon"})
_VIEWS = (
    "left wing, right wing, hard left, hard right, conservative, labour, liberal, nationalist, socialist, republican, "
    "loyalist, unionist, green, protester, campaigner, activist, anarchist"
)
LAWFUL = tuple(_VIEWS.split(", "))
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
