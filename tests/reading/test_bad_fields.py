"""Fields that are unknown, missing, or of the wrong kind, each with its place and what to do."""

import pytest
from tests.checks.tiny_hub import DEFINITION, HELPLINE, OBJECTIVES, PLAN, PRIORITIES, SOURCE, TinyHub
from tests.reading.bad_fields import BAD_FIELDS, DATE

from publishing.model.definition import Definition


@pytest.mark.parametrize(("path", "old", "new", "expected"), BAD_FIELDS)
def test_a_field_that_is_wrong_says_why(hub: TinyHub, path: str, old: str, new: str, expected: list[str]) -> None:
    hub.replace(path, old, new)
    assert [problem for problem in hub.problems() if problem.startswith(path)] == [
        f"{path}:{problem}" for problem in expected
    ]


def test_every_mistake_of_a_record_is_told_at_once(hub: TinyHub) -> None:
    hub.write(SOURCE, "title: [a]\nstatus: secret\nas_at: 2024-13\npublihser: b\nconfidence: read\n")
    assert hub.problems() == [
        f"{SOURCE}:1:1: `short_title` is missing; add it",
        f"{SOURCE}:1:1: `summary` is missing; add it",
        f"{SOURCE}:1:1: a list stands where text belongs (in `title`); write one piece of text",
        f"{SOURCE}:2:1: 'secret' isn't a choice for `status`; use one of: not-stated, part-public, public",
        f"{SOURCE}:3:1: '2024-13' isn't a date that exists (in `as_at`); {DATE}",
        f"{SOURCE}:4:1: `publihser` isn't a field here; did you mean `publisher`?",
    ]


def test_one_record_with_mistakes_does_not_hide_its_neighbours(hub: TinyHub) -> None:
    hub.add(PLAN, "  - {id: second, title: 5}\n  - {id: third}\n")
    assert {problem.split(":")[1] for problem in hub.problems()} == {"20", "21"}


def test_a_default_at_the_top_of_a_set_is_the_value_of_each_record(hub: TinyHub) -> None:
    assert {str(record.as_at) for record in hub.read().records if record.scope} == {"20 February 2024"}
    hub.replace(OBJECTIVES, "    number: 1\n", "    number: 1\n    as_at: 2023\n")
    [objective] = [record for record in hub.read().records if record.id == "notice-sooner"]
    assert str(objective.as_at) == "2023"


def test_a_wrong_default_is_reported_where_it_stands_and_once(hub: TinyHub) -> None:
    hub.add(PRIORITIES, "  - {id: b, title: B, summary: B., theme: people}\n")
    hub.replace(PRIORITIES, "as_at: 2024-02-20", "as_at: yesterday")
    assert hub.problems() == [f"{PRIORITIES}:1:1: 'yesterday' isn't a date (in `as_at`); {DATE}"]


def test_words_that_look_like_other_values_stay_text(hub: TinyHub) -> None:
    for word in ("no", "on", "12:30", "2024-01-01", ".inf", "1.2.3", "0x", "1st", "5.", "True story"):
        hub.write(DEFINITION, f"term: {word}\ngloss: a\nas_at: 2024\n")
        assert [definition.term for definition in hub.read().all(Definition)] == [word]


@pytest.mark.parametrize(
    ("value", "cut"), [("Helpline #prevent", "#prevent"), ("#prevent", "#prevent"), ("A  #1,", "#1,")]
)
def test_what_yaml_takes_for_a_note_is_told(hub: TinyHub, value: str, cut: str) -> None:
    name = next(line for line in hub.text(HELPLINE).splitlines() if line.startswith("name:"))
    hub.replace(HELPLINE, name, f"name: {value}")
    problems = [each for each in hub.problems() if "is taken for a note" in each]
    assert [each.split(": ", 1)[1].split(" is ")[0] for each in problems] == [cut]


@pytest.mark.parametrize("value", ["'Helpline #prevent'", "Helpline # a note", "Helpline#prevent", "Helpline  # #note"])
def test_a_note_and_a_value_in_quotation_marks_are_left_alone(hub: TinyHub, value: str) -> None:
    name = next(line for line in hub.text(HELPLINE).splitlines() if line.startswith("name:"))
    hub.replace(HELPLINE, name, f"name: {value}")
    assert [each for each in hub.problems() if "is taken for a note" in each] == []
