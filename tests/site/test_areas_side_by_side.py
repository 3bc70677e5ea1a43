"""The recipe that lets continuous integration build each area by itself: it does what its page says."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.support.trees import ROOT, copy_tree, run

pytestmark = pytest.mark.slow

PAGE = ROOT / "docs/contributing/publish.md"
_RECIPE = re.compile(r"^```yaml\n(jobs:\n  areas:.*?)^```", re.DOTALL | re.MULTILINE)


def job(name: str) -> dict[str, Any]:
    recipe = _RECIPE.search(PAGE.read_text("utf-8"))
    assert recipe, "the recipe is gone from its page"
    found: dict[str, Any] = yaml.safe_load(recipe[1])["jobs"][name]
    return found


def step(tree: Path, command: str, **variables: str) -> None:
    subprocess.run(["bash", "-euc", command], cwd=tree, env={**os.environ, **variables}, check=True)


def areas_of(tree: Path) -> list[str]:
    told = tree.parent / "told"
    step(tree, job("areas")["steps"][-1]["run"], GITHUB_OUTPUT=str(told))
    name, _, areas = told.read_text().partition("=")
    assert job("areas")["outputs"] == {name: f"${{{{ steps.list.outputs.{name} }}}}"}
    return list(json.loads(areas))


def test_each_area_stands_alone_and_one_that_is_broken_alone_fails(tmp_path: Path) -> None:
    """That what stands alone can be built is what test_one_council.py shows."""
    tree = copy_tree(tmp_path / "hub")
    assert areas_of(tree) == ["barking-and-dagenham", "buckinghamshire", "thurrock"]
    narrow, make = job("area")["steps"][1:]
    assert make == {"run": "make site"}
    (tree / "data/areas/thurrock/area.yml").write_text("name: [x\n")
    checked = {}
    for area in ("thurrock", "buckinghamshire"):
        step(tree, narrow["run"], AREA=area)
        assert yaml.safe_load((tree / "data/site.yml").read_text("utf-8"))["areas"] == [area]
        checked[area] = run(sys.executable, "hooks/check_data.py", within=tree).returncode
    assert checked == {"thurrock": 1, "buckinghamshire": 0}


@pytest.mark.parametrize(
    "settings",
    [
        "areas: [ambleton, brambleton]\nhome_area: ambleton\nname: x\n",
        "home_area: ambleton\nname: x\nareas: [ambleton, brambleton]\n",
        "name: x\nareas:\n  - ambleton\n  - brambleton\n",
        "areas:\n- ambleton\n- brambleton\nname: x\n",
        "areas: [ambleton,\n  brambleton]\n# a note\nname: x\n",
    ],
)
def test_one_area_is_left_however_they_are_written(tmp_path: Path, settings: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/site.yml").write_text(settings)
    step(tmp_path, job("area")["steps"][1]["run"], AREA="brambleton")
    assert yaml.safe_load((tmp_path / "data/site.yml").read_text()) == {"areas": ["brambleton"], "name": "x"}


def test_the_recipe_is_pinned_like_the_hubs_own() -> None:
    own = (ROOT / ".github/workflows/check.yml").read_text("utf-8")
    used = {each["uses"] for name in ("areas", "area") for each in job(name)["steps"] if "uses" in each}
    assert used
    assert all(each in own for each in used)
