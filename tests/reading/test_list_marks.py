"""The parts of a list, begun in other ways than with a hyphen and a space."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.checks.tiny_hub import AREA, HELPLINE, PLAN, TinyHub

from publishing.model.action import Action
from publishing.reading.slips import mark_of_list, slip_of_mark

CITED = "sources: [{source: report, paragraph: '1'}]"
SECOND = "    id: second\n    number: 2\n    title: Do it\n"
NO_PARAGRAPH = "the citation of `report` names no paragraph; add `paragraph`"
NO_HYPHEN = 'a part of a list begins here without its hyphen; begin it with "- ", as the one above begins'


def sources(hub: TinyHub, *lines: str) -> list[str]:
    hub.replace(AREA, CITED, "\n".join(["sources:", *lines]))
    return [problem.removeprefix(f"{AREA}:") for problem in hub.problems()]


def test_a_part_that_lacks_its_hyphen_is_told_alone_and_read(hub: TinyHub) -> None:
    text = hub.text(PLAN)
    hub.write(PLAN, text.replace("surveys:\n", f"{SECOND}surveys:\n", 1))
    line = text[: text.index("surveys:\n")].count("\n") + 1
    assert hub.problems() == [f"{PLAN}:{line}:5: {NO_HYPHEN}"]
    assert [each.id for each in hub.read().all(Action)] == ["give-training", "second"]


@pytest.mark.parametrize("repeated", ["{id: a, id: b, number: 2, title: B}", "{number: 2, id: a, title: B, title: C}"])
def test_a_field_that_is_written_twice_begins_no_part(hub: TinyHub, repeated: str) -> None:
    text = hub.text(PLAN)
    hub.write(PLAN, text.replace("surveys:\n", f"  - {repeated}\nsurveys:\n", 1))
    assert "is written twice" in hub.problem()


def test_parts_whose_hyphens_stick_to_their_words_are_read(hub: TinyHub) -> None:
    todo = 'there is no space after the hyphen; write "- ", and then the value'
    lines = ("  -source: report", "  -source: reprot")
    assert sources(hub, *lines) == [
        f"9:3: {NO_PARAGRAPH}",
        f"9:3: {todo}",
        "10:3: there is no source `reprot` (in `source`); did you mean `report`?",
        f"10:3: {todo}",
    ]


@pytest.mark.parametrize("mark", ["•", "–", "—", "·"])
def test_parts_that_begin_with_another_mark_are_told_what_to_write(hub: TinyHub, mark: str) -> None:
    todo = f'a list’s parts begin with a hyphen; write "- " instead of "{mark}"'
    assert sources(hub, f"  {mark} source: report") == [
        f"9:3: {todo}",
        f"9:3: {NO_PARAGRAPH}",
    ]


def test_words_that_begin_with_another_mark_are_told_what_to_write(hub: TinyHub) -> None:
    hub.add(HELPLINE, "also_known_as:\n  • The line\n  • The number\n")
    (problem,) = hub.problems()
    todo = 'begin each of its parts on a line of its own, with "- " instead of "•"'
    assert problem.endswith(f": a single value stands in `also_known_as`; a list belongs here: {todo}")


def test_a_part_that_is_an_id_alone_is_told_as_it_is_written(hub: TinyHub) -> None:
    what = "a single value stands in `sources`; write it as {source: report}"
    assert sources(hub, "  - report") == [f"9:5: {what}"]


@given(st.one_of(st.text(), st.none(), st.integers()))
def test_whatever_a_name_is_its_mark_is_taken_from_its_beginning(name: object) -> None:
    mark = mark_of_list(name)
    assert str(name).startswith(mark)
    assert not mark or all(slip_of_mark(mark))
