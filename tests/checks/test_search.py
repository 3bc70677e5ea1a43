"""What editors tell the search leads somewhere, is told once, and is fair."""

import pytest
from tests.checks.tiny_hub import TODAY, TinyHub
from tests.checks.tiny_search import ASKED_TWICE, SYNONYM, SYNONYMS, TOPIC, TOPICS

from publishing.checks.search import HARMS, faith_and_politics_stand_for_no_harm


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


FAITH = "as_at: 2024\nsearch_synonyms:\n  - {id: of-faith, means: [faith], said: [preacher, holy book]}\n"
OTHER = "  - {{id: of-other, means: [{means}], said: [{said}]}}\n"


def told(hub: TinyHub, means: str, said: str) -> list[str]:
    hub.write(SYNONYMS, FAITH + OTHER.format(means=means, said=said))
    return [str(each) for each in faith_and_politics_stand_for_no_harm(hub.read(), TODAY)]


@pytest.mark.parametrize("harm", sorted(HARMS))
@pytest.mark.parametrize(
    "said", ["preacher", "Preachers", "holy books", "faith", "right wing", "left-wing", "activists"]
)
def test_a_word_of_faith_or_lawful_politics_that_means_a_harm_is_found(hub: TinyHub, harm: str, said: str) -> None:
    [problem] = told(hub, harm, f"menace, {said}")
    assert problem.startswith(f"{SYNONYMS}:4:")
    assert f"“{said}” is anybody’s faith or lawful view, and is told to mean “{harm}”; take it out" in problem


@pytest.mark.parametrize("said", ["hate preacher", "far right", "menace", "book"])
def test_a_harm_keeps_its_own_words(hub: TinyHub, said: str) -> None:
    assert told(hub, "extremism", said) == []


def test_faith_may_mean_what_harms_nobody(hub: TinyHub) -> None:
    assert told(hub, "charity", "preacher, activist") == []
