"""A small hub that is right in every way, to be spoilt in one way at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.checks.tiny_hub_files import FILES

from publishing.checks.all_checks import check
from publishing.model.hub import Hub
from publishing.problems import report
from publishing.reading.read_hub import read_hub

TODAY = date(2024, 6, 1)

SITE = "data/site.yml"
SOURCE = "data/national/sources/report.yml"
DEFINITION = "data/national/definitions/example-term.yml"
EMERGENCY = "data/national/contacts/emergency.yml"
HELPLINE = "data/national/contacts/helpline.yml"
ROUTE = "data/national/contacts/national-page.yml"
"""Of the national route, where a hub has one: `with_national_route`."""
GET_HELP = "data/national/referral_guidance/get-help.yml"
REFER = "data/national/referral_guidance/refer.yml"
FRAMEWORKS = "data/national/frameworks.yml"
MAPPINGS = "data/national/framework_mappings.yml"
QUESTIONS = "data/national/scrutiny_questions.yml"
STATEMENTS = "data/national/statements.yml"
STATISTICS = "data/national/statistics.yml"
UPDATE = "data/national/updates/news.yml"
AREA = "data/areas/exampleton/area.yml"
MINUTES = "data/areas/exampleton/sources/minutes.yml"
EDITION = "data/areas/exampleton/strategies/2024-2027"
STRATEGY = f"{EDITION}/strategy.yml"
OBJECTIVES = f"{EDITION}/objectives.yml"
PRIORITIES = f"{EDITION}/priorities.yml"
PLAN = f"{EDITION}/delivery_plan.yml"
GOVERNANCE = f"{EDITION}/governance.yml"
ASSESSMENTS = f"{EDITION}/assessments.yml"
SCRUTINY = f"{EDITION}/scrutiny.yml"
COMPARISON = f"{EDITION}/comparison.yml"
EVENTS = f"{EDITION}/events.yml"
ABOUT = "docs/about/index.md"
PRIVACY = "docs/privacy.md"

SECOND_STRATEGY = """\
title: The other strategy
period: 2025
status: adopted
summary: What the council set out to do as well.
status_note: It was adopted.
main_source: report
as_at: 2024-02-20
sources: [{source: report, paragraph: '1'}]
"""
"""Of the same area and for a part of the same time."""


@dataclass
class TinyHub:
    """A hub in a folder of its own. Paths begin with data/ or docs/, as in what is reported."""

    root: Path

    def write(self, path: str, content: str | bytes) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)

    def text(self, path: str) -> str:
        return (self.root / path).read_text("utf-8")

    def write_all(self, files: Mapping[str, str]) -> "TinyHub":
        for path, text in files.items():
            self.write(path, text)
        return self

    def add(self, path: str, text: str) -> None:
        self.write(path, self.text(path) + text)

    def replace(self, path: str, old: str, new: str) -> None:
        text = self.text(path)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        self.write(path, text.replace(old, new))

    def remove(self, path: str) -> None:
        (self.root / path).unlink()

    def read(self) -> Hub:
        return read_hub(self.root / "data", self.root / "docs").hub

    def problems(self, today: date = TODAY) -> list[str]:
        """What an editor is told, line by line, without the count."""
        reading = read_hub(self.root / "data", self.root / "docs")
        return report([*reading.problems, *check(reading.hub, today)]).splitlines()[:-1]

    def problem(self, today: date = TODAY) -> str:
        """The same, where that is one thing alone."""
        [told] = self.problems(today)
        return told


def tiny_hub(root: Path) -> TinyHub:
    """Write the small hub to a folder."""
    return TinyHub(root).write_all(FILES)


def with_national_route(hub: TinyHub) -> TinyHub:
    """The hub with a national route, which has a page and no number."""
    text = hub.text(EMERGENCY).replace("emergency: true\n", "").replace("Emergency", "National")
    hub.write(ROUTE, text.replace('{kind: voice, value: "999"}', "{kind: page, value: https://example.org/help}"))
    hub.add(SITE, "contact_checks: {national_route: national-page}\n")
    return hub
