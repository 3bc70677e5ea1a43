"""What a change would do is seen in a copy; only what it brings counts against it."""

import pytest
from tests.checks.tiny_hub import OBJECTIVES, TODAY, TinyHub
from tests.support.full_disk import full_disk
from tests.support.trees import digests

from publishing.editing.trying import new_problems, tried
from publishing.editing.writing import NotWrittenError
from publishing.reading.read_hub import Reading, read_hub

TWICE = "  - id: notice-sooner\n    number: 2\n    title: Twice\n    summary: It has the same id.\n"


def reading(tiny: TinyHub, text: str = "") -> Reading:
    """As it stands, or with another text for the objectives."""
    return tried(tiny.root / "data", tiny.root / "docs", "data", {tiny.root / OBJECTIVES: text} if text else {})


def test_a_mistake_that_names_another_line_is_the_same_when_both_move(tiny: TinyHub) -> None:
    tiny.add(OBJECTIVES, TWICE)
    text = (tiny.root / OBJECTIVES).read_text("utf-8")
    before, moved = reading(tiny), reading(tiny, f"# Moved.\n{text}")
    assert "is already that of objective data/areas/exampleton/" in "".join(tiny.problems()), "its words name a line"
    assert new_problems(before, moved, TODAY) == []


def test_one_more_of_the_same_is_new(tiny: TinyHub) -> None:
    tiny.add(OBJECTIVES, TWICE)
    text = (tiny.root / OBJECTIVES).read_text("utf-8")
    found = new_problems(reading(tiny), reading(tiny, text + TWICE), TODAY)
    assert [each.what for each in found if "is already that of" in each.what] != []


def test_nothing_is_written_and_no_room_is_told(tiny: TinyHub) -> None:
    before = digests(tiny.root)
    assert new_problems(reading(tiny), reading(tiny, "objectives: [\n"), TODAY) != []
    with full_disk(), pytest.raises(NotWrittenError, match=r"couldn't be tried in a copy of data \(.*Nothing was"):
        reading(tiny, "objectives: []\n")
    assert digests(tiny.root) == before
    assert read_hub(tiny.root / "data", tiny.root / "docs").problems == []
