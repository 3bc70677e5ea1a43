"""What records of decisions name is there: somebody follows them when it matters, and years later."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
_NAMED = re.compile(r"`((?:hooks|tests|overrides|requirements|data|docs|\.ci)/[^`\s]*)`")


def test_every_file_that_a_decision_names_is_there() -> None:
    named = {
        (page.name, path)
        for page in (ROOT / "docs/decisions").glob("*.md")
        for path in _NAMED.findall(page.read_text("utf-8"))
    }
    assert len(named) > 5
    assert {each for each in named if not (ROOT / each[1]).exists()} == set()
