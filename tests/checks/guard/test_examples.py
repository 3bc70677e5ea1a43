"""How well the guard's rules do on the labelled examples: what they miss, and where they cry wolf."""

from collections import Counter

import pytest
from tests.checks.guard.labelled import Example, examples

from publishing.checks.guard.rules import RULES

OF_TEXT = [rule.id for rule in RULES if rule.id not in ("hidden-metadata", "active-files", "file-sizes")]
"""Rules of files are seen to work on files."""
LEAST_RECALL = 0.98
LEAST_PRECISION = 0.99
LEAST_OF_EACH = 0.9
KNOWN_MISSES = {
    "Referrals by age: under 15: 2",
    "Referrals this year: 2 (last year: 6)",
    "Subject: male, 16, Exampleton, self-harm",
}
"""What no rule sees yet."""
KNOWN_FALSE_ALARMS: set[str] = set()


def recall(of: list[Example]) -> float:
    bad = [each for each in of if each.is_bad]
    return sum(not each.is_missed for each in bad) / len(bad)


def precision(of: list[Example]) -> float:
    caught = sum(each.is_bad and not each.is_missed for each in of)
    return caught / (caught + sum(each.is_false_alarm for each in of))


def test_there_are_many_examples_good_and_bad_of_each_rule() -> None:
    counts = Counter((each.rule, each.is_bad) for each in examples())
    assert sum(counts.values()) >= 800
    assert set(counts) == {(rule, is_bad) for rule in OF_TEXT for is_bad in (True, False)}
    assert min(counts.values()) >= 5


def test_no_example_stands_twice() -> None:
    texts = Counter(each.text for each in examples())
    assert [text for text, count in texts.items() if count > 1] == []


def test_what_is_missed_is_known_by_name() -> None:
    assert {each.text for each in examples() if each.is_missed} == KNOWN_MISSES


def test_false_alarms_are_known_by_name() -> None:
    assert {each.text for each in examples() if each.is_false_alarm} == KNOWN_FALSE_ALARMS


def test_the_whole_guard_is_as_good_as_it_says() -> None:
    everything = list(examples())
    assert recall(everything) >= LEAST_RECALL
    assert precision(everything) >= LEAST_PRECISION


@pytest.mark.parametrize("rule", OF_TEXT)
def test_each_rule_is_good_enough(rule: str) -> None:
    of_rule = [each for each in examples() if each.rule == rule]
    assert recall(of_rule) >= LEAST_OF_EACH
    assert precision(of_rule) >= LEAST_OF_EACH


@pytest.mark.parametrize("wrap", ["{}", "Before it. {}", "* {}", "> {}", "{} And after it."])
def test_a_marking_and_a_number_are_found_wherever_they_stand(wrap: str) -> None:
    for text, rule in (
        ("OFFICIAL-SENSITIVE", "markings"),
        ("07700 900 123", "contact-details"),
        ("999 000 0018", "nhs-numbers"),
        ("[insert name]", "placeholders"),
    ):
        assert rule in Example(wrap.format(text), rule, is_bad=True).found


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_spaces_and_hyphens_of_all_kinds_are_read_alike(space: str) -> None:
    for text, rule in (
        ("Prevent Coordinator Jane Example", "people"),
        ("999 000 0018", "nhs-numbers"),
        ("three referrals", "small-counts"),
        ("born on 12 March 2008", "birth-dates"),
    ):
        assert rule in Example(text.replace(" ", space), rule, is_bad=True).found
    assert "case-detail" in Example("A 15‑year‑old from Exampleton was referred.", "case-detail", is_bad=True).found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@pytest.mark.parametrize(
    "piece",
    [
        *("a", "0", "[", "[insert ", "Dr A", "Jane A", "(", "<", "Call a ", "a@", "{", "1 ", "| ", "two ", "born "),
        *("\n", "/", "+1", "[](a", "[.](javascript:a", "> \n", "/.a", "a woman of fifteen "),
    ],
)
def test_a_very_long_text_takes_no_long_time(rule: object, piece: str) -> None:
    find = getattr(rule, "find", None)
    assert find
    list(find(piece * 20_000))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@pytest.mark.parametrize("before", ["NI no", "case ref ", "address", "Jane", "Councillor"])
def test_many_spaces_take_no_long_time(rule: object, before: str) -> None:
    find = getattr(rule, "find", None)
    assert find
    list(find(before + " " * 4_000 + "!"))
