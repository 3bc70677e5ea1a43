"""The files of the small hub. Every name, number and address in them is invented."""

from tests.checks.tiny_area_files import AREA
from tests.checks.tiny_guidance_files import CITED, GUIDANCE
from tests.checks.tiny_national_files import NATIONAL

from publishing.model.interface_words import NAMES, PLACES


def _page(title: str) -> str:
    return f"---\ntitle: {title}\ndescription: What this page is for.\n---\n\n# {title}\n"


FILES = {
    **NATIONAL,
    **GUIDANCE,
    **AREA,
    "data/site.yml": """\
name: The Exampleton hub
summary: An invented hub.
areas: [exampleton]
demonstration: true
demonstration_notice: This is an example.
owner:
  name: The maintainers
security:
  contacts: [https://example.org/security]
  expires: 2025-05-31
allowed:
  - {rule: links-to-nowhere, file: "*", found: example.org, reason: All is invented., by: The maintainers}
""",
    "data/national/duties.yml": "duties: []\n",
    "data/national/handbook.yml": "roles: []\n",
    "docs/about/index.md": _page("About"),
    "docs/privacy.md": _page("Privacy"),
    "data/national/interface/en.yml": "words:\n"
    + "".join(f"  {name}: '{name}{' #' * PLACES.get(name, 0)}'\n" for name in NAMES)
    + "vouched_by: The makers\nas_at: 2024-02-20\n",
    "data/national/accessibility-statement.yml": f"""\
organisation: This example
applies_to: this example
should_be_able: [read it]
status: partially
barriers:
  - content: A drawing has no description.
    why: non-compliance
    criteria: [{{number: "1.1.1", name: Non-text Content}}]
    reason: It is old.
    plan: It is described.
    plan_by: 2025-06
tests: [{{what: Everything, how: By hand, pages: All}}]
tested: 2024-01-15
tested_by: The makers did.
prepared: 2024-01-16
reviewed: 2024-05-20
without_contact: Nobody answers.
{CITED}""",
}
