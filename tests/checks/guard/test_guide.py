"""The guide to what is never published agrees with the rules: each has its title, its id, why, and what to do."""

import re

from tests.support.trees import ROOT

from publishing.checks.guard.rules import RULES

GUIDE = (ROOT / "docs/contributing/what-is-never-published.md").read_text("utf-8")
SECTION = re.compile(
    r"^## (?P<title>.+)\n\n`(?P<id>[a-z-]+)`: (?P<why>.+)\n\nWhat to do: (?P<todo>.+)\.$", re.MULTILINE
)


def test_the_guide_explains_each_rule_in_order() -> None:
    told = [match.groups() for match in SECTION.finditer(GUIDE)]
    assert told == [(rule.title, rule.id, rule.why, rule.todo) for rule in RULES]


def test_ids_and_titles_are_given_once() -> None:
    assert len({rule.id for rule in RULES}) == len({rule.title for rule in RULES}) == len(RULES)
