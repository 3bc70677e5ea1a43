"""Residents' pages are easy to read, and what isn't is named by its line."""

import pytest
from tests.checks.tiny_hub import TinyHub

from publishing.checks.reading_age import LONGEST, OLDEST, reading_age

GET_HELP = "data/national/referral_guidance/get-help.yml"
TOOLKIT = "data/national/communications_toolkit/toolkit.yml"
LEAD = "lead: Say what matters most."
HARD = "Multidisciplinary safeguarding professionals coordinate proportionate interventions."


def problems(hub: TinyHub) -> list[str]:
    """What is said of how texts read."""
    return [each for each in hub.problems() if "sentence" in each or "it reads as" in each]


def words(count: int) -> str:
    return " ".join(["so"] * count).capitalize() + "."


def test_a_sentence_that_is_too_long_is_named_by_its_line(hub: TinyHub) -> None:
    hub.replace(GET_HELP, LEAD, f"lead: {words(LONGEST + 1)}")
    assert problems(hub) == [
        f"{GET_HELP}:2:1: a sentence has 26 words, and 25 is the most (it begins: “So so so so so so …”); cut it in two"
    ]


def test_a_sentence_may_have_as_many_words_as_that(hub: TinyHub) -> None:
    hub.replace(GET_HELP, LEAD, f"lead: {words(LONGEST)} {words(3)} {words(LONGEST)}")
    assert problems(hub) == []


def test_a_page_that_is_too_hard_is_named_with_its_age(hub: TinyHub) -> None:
    hub.replace(GET_HELP, LEAD, f"lead: {HARD}")
    (problem,) = problems(hub)
    assert problem.startswith(f"{GET_HELP}:1:1: it reads as for the age of ")
    assert problem.endswith(f" and {OLDEST} is the most; use shorter words, and cut long sentences in two")


def test_official_quotations_do_not_count(hub: TinyHub) -> None:
    hub.replace(GET_HELP, LEAD, f"lead: 'The law says “{HARD} {words(40)}” and no more.'")
    assert problems(hub) == []


def test_terms_of_the_glossary_do_not_count(hub: TinyHub) -> None:
    definition = "data/national/definitions/example-term.yml"
    hub.replace(definition, "term: example term", "term: multidisciplinary safeguarding arrangement")
    hub.replace(GET_HELP, LEAD, "lead: " + "Ask the multidisciplinary safeguarding arrangement. " * 3)
    assert problems(hub) == []


def test_pages_for_staff_may_be_harder(hub: TinyHub) -> None:
    hub.replace(TOOLKIT, LEAD, f"lead: {HARD} {words(LONGEST + 1)}")
    assert problems(hub) == []


@pytest.mark.parametrize("field", ["head_title", "short_title"])
def test_what_does_not_stand_on_the_page_does_not_count(hub: TinyHub, field: str) -> None:
    hub.add(GET_HELP, f"{field}: {HARD}\n")
    assert problems(hub) == []


def test_the_age_grows_with_words_and_sentences() -> None:
    easy = reading_age(["The cat sat on the mat.", "It was fat."])
    longer = reading_age(["The cat sat on the mat, and it was so fat that it did not get up until the end of the day."])
    harder = reading_age(["The animal remained motionless on the furniture.", "Its condition was exceptional."])
    assert easy < longer < harder
