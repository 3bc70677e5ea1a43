"""What editors tell the search: synonyms that lead somewhere, and questions that have one answer."""

import pytest
from tests.checks.tiny_hub import TinyHub
from tests.checks.tiny_search import ASKED_TWICE, SYNONYM, SYNONYMS, TOPIC, TOPICS


def synonym(hub: TinyHub, means: str, said: str) -> list[str]:
    hub.write(SYNONYMS, SYNONYM.format(means=means, said=said))
    return hub.problems()


def test_a_synonym_that_leads_somewhere_is_right(hub: TinyHub) -> None:
    assert synonym(hub, "example term", "sample word, specimen") == []


def test_a_synonym_that_leads_nowhere_is_found(hub: TinyHub) -> None:
    [problem] = synonym(hub, "example unicorn", "horse with a horn")
    assert problem.startswith(f"{SYNONYMS}:3:")
    assert "`means` leads nowhere: no page says “unicorn”; use a word that the pages use" in problem


def test_a_word_that_stands_for_itself_or_twice_is_found(hub: TinyHub) -> None:
    assert "“Term” stands for itself" in synonym(hub, "term", "Term")[0]
    assert "“word” is already said to mean “term”" in synonym(hub, "term", "word, word")[0]


def test_several_words_that_come_down_to_one_are_found(hub: TinyHub) -> None:
    [problem] = synonym(hub, "term", "say no")
    assert "of “say no” only one word tells anything" in problem


def test_a_topic_whose_page_exists_is_right(hub: TinyHub) -> None:
    hub.write(TOPICS, TOPIC)
    assert hub.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("page: /get-help/", "page: /get-halp/", "there is no page /get-halp/"),
        ("page: /get-help/", "page: /get-help/\n    also: [/get-help/]", "/get-help/ is already its `page`"),
        ("page: /get-help/", "page: /get-help/\n    contacts: [nobody]", "there is no contact `nobody`"),
        ("asked: [who helps, I need help]", "asked: []", "asked"),
    ],
)
def test_a_topic_that_cannot_be_answered_is_found(hub: TinyHub, old: str, new: str, words: str) -> None:
    hub.write(TOPICS, TOPIC.replace(old, new))
    assert words in hub.problem()


def test_a_question_of_two_topics_is_found(hub: TinyHub) -> None:
    hub.write(TOPICS, ASKED_TWICE)
    assert "“i NEED help” is already asked in the topic `asked-help`" in hub.problem()
