"""The hubs that the benchmark makes are sound, and the same each time."""

from pathlib import Path

from tests.bench.made_hub import make_hub
from tests.support.rendering import TODAY
from tests.support.trees import digests

from publishing.checks.all_checks import check
from publishing.model.area import Area
from publishing.reading.read_hub import read_hub


def test_a_made_hub_passes_the_checks(tmp_path: Path) -> None:
    make_hub(tmp_path / "hub", 480)
    reading = read_hub(tmp_path / "hub/data", tmp_path / "hub/docs")
    assert [*reading.problems, *check(reading.hub, TODAY)] == []
    assert len(reading.hub.all(Area)) == 2 + 3


def test_the_same_seed_makes_the_same_hub(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        make_hub(tmp_path / name, 300, seed)
    assert digests(tmp_path / "a") == digests(tmp_path / "b") != digests(tmp_path / "c")
