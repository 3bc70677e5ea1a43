"""All problems come at once, sorted, each once, with their number."""

import pytest
from tests.checks.tiny_hub import ABOUT, FRAMEWORKS, OBJECTIVES, PLAN, PRIORITIES, SOURCE, TODAY, UPDATE, TinyHub
from tests.checks.tiny_message import CHANNELS, MESSAGE, TINY_CHANNELS, TINY_MESSAGE

from publishing.checks.all_checks import check
from publishing.problems import Problem, report
from publishing.reading.read_hub import read_hub


def test_problems_of_every_sort_come_together_in_the_order_of_their_places(hub: TinyHub) -> None:
    hub.write(ABOUT, "# About\n")
    hub.replace(PLAN, "number: 1", "number: one")
    hub.replace(PRIORITIES, "theme: people", "theme: nobody")
    hub.add(SOURCE, "titel: a\ntab:\tb\n")
    hub.write(UPDATE, "title: 'a\n")
    assert [":".join(problem.split(":")[:3]) for problem in hub.problems()] == [
        f"{PLAN}:7:5",
        f"{PRIORITIES}:10:5",
        f"{SOURCE}:14:5",
        f"{UPDATE}:1:8",
        f"{ABOUT}:1:1",
    ]


def test_lines_are_sorted_as_numbers(hub: TinyHub) -> None:
    hub.add(SOURCE, "a: b\nc: d\n")
    hub.replace(SOURCE, "title: The", "e: f\ntitle: The")
    assert [problem.split(":")[1] for problem in hub.problems()] == ["1", "14", "15"]


def test_a_broken_file_does_not_hide_a_broken_reference_elsewhere(hub: TinyHub) -> None:
    hub.write(UPDATE, "[")
    hub.replace(SOURCE, "status: public", "status: pubic")
    hub.replace(OBJECTIVES, "objective: prevent-it", "objective: other")
    assert [problem.split(":")[0] for problem in hub.problems()] == [OBJECTIVES, SOURCE, UPDATE]


def test_a_record_with_mistakes_is_told_at_once_what_else_is_wrong_with_it(hub: TinyHub) -> None:
    hub.write(CHANNELS, TINY_CHANNELS)
    hub.write(MESSAGE, TINY_MESSAGE)
    for old, new in (
        ("number: 1", "number: one"),
        ("audiences:", "audience:"),
        ("channel: short", "channel: shrot"),
        ("channel: long", "channel: [long]"),
        ("{name:helpline}", "{name:hlepline}"),
        ("Look to both sides", "Look to <b>both</b> sides"),
        ("source: report", "source: nobody"),
    ):
        hub.replace(MESSAGE, old, new)
    assert [problem.removeprefix(f"{MESSAGE}:").split("; ")[0] for problem in hub.problems()] == [
        "1:1: 'one' isn't a whole number (in `number`)",
        "4:1: `audience` isn't a field here",
        "8:5: there is an HTML tag (in `title`: '<b')",
        "10:9: there is no message-channel `shrot` (in `channel`)",
        "11:9: {name:hlepline} can't be filled: there is no contact `hlepline` (in `text`)",
        "12:9: a list stands where text belongs (in `channel`)",
        "16:12: there is no source `nobody` (in `source`)",
    ]


@pytest.mark.parametrize("file", [FRAMEWORKS, OBJECTIVES])
def test_what_a_broken_set_holds_isnt_said_to_be_missing(hub: TinyHub, file: str) -> None:
    hub.add(file, " - id: a\n")
    assert [problem.split(":")[0] for problem in hub.problems()] == [file]


@pytest.mark.parametrize(
    ("number", "count"), [(0, "No problems found."), (1, "1 problem found."), (2, "2 problems found.")]
)
def test_the_last_line_is_their_number(number: int, count: str) -> None:
    problems = [Problem("a.yml", line, 1, "it is wrong", "mend it") for line in range(1, number + 1)]
    assert report([*problems, *problems]).splitlines()[-1] == count


def test_the_report_does_not_depend_on_the_order_in_which_problems_were_met(hub: TinyHub) -> None:
    hub.add(SOURCE, "titel: a\n")
    hub.write(UPDATE, "[")
    reading = read_hub(hub.root / "data", hub.root / "docs")
    problems = [*reading.problems, *check(reading.hub, TODAY)]
    assert report(problems) == report(reversed(problems))


def _lacking(lacks: str, path: str, count: int) -> list[Problem]:
    return [Problem(path, line, 1, "it is wanted", "add it", lacks) for line in range(1, count + 1)]


def wanted(path: str, lacks: str, count: int, files: str) -> str:
    what = f"{lacks} is wanted here and in {count} more places, in {files}"
    return f"{path}:4:1: {what}; put it back, or mend each of them"


def test_many_problems_for_want_of_one_thing_come_last_and_are_counted() -> None:
    other = Problem("z.yml", 1, 1, "it is wrong", "mend it")
    few, many = _lacking("the page /a/", "a.yml", 5), _lacking("any contact", "b.yml", 6)
    most = [*_lacking("any source", "c.yml", 10), *_lacking("any source", "d.yml", 2)]
    lines = report([*most, *many, *few, other]).splitlines()
    assert [line.split(" ")[0] for line in lines[:6]] == [*(f"a.yml:{line}:1:" for line in range(1, 6)), "z.yml:1:1:"]
    assert [line.split(" ")[0] for line in lines[6:9]] == [f"c.yml:{line}:1:" for line in (1, 2, 3)]
    assert lines[9] == wanted("c.yml", "any source", 8, "c.yml, d.yml")
    assert lines[13] == wanted("b.yml", "any contact", 2, "b.yml")
    assert lines[14:] == ["24 problems found."]


def test_what_most_problems_are_for_want_of_is_told_first() -> None:
    other, most = Problem("a.yml", 1, 1, "it is wrong", "mend it"), _lacking("any source", "c.yml", 20)
    lines = report([*most, *_lacking("any contact", "b.yml", 6), other]).splitlines()
    assert [line.split(" ")[0] for line in lines[:3]] == [f"c.yml:{line}:1:" for line in (1, 2, 3)]
    assert lines[3] == wanted("c.yml", "any source", 16, "c.yml")
    assert lines[4].startswith("a.yml:1:1: ")
    assert lines[8] == wanted("b.yml", "any contact", 2, "b.yml")


def test_all_references_to_what_was_deleted_are_told_as_one_cause(hub: TinyHub) -> None:
    for contact in (hub.root / "data/national/contacts").iterdir():
        contact.unlink()
    problems = hub.problems()
    assert len(problems) < 12
    assert sum("any contact is wanted here and in" in each for each in problems) == 1
    assert any("no contact for immediate danger can be shown" in each for each in problems[:5])
