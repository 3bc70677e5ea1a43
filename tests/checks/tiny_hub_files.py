"""The files of the small hub. Every name, number and address in them is invented."""

from publishing.model.addresses import ROLES
from publishing.model.interface import NAMES, PLACES

PARTS_OF_GET_HELP = ("signs", "talk", "what-happens", "referred", "complaints", "myths", "easy-read")

_CITED = "as_at: 2024-02-20\nsources: [{source: report, paragraph: '1'}]\n"


def _guide(title: str) -> str:
    return f"title: {title}\nlead: Say what matters most.\nwho_for: [public]\ncontacts: [emergency]\nstatus: guidance\n"


def _page(title: str) -> str:
    return f"---\ntitle: {title}\ndescription: What this page is for.\n---\n\n# {title}\n"


def _part_of_get_help(title: str) -> str:
    return f"part_of: get-help\n{_guide(title)}{_CITED}"


def _role_guide(number: int) -> str:
    return f"""\
number: {number}
title: Example guide {number}
role_name: Example role {number}
who_for: [public]
lead: Tell somebody.
route:
  - {{title: Danger, text: Call., contact: emergency}}
  - {{title: No danger, text: Ask., contact: helpline}}
contacts: [helpline]
status: guidance
{_CITED}"""


FILES = {
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
    "data/national/sources/report.yml": """\
title: The example report
short_title: Example report
publisher: The example office
published: 2024-02-20
status: public
confidence: read
link: https://example.org/report
summary: An invented report.
paragraphs:
  - {id: "1", about: Everything.}
  - {id: "2.10", about: The rest.}
as_at: 2024-02-20
""",
    "data/national/definitions/example-term.yml": """\
term: example term
gloss: A term that stands for any other.
editions:
  - id: "2024"
    text: The newer wording.
    status: guidance
    valid_from: 2024-03-14
    sources: [{source: report, paragraph: "1"}]
  - id: "2011"
    text: The older wording.
    status: historic
    valid_from: 2011-06
    valid_until: 2024-03-13
    superseded_by: "2024"
    sources: [{source: report, paragraph: "1"}]
as_at: 2024-04-01
""",
    "data/national/contacts/emergency.yml": """\
name: Emergency services
what_for: Somebody is in danger now.
who_for: [public, staff, school, member]
channels:
  - {kind: voice, value: "999"}
emergency: true
verification:
  state: stored-copy
  date: 2024-02-20
  against: the page of the example police
"""
    + _CITED,
    "data/national/contacts/helpline.yml": """\
name: Example helpline
what_for: Somebody wants to talk.
who_for: [public]
channels:
  - {kind: voice, value: 01632 960 001}
  - {kind: email, value: help@example.org}
verification:
  state: live
  date: 2024-02-20
  by: the duty officer
"""
    + _CITED,
    "data/national/referral_guidance/refer.yml": _guide("Refer") + _CITED,
    "data/national/referral_guidance/get-help.yml": _guide("Get help")
    + f"links: [{', '.join(PARTS_OF_GET_HELP)}]\n{_CITED}",
    **{f"data/national/get_help/{part}.yml": _part_of_get_help(part) for part in PARTS_OF_GET_HELP},
    **{f"data/national/referral_guidance/roles/{role}.yml": _role_guide(n) for n, role in enumerate(ROLES, start=1)},
    "data/national/communications_toolkit/toolkit.yml": _guide("Toolkit") + _CITED,
    "data/national/updates/news.yml": """\
title: A report was published
summary: It can be read.
body: It says *much*, as [its page](/sources/report/) shows.
date: 2024-02-20
audience: [public]
area: exampleton
status: operational
"""
    + _CITED,
    "data/national/duties.yml": "duties: []\n",
    "data/national/handbook.yml": "roles: []\n",
    "data/national/objectives.yml": _CITED
    + """\
status: statutory
objectives:
  - id: prevent-it
    number: 1
    title: Prevent it
    summary: Keep it from happening.
""",
    "data/national/statements.yml": _CITED
    + """\
status: statutory
statements:
  - id: the-duty
    theme: law
    title: The duty
    text: Councils must have due regard to the need.
""",
    "data/national/statistics.yml": _CITED
    + """\
status: guidance
statistics:
  - id: referrals
    title: Referrals by age
    period: 2022/23
    counts: Referrals
    broken_down_by: age
    total: 40
    figures:
      - {label: Under 18, number: 25, percent: 63}
      - {label: 18 or over, number: 10, percent: 25}
      - {label: Not known, number: 5, percent: 12}
    summary: More than half were under 18.
""",
    "data/national/frameworks.yml": _CITED
    + """\
status: guidance
frameworks:
  - id: ten-benchmarks
    title: Benchmarks
    summary: Invented ones.
    scale:
      - {low: 1, high: 2, level: below, label: Low, meaning: Little is done.}
      - {low: 3, high: 5, level: met, label: High, meaning: Much is done.}
    criteria:
      - {id: leadership, number: 1, title: Leadership}
      - {id: training, number: 2, title: Training}
  - id: assurance
    title: Assurance
    summary: Invented as well.
    criteria:
      - {id: control, number: 1, title: Control, benchmarks: 6}
""",
    "data/national/framework_mappings.yml": _CITED
    + """\
framework_mappings:
  - id: benchmarks-to-assurance
    title: From benchmarks to assurance
    earlier: ten-benchmarks
    later: assurance
    summary: Inferred.
    criteria:
      - {criterion: leadership, to: [control]}
      - {criterion: training}
""",
    "data/national/scrutiny_questions.yml": _CITED
    + """\
scrutiny_questions:
  - id: who-was-trained
    number: 1
    theme: benchmark
    title: Who was trained?
    why: People who know more notice more.
    good_answer: A number and a date.
    said_by: hub
    criterion: {framework: ten-benchmarks, criterion: training}
""",
    "data/areas/exampleton/strategies/2024-2027/scrutiny.yml": """\
as_at: 2024-02-20
scrutiny_evidence:
  - {id: who-was-trained, actions: [give-training]}
""",
    "data/areas/exampleton/area.yml": """\
name: Exampleton
council: Exampleton Council
summary: An invented area.
responsible: The board.
local_contact: None is known.
status: current
"""
    + _CITED,
    "data/areas/exampleton/strategies/2024-2027/strategy.yml": """\
title: The Exampleton strategy
period: 2024/2027
status: adopted
summary: What the council set out to do.
status_note: It was adopted.
main_source: report
definitions:
  - definition: example-term
    edition: "2011"
declared_counts:
  - {of: objectives, count: 1}
  - {of: priorities, count: 1}
"""
    + _CITED,
    "data/areas/exampleton/strategies/2024-2027/objectives.yml": _CITED
    + """\
status: adopted
objectives:
  - id: notice-sooner
    number: 1
    title: Notice sooner
    summary: See the signs in time.
    serves: [{objective: prevent-it, linked_by: report}]
""",
    "data/areas/exampleton/strategies/2024-2027/priorities.yml": _CITED
    + """\
status: adopted
themes:
  - {id: people, number: 1, title: People, summary: Those who do the work.}
priorities:
  - id: train-staff
    title: Train staff
    summary: Everybody is trained.
    theme: people
    serves: [{objective: notice-sooner, linked_by: hub}]
""",
    "data/areas/exampleton/strategies/2024-2027/delivery_plan.yml": _CITED
    + """\
status: adopted
period: 2023/24
actions:
  - id: give-training
    number: 1
    title: Give training
    progress: [{when: Q1 2023/24, points: [Training was given.]}]
    evidence: [{survey: confidence, linked_by: report}]
    serves: [{priority: train-staff, linked_by: hub}]
surveys:
  - id: confidence
    title: Confidence
    question: How confident are you?
    summary: More people were confident afterwards.
    answers:
      - {answer: Confident, before: 40, after: 70}
      - {answer: Not confident, before: 60, after: 30}
""",
    "data/areas/exampleton/strategies/2024-2027/governance.yml": _CITED
    + """\
status: adopted
bodies:
  - id: board
    name: Exampleton board
    level: partnership
    summary: It oversees the work.
    reports_to: [cabinet]
  - id: cabinet
    name: Exampleton cabinet
    level: council
    summary: It decides.
""",
    "data/areas/exampleton/strategies/2024-2027/assessments.yml": _CITED
    + """\
status: adopted
assessments:
  - id: self-assessment
    title: Self-assessment
    framework: ten-benchmarks
    made: 2023
    made_by: The council
    summary: It did well.
    scores:
      - {criterion: leadership, score: 4}
      - {criterion: training, not_scored_because: It was not assessed.}
  - id: channel-assurance
    title: Channel assurance
    framework: assurance
    made: 2023
    made_by: The panel
    summary: It did well as well.
    ratings:
      - {criterion: control, green: 5, amber: 1}
    declared_ratings: {benchmarks: 6, green: 5, amber: 1}
""",
    "data/areas/exampleton/sources/minutes.yml": """\
title: The Exampleton minutes
short_title: Exampleton minutes
publisher: Exampleton Council
status: public
confidence: read
summary: Invented minutes.
complete: true
paragraphs:
  - {id: "1", about: The duty., supports: [{kind: objective, record: prevent-it}]}
  - {id: "2", about: Somebody is named., left_out: [{why: person, what: a name}]}
errors:
  - {number: 1, paragraphs: ["1"], text: It is dated wrongly., treatment: explained, seen_at: [/duty/#the-duty]}
as_at: 2024-02-20
""",
    "data/national/comparison_themes.yml": """\
as_at: 2024-02-20
comparison_themes:
  - {id: priorities, number: 1, title: Priorities, question: What came first?}
  - {id: training, number: 2, title: Training, question: Who was trained?}
""",
    "data/areas/exampleton/strategies/2024-2027/comparison.yml": """\
as_at: 2024-02-20
comparisons:
  - {id: priorities, priorities: [train-staff]}
  - {id: training, nothing: The report gives nothing on it.}
""",
    "data/areas/exampleton/strategies/2024-2027/events.yml": _CITED
    + """\
events:
  - {id: meeting, title: The committee met, date: 2024-02-20}
""",
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
{_CITED}""",
}
