"""Which saved files are the hub's."""

from pathlib import PurePath

import pytest

from publishing.preview.watching import is_of_hub


@pytest.mark.parametrize("file", ["data/site.yml", "docs/about/index.md", "overrides/style/text.css", "mkdocs.yml"])
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
