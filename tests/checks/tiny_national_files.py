"""What the small hub's strategies rest on: sources, wordings, objectives, figures, frameworks and questions."""

from tests.checks.tiny_guidance_files import CITED

NATIONAL = {
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
    "data/national/objectives.yml": CITED
    + """\
status: statutory
objectives:
  - id: prevent-it
    number: 1
    title: Prevent it
    summary: Keep it from happening.
""",
    "data/national/statements.yml": CITED
    + """\
status: statutory
statements:
  - id: the-duty
    theme: law
    title: The duty
    text: Councils must have due regard to the need.
""",
    "data/national/statistics.yml": CITED
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
    "data/national/frameworks.yml": CITED
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
    "data/national/framework_mappings.yml": CITED
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
    "data/national/scrutiny_questions.yml": CITED
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
    "data/national/comparison_themes.yml": """\
as_at: 2024-02-20
comparison_themes:
  - {id: priorities, number: 1, title: Priorities, question: What came first?}
  - {id: training, number: 2, title: Training, question: Who was trained?}
""",
}
