"""What is loaded anew when a file of the program changes."""

import re
from pathlib import PurePath

import pytest
from tests.support.trees import ROOT

from publishing.preview.layers import goes, module_of
from publishing.preview.watching import is_of_hub


@pytest.mark.parametrize(
    ("file", "module", "anew"),
    [
        ("hooks/build_site.py", "build_site", True),
        ("hooks/publishing/pages/duty.py", "publishing.pages.duty", True),
        ("hooks/publishing/exports/pack/__init__.py", "publishing.exports.pack", True),
        ("hooks/publishing/today.py", "publishing.today", True),
        ("hooks/publishing/__init__.py", "publishing", False),
        ("hooks/publishing/problems.py", "publishing.problems", False),
        ("hooks/publishing/model/duty.py", "publishing.model.duty", False),
        ("hooks/publishing/preview/board.py", "publishing.preview.board", False),
        ("hooks/preview_pages.py", "preview_pages", False),
    ],
)
def test_a_module_is_loaded_anew_for_each_maker_or_stays(file: str, module: str, anew: bool) -> None:  # noqa: FBT001
    assert (module_of(PurePath(file)), goes(module)) == (module, anew)


def test_what_stays_rests_on_nothing_that_goes() -> None:
    files = [file.relative_to(ROOT) for file in (ROOT / "hooks/publishing").rglob("*.py")]
    staying = [file for file in files if not goes(module_of(file))]
    assert len(staying) > 100
    imports = re.compile(r"^from (publishing[\w.]*) import|^import (publishing[\w.]*)", re.MULTILINE)
    found = {
        (str(file), name) for file in staying for pair in imports.findall((ROOT / file).read_text()) for name in pair
    }
    assert [(file, name) for file, name in found if name and goes(name)] == []


@pytest.mark.parametrize("file", ["data/site.yml", "docs/about/index.md", "overrides/assets/hub.css", "mkdocs.yml"])
def test_content_is_watched(file: str) -> None:
    assert is_of_hub(PurePath(file))


@pytest.mark.parametrize(
    "file",
    [
        "site/index.html",
        "data/.schemas/duty.json",
        "data/.site.yml.swp",
        "hooks/__pycache__/a.pyc",
        "docs/a.md~",
        "a.md",
    ],
)
def test_what_editors_and_python_keep_is_not(file: str) -> None:
    assert not is_of_hub(PurePath(file))
