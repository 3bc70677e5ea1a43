"""Values written as YAML are read as the same values, and look like the hub's own files."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.support.yaml_as_editors_read import as_editors_read

from publishing.editing.yaml_text import WIDTH, mapping_lines
from publishing.model.places import Number, Written
from publishing.reading.yaml_tree import tree_of

TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Co", "Cn")), max_size=40).map(str.strip)
LONG = st.tuples(*[st.sampled_from(["a", "of: it", "no", "#", "-", "it’s", "12:30", '"', "{", "2.10"])] * 3).map(
    lambda words: " ".join(words * 15)
)
NAMES = st.sampled_from(["a", "b_c", "title"])
SINGLE = TEXT.filter(bool) | LONG | st.booleans() | st.just(Number("2.10"))
VALUES = st.recursive(
    SINGLE | st.lists(SINGLE, min_size=1, max_size=3),
    lambda inner: st.lists(mapping := st.dictionaries(NAMES, inner, min_size=1, max_size=3), min_size=1) | mapping,
    max_leaves=8,
)
"""What models hold: no list directly in a list."""


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(NAMES, VALUES, min_size=1))
def test_what_is_written_is_read_as_the_same(values: dict[str, Any]) -> None:
    assert _read("\n".join([*mapping_lines(values), ""])) == values


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(NAMES, TEXT.filter(bool) | LONG, min_size=1))
def test_other_programs_read_the_same(values: dict[str, str]) -> None:
    read = as_editors_read("\n".join([*mapping_lines(values), ""]))
    assert {name: text.strip() for name, text in read.items()} == values


def test_it_looks_like_the_hub_s_own_files() -> None:
    values = {
        "term": "Prevent lead",
        "also_known_as": ["Prevent leads", "yes"],
        "gloss": "word " * 30,
        "sources": [{"source": "report", "paragraph": "2.10"}],
        "notes": [{"kind": "hub", "text": "It is longer than what may stand in one line of a file, with a colon: so."}],
        "body": "One.\n\nTwo.",
    }
    lines = mapping_lines(values)
    assert lines[:3] == ["term: Prevent lead", 'also_known_as: [Prevent leads, "yes"]', "gloss: >-"]
    assert lines[5:8] == ["sources:", '  - {source: report, paragraph: "2.10"}', "notes:"]
    assert lines[8] == "  - kind: hub"
    assert lines[9].startswith('    text: "It is longer')
    assert lines[10:] == ["body: |", "  One.", "", "  Two."]
    assert max(map(len, lines)) <= WIDTH


def _tree(text: str) -> Written:
    tree, problems = tree_of(text, "file")
    assert tree is not None
    assert not problems
    return tree


def _read(text: str) -> dict[str, Any]:
    return {name: _plain(value) for name, value in _tree(text).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value.strip() if isinstance(value, str) and not isinstance(value, Number) else value
