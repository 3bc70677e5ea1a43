"""What the form saves: what was changed is changed, and everything else keeps its lines."""

from difflib import ndiff
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.trees import EXAMPLE, ROOT

from publishing.editing.alignment import aligned
from publishing.editing.changed_text import changed_text, same, with_item
from publishing.model.places import Number
from publishing.reading.yaml_tree import tree_of

FILES = sorted((ROOT / "data").rglob("*.yml")) + sorted((EXAMPLE / "data").rglob("*.yml"))
NEW = st.sampled_from(["new", "long words " * 20, "a\nb\n\nc", "2.10", "- x: y", "no", True, Number("7"), ["a", "b"]])
FILE = """\
# For whoever reads the file.
name: The desk
channels:
  - {kind: voice, value: "01632 960 101"}
  - {kind: email, value: desk@help.example}
steps:
  - name: Ask
    says:  "Why?"   # as it was said

  - name: Listen
    points: [one, two]

# The notes are kept.
notes:
- kind: hub
  text: >-
    It is written
    on two lines.
"""


def read(text: str) -> Any:
    tree, problems = tree_of(text, "file.yml")
    assert problems == []
    return plain(tree)


def plain(value: Any) -> Any:
    """A copy that can be changed."""
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else value


def differing(values: Any, text: str = FILE) -> list[str]:
    return [line for line in ndiff(text.splitlines(), changed_text(text, values).splitlines()) if line[0] in "+-"]


def test_a_changed_value_changes_its_own_line() -> None:
    values = read(FILE)
    values["channels"][0]["value"] = "01632 960 109"
    values["steps"][1]["points"].append("three")
    assert differing(values) == [
        '-   - {kind: voice, value: "01632 960 101"}',
        '+   - {kind: voice, value: "01632 960 109"}',
        "-     points: [one, two]",
        "+     points: [one, two, three]",
    ]


def test_what_is_added_stands_where_the_fields_have_their_order_and_looks_like_its_neighbours() -> None:
    values = read(FILE)
    values = {"name": values["name"], "hours": "always", **values}
    values["channels"].insert(0, {"kind": "sms", "value": "01632 960 102"})
    values["notes"].append({"kind": "open", "text": "Who knows?"})
    assert differing(values) == [
        "+ hours: always",
        '+   - {kind: sms, value: "01632 960 102"}',
        "+ - kind: open",
        "+   text: Who knows?",
    ]


def test_what_is_taken_out_goes_alone() -> None:
    values = read(FILE)
    del values["channels"][1], values["steps"][0]["says"]
    assert differing(values) == [
        "-   - {kind: email, value: desk@help.example}",
        '-     says:  "Why?"   # as it was said',
    ]


def test_the_first_field_of_an_item_keeps_its_dash() -> None:
    values = read(FILE)
    values["steps"][0]["name"] = "Ask kindly"
    assert differing(values) == ["-   - name: Ask", "+   - name: Ask kindly"]


def test_a_new_first_item_doesnt_rewrite_the_others() -> None:
    old = [{"id": "2015", "text": "a", "status": "guidance"}, {"id": "2001", "text": "b", "status": "historic"}]
    new = [{"id": "2026", "text": "c", "status": "guidance"}, {**old[0], "status": "historic"}, old[1]]
    assert aligned(old, new) == [(None, 0), (0, 1), (1, 2)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("steps:\n- id: a\n\n# about what follows\n", "steps:\n- id: a\n- id: b\n  title: B\n\n# about what follows\n"),
        ("steps: []\nname: x\n", "steps:\n  - id: b\n    title: B\nname: x\n"),
        ("name: x\n", "name: x\nsteps:\n  - id: b\n    title: B\n"),
        ("steps: [{id: a}]\n", "steps:\n  - {id: a}\n  - id: b\n    title: B\n"),
    ],
    ids=["joined", "empty", "not there", "in brackets"],
)
def test_a_record_is_added_one_field_on_each_line(old: str, new: str) -> None:
    assert with_item(f"as_at: 2024  # kept\n{old}", "steps", {"id": "b", "title": "B"}) == f"as_at: 2024  # kept\n{new}"


@given(st.lists(st.integers(0, 4), max_size=8), st.lists(st.integers(0, 4), max_size=8))
def test_every_item_is_aligned_once_and_in_order(old: list[int], new: list[int]) -> None:
    pairs = aligned(old, new)
    assert [a for a, _ in pairs if a is not None] == list(range(len(old)))
    assert [b for _, b in pairs if b is not None] == list(range(len(new)))


@pytest.mark.slow
def test_what_didnt_change_stays_letter_by_letter_in_every_file() -> None:
    for file in FILES:
        text = file.read_text("utf-8")
        assert changed_text(text, read(text)) == text, file


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.sampled_from(FILES), st.lists(NEW, min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_whatever_is_changed_is_read_as_it_was_meant(file: Path, news: list[Any], random: Any) -> None:
    text = file.read_text("utf-8")
    values = read(text)
    for new in news:
        spoil(values, plain(new), random)
    assert same(read(changed_text(text, values)), values)


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(FILES), st.randoms(use_true_random=False))
def test_one_changed_text_leaves_all_other_fields_their_lines(file: Path, random: Any) -> None:
    text = file.read_text("utf-8")
    values = read(text)
    name = random.choice(list(values))
    values[name] = "changed"
    lines, tree = text.splitlines(), tree_of(text, "")[0]
    assert tree is not None
    begin = tree.origin.at(name).line - 1
    end = min((each.line - 1 for each in tree.origin.parts.values() if each.line - 1 > begin), default=len(lines))
    found = changed_text(text, values).splitlines()
    assert found[:begin] == lines[:begin]
    assert found[begin] == f"{name}: changed"
    assert found[begin + 1 :][len(found[begin + 1 :]) - len(lines[end:]) :] == lines[end:]


def spoil(value: Any, new: Any, random: Any) -> None:
    """Change, add or take out one thing somewhere inside."""
    if isinstance(value, dict):
        name = random.choice(list(value))
        deed = random.random()
        if isinstance(value[name], dict | list) and value[name] and deed < 0.7:
            spoil(value[name], new, random)
        elif deed < 0.8:
            value[name] = new
        elif deed < 0.9 and len(value) > 1:
            del value[name]
        else:
            value["added"] = new
    else:
        number = random.randrange(len(value))
        deed = random.random()
        if isinstance(value[number], dict | list) and value[number] and deed < 0.7:
            spoil(value[number], new, random)
        elif deed < 0.85 and len(value) > 1:
            del value[number]
        else:
            value.insert(number, {"kind": "x", "text": new} if isinstance(value[number], dict) else "item")
