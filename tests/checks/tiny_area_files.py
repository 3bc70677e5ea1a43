"""The files of the small hub's one council. All that is in them is invented."""

from tests.checks.tiny_guidance_files import CITED

AREA = {
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
    + CITED,
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
    + CITED,
    "data/areas/exampleton/strategies/2024-2027/objectives.yml": CITED
    + """\
status: adopted
objectives:
  - id: notice-sooner
    number: 1
    title: Notice sooner
    summary: See the signs in time.
    serves: [{objective: prevent-it, linked_by: report}]
""",
    "data/areas/exampleton/strategies/2024-2027/priorities.yml": CITED
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
    "data/areas/exampleton/strategies/2024-2027/delivery_plan.yml": CITED
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
    "data/areas/exampleton/strategies/2024-2027/governance.yml": CITED
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
    "data/areas/exampleton/strategies/2024-2027/assessments.yml": CITED
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
    "data/areas/exampleton/strategies/2024-2027/comparison.yml": """\
as_at: 2024-02-20
comparisons:
  - {id: priorities, priorities: [train-staff]}
  - {id: training, nothing: The report gives nothing on it.}
""",
    "data/areas/exampleton/strategies/2024-2027/events.yml": CITED
    + """\
events:
  - {id: meeting, title: The committee met, date: 2024-02-20}
""",
}
