"""No word of faith or of lawful politics leads to a harm, in any form of it."""

import pytest
from tests.checks.tiny_hub import TODAY, TinyHub
from tests.checks.tiny_search import SYNONYMS

from publishing.checks.search import HARMS, faith_and_politics_stand_for_no_harm

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
