"""Questions of scrutiny ask about what can be scored, and are answered by an edition's own records."""

from tests.checks.tiny_hub import QUESTIONS, SCRUTINY, TinyHub

HANDBOOK = "data/national/handbook.yml"
ROLE = """\
as_at: 2024-02-20
status: guidance
roles:
  - id: questions
    number: 1
    title: Questions
    who: Everybody.
    summary: Ask.
    handbook_says: {text: It says nothing., sources: [{source: report, paragraph: '1'}]}
    hub_suggests: [{text: Ask.}]
    sources: [{source: report, paragraph: '1'}]
"""


def test_a_criterion_that_is_nowhere_is_named_with_the_one_that_was_meant(hub: TinyHub) -> None:
    hub.replace(QUESTIONS, "criterion: training", "criterion: trainin")
    assert hub.problems() == [
        f"{QUESTIONS}:11:44: `trainin` isn't a criterion of `ten-benchmarks`; did you mean `training`?"
    ]


def test_a_criterion_of_a_framework_that_is_nowhere_is_told_of_once(hub: TinyHub) -> None:
    hub.replace(QUESTIONS, "framework: ten-benchmarks", "framework: ten-benchmark")
    assert "there is no framework `ten-benchmark`" in hub.problem()


def test_a_question_about_a_benchmark_alone_says_about_which_one(hub: TinyHub) -> None:
    hub.replace(QUESTIONS, "theme: benchmark", "theme: plan")
    assert hub.problem().endswith("a question of `plan` has no criterion; take it out, or write `theme: benchmark`")
    hub.replace(QUESTIONS, "theme: plan", "theme: benchmark")
    hub.replace(QUESTIONS, "    criterion: {framework: ten-benchmarks, criterion: training}\n", "")
    assert "doesn't say about which one; add `criterion: {framework: …, criterion: …}`" in hub.problem()


def test_a_question_about_no_benchmark_needs_no_criterion(hub: TinyHub) -> None:
    hub.replace(QUESTIONS, "theme: benchmark", "theme: plan")
    hub.replace(QUESTIONS, "    criterion: {framework: ten-benchmarks, criterion: training}\n", "")
    assert hub.problems() == []


def test_evidence_is_for_a_question_that_there_is(hub: TinyHub) -> None:
    hub.replace(SCRUTINY, "id: who-was-trained", "id: who-was-train")
    assert "there is no scrutiny-question `who-was-train`" in hub.problem()


def test_no_member_role_stands_where_the_questions_do(hub: TinyHub) -> None:
    hub.write(HANDBOOK, ROLE)
    assert hub.problems() == [f"{HANDBOOK}:4:5: `questions` is a fixed word of the hub's addresses; choose another id"]


def test_a_written_page_may_lead_to_the_questions_of_an_area_that_has_no_evidence(hub: TinyHub) -> None:
    hub.remove(SCRUTINY)
    for part in ("", "print/", "benchmark/"):
        address = f"/members/questions/exampleton/{part}"
        hub.add("docs/privacy.md", f"\n[Questions]({address})\n")
    assert hub.problems() == []
