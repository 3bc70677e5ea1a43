"""The questions for scrutiny, and the questions beside each area's own evidence."""

from dataclasses import replace

import pytest
from tests.support.changed_hubs import without
from tests.support.html_tree import Element
from tests.support.rendering import RenderedHub, page_of, render_hub

from publishing.model.area import Area
from publishing.model.assessment import Assessment, Development
from publishing.model.dates import PartialDate
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.interface import in_words
from publishing.model.link import CriterionLink, LinkedBy
from publishing.model.made_pages import theme_questions
from publishing.model.record import Record
from publishing.model.scrutiny import ScrutinyEvidence, ScrutinyQuestion, ScrutinyTheme
from publishing.model.strategy import Strategy
from publishing.pages.answer import LONGEST_GAP, LONGEST_TEXT, MOST_NAMES, MOST_NAMES_IN_PRINT, Answer, Asked, Shown
from publishing.pages.answers import asked_of
from publishing.pages.compared_lines import Line
from publishing.pages.questions import MOST_AREAS_BESIDE, pages

INDEX = "/members/questions/"
WITH, WITHOUT = f"{INDEX}exampleshire/", f"{INDEX}sampleton/"


def main(rendered: RenderedHub, address: str) -> Element:
    return rendered.pages[address].main


def detail(rendered: RenderedHub, address: str) -> Element:
    """All that stands where an anchor of an area's page of questions leads on to."""
    address, _, anchor = address.partition("#")
    page = rendered.pages[address]
    (way,) = page.links(page.main.by_id[anchor])
    led, _, place = way.partition("#")
    assert led.startswith(address)
    assert led != address
    return main(rendered, led).by_id[place]


def links(rendered: RenderedHub, address: str) -> set[str]:
    page = rendered.pages[address]
    return set(page.links(page.main))


def in_order(hub: Hub) -> list[ScrutinyQuestion]:
    themes = list(ScrutinyTheme)
    return sorted(hub.all(ScrutinyQuestion), key=lambda question: (themes.index(question.theme), question.number))


def themes_of(hub: Hub) -> set[ScrutinyTheme]:
    return {question.theme for question in hub.all(ScrutinyQuestion)}


def also(hub: Hub, *records: Record) -> Hub:
    return replace(hub, records=(*hub.records, *records))


def asked(hub: Hub, question_id: str, area: str = "exampleshire") -> Asked:
    (found,) = (each for _, every in asked_of(hub, area) for each in every if each.question.id == question_id)
    return found


def evidence(hub: Hub, question_id: str) -> ScrutinyEvidence:
    return next(each for each in hub.all(ScrutinyEvidence) if each.id == question_id)


def test_every_question_tells_why_what_and_who_says_so(rendered: RenderedHub, example_hub: Hub) -> None:
    page = main(rendered, INDEX)
    headings = [each.text for each in page.find_all("h3")]
    assert headings == [f"{each.number}. {each.title}" for each in in_order(example_hub)]
    for question in in_order(example_hub):
        assert page.by_id[question.id].tag == "h3"
        for words in (question.why, question.good_answer, question.said_by.label, *(n.text for n in question.notes)):
            assert words in page.text


@pytest.mark.parametrize("address", [WITH, WITHOUT])
def test_each_area_is_asked_the_same_in_the_same_order(rendered: RenderedHub, example_hub: Hub, address: str) -> None:
    wanted = [f"{each.number}. {each.title}" for each in in_order(example_hub)]
    assert [each.text for each in main(rendered, address).find_all("h3")] == wanted
    assert {each.address for each in in_order(example_hub)} <= links(rendered, address)
    assert {f"{address}#{each.id}" for each in in_order(example_hub)} <= links(rendered, INDEX)
    printed = main(rendered, f"{address}print/").find_all("p", class_="committee__question")
    asked_in_print = zip(printed, in_order(example_hub), strict=True)
    assert all(each.text.startswith(question.title) for each, question in asked_in_print)


def test_each_theme_has_a_page_of_its_own_questions_for_each_area(rendered: RenderedHub, example_hub: Hub) -> None:
    for theme in themes_of(example_hub):
        address = theme_questions("exampleshire", theme)
        wanted = [f"{each.number}. {each.title}" for each in in_order(example_hub) if each.theme is theme]
        assert [each.text for each in main(rendered, address).find_all("h2")] == wanted
        assert WITH in links(rendered, address)
        assert address in links(rendered, WITH)


def test_each_evidence_stands_in_short_at_its_address_and_leads_to_its_records(
    rendered: RenderedHub, example_hub: Hub
) -> None:
    for each in example_hub.all(ScrutinyEvidence):
        address, _, anchor = each.address.partition("#")
        short = main(rendered, address).by_id[anchor].text
        assert in_words(example_hub, example_hub.get(Strategy, anchor[:9], each.area_id).status) in short
        assert "No evidence published." in short or any(
            record.title[:40] in short
            for kind, record_id in each.held()
            if (record := example_hub.meant(kind, record_id, each.scope))
        )
        place = detail(rendered, each.address)
        led = set(rendered.pages[address].links(place))
        records = [example_hub.meant(kind, record_id, each.scope) for kind, record_id in each.held()]
        assert {record.address for record in records if record} <= led
        assert all(record.title in place.text for record in records if record)
        assert all(str(record.as_at) in place.text for record in records if record)
        assert all(note.text in place.text for note in each.notes)
        assert each.nothing is None or f"No evidence published. {each.nothing}" in place.text
        assert in_words(example_hub, example_hub.get(Strategy, anchor[:9], each.area_id).status) in place.text


def test_a_benchmark_shows_its_score_of_itself(rendered: RenderedHub, example_hub: Hub) -> None:
    place = detail(rendered, f"{WITH}#2025-2028-first-stripe-kept")
    assert "First stripe: 4 out of 5, bright" in main(rendered, WITH).by_id["2025-2028-first-stripe-kept"].text
    assert "First stripe: 4 out of 5, bright" in place.text
    (assessment,) = (each for each in example_hub.all(Assessment) if each.id == "stripes-2024")
    assert assessment.place("stripe-one") in links(rendered, f"{WITH}benchmark/")
    answers = asked(without(example_hub, ScrutinyEvidence), "first-stripe-kept").answers
    assert "4 out of 5, bright" in [each.result for answer in answers for each in answer.scored]


def test_no_other_framework_answers_for_a_benchmark(example_hub: Hub) -> None:
    every = [score for each in asked(example_hub, "first-stripe-kept").answers for score in each.scored]
    assert {score.assessment.framework for score in every} == {"zebra-scale"}
    others = [each for _, found in asked_of(example_hub, "exampleshire") for each in found]
    assert all(not answer.scored for each in others if not each.question.criterion for answer in each.answers)


def test_what_has_no_score_says_why_and_what_should_be_better(example_hub: Hub) -> None:
    question = example_hub.get(ScrutinyQuestion, "first-stripe-kept")
    second = question.model_copy(update={"id": "second", "criterion": question.criterion})
    assert second.criterion
    second = second.model_copy(update={"criterion": second.criterion.model_copy(update={"criterion": "stripe-two"})})
    (assessment,) = (each for each in example_hub.all(Assessment) if each.id == "stripes-2024")
    paint = Development(
        group="Paint",
        points=("buy paint",),
        criteria=(CriterionLink(criterion="stripe-two", linked_by=LinkedBy.HUB),),
    )
    better = assessment.model_copy(update={"developments": (paint,)})
    kept = (each for each in example_hub.records if each is not assessment)
    hub = replace(example_hub, records=(*kept, second, better))
    text = detail(render_hub(hub), f"{WITH}#2025-2028-second").text
    assert "not scored" in text
    assert "It was raining." in text
    assert f"under “Paint”: buy paint. {LinkedBy.HUB.label}" in text


def test_what_is_missing_is_told_beside_the_record_that_lacks_it(rendered: RenderedHub, example_hub: Hub) -> None:
    pages = (main(rendered, theme_questions("exampleshire", theme)) for theme in themes_of(example_hub))
    gaps = [gap for page in pages for gap in page.find_all("p", class_="answer__gap")]
    assert gaps
    assert all(each.text.startswith("Missing: ") for each in gaps)


def test_the_newest_edition_answers_first(example_hub: Hub) -> None:
    newest = example_hub.get(Strategy, "2025-2028", "exampleshire")
    update = {"id": "1990", "period": PartialDate.parse("1990")}
    older = newest.model_copy(update=update)
    found = evidence(example_hub, "who-builds").model_copy(
        update={"scope": older.edition_scope, "nothing": "It isn’t said.", "priorities": (), "bodies": ()}
    )
    answers = asked(also(example_hub, older, found), "who-builds").answers
    assert [each.strategy.id for each in answers] == ["2025-2028", "1990"]
    assert [each.is_given for each in answers] == [True, False]


@pytest.mark.parametrize("address", [WITH, f"{WITH}print/"])
def test_what_a_report_leaves_open_stands_beside_what_it_says(
    rendered: RenderedHub, example_hub: Hub, address: str
) -> None:
    text = main(rendered, address).text
    assert [each for each in ("The builder isn’t named.", "The report gives no depth.") if each not in text] == []


def test_how_many_answers_leave_something_open_is_counted(rendered: RenderedHub) -> None:
    assert "For 1 of them, this page also says what the report leaves open" in main(rendered, WITH).text
    assert "leaves open" not in main(rendered, WITHOUT).text


@pytest.mark.parametrize(
    ("others", "said", "printed"),
    [
        (["of-none"], "No evidence published with the strategy", "No evidence in the reports held here."),
        ([], "Not looked through yet: the strategy", "Not looked through yet."),
    ],
)
def test_an_area_without_evidence_says_at_every_question_whether_anybody_looked(
    example_hub: Hub, others: list[str], said: str, printed: str
) -> None:
    (strategy,) = example_hub.all(Strategy, "sampleton")
    of_no_question = {"scope": strategy.edition_scope, "nothing": "It isn’t said.", "priorities": (), "bodies": ()}
    found = evidence(example_hub, "who-builds").model_copy(update=of_no_question)
    rendered = render_hub(also(example_hub, *(found.model_copy(update={"id": each}) for each in others)))
    page = main(rendered, WITHOUT)
    count = len(example_hub.all(ScrutinyQuestion))
    assert (f"0 of {count} questions have something published" in page.text) is bool(others)
    assert ("hasn’t yet looked through the strategy" in page.text) is not bool(others)
    silent = [each.text for each in page.find_all("p", class_="answer__silent")]
    assert len(silent) == count
    assert all(each.startswith(said) for each in silent)
    on_themes = [main(rendered, theme_questions("sampleton", theme)) for theme in themes_of(example_hub)]
    assert [each for theme in on_themes for each in theme.find_all("section", class_="answer")] == []
    assert sum(len(theme.find_all("p", class_="answer__silent")) for theme in on_themes) == count
    evidence_in_print = main(rendered, f"{WITHOUT}print/").find_all("p", class_="committee__evidence")
    assert [each.text for each in evidence_in_print] == [printed] * count


def test_an_area_without_an_edition_can_be_asked_all_the_same(example_hub: Hub) -> None:
    gone = tuple(
        each
        for each in example_hub.records
        if not each.scope.startswith("sampleton/") and (each.kind, each.scope) != ("strategy", "sampleton")
    )
    hub = replace(example_hub, records=gone)
    assert "this hub holds no strategy of Sampleton Council" in page_of(hub, WITHOUT).text
    assert "this hub holds no strategy of this council" in page_of(hub, f"{WITHOUT}print/").text


def test_a_hub_without_questions_has_the_pages_all_the_same(example_hub: Hub) -> None:
    hub = without(example_hub, ScrutinyQuestion, ScrutinyEvidence)
    assert "holds no questions yet" in page_of(hub, INDEX).text
    assert "hasn’t yet looked through" in page_of(hub, WITH).text


def test_of_many_areas_each_has_its_page_but_no_link_from_each_question(example_hub: Hub) -> None:
    area = example_hub.all(Area)[0]
    more = [area.model_copy(update={"id": f"area-{number}"}) for number in range(MOST_AREAS_BESIDE)]
    index, *others = pages(also(example_hub, *more))
    assert index.given["areas_beside"] == ()
    assert len(others) == (2 + len(themes_of(example_hub))) * (len(example_hub.all(Area)) + MOST_AREAS_BESIDE)


def test_a_line_of_print_is_short_whatever_the_records_say(example_hub: Hub) -> None:
    strategy = example_hub.get(Strategy, "2025-2028", "exampleshire")
    records = [each.model_copy(update={"title": "very long " * 20}) for each in example_hub.all(Framework)] * 3
    answer = Answer(strategy, "", None, tuple(Shown(Line(each), None) for each in records), ())
    assert len(answer.in_short) < 300
    assert answer.in_short.endswith(f"; {len(records) - MOST_NAMES} more.")
    assert answer.in_print.endswith(f"; {len(records) - MOST_NAMES_IN_PRINT} more.")
    assert answer.paragraphs == answer.unanswered == ""
    wordy = evidence(example_hub, "how-deep").model_copy(update={"nothing": "very long " * 40})
    assert len(Answer(strategy, "", wordy, (), ()).unanswered_in_short) <= LONGEST_GAP


def test_beside_a_title_stand_own_words_before_quoted_ones_and_not_all_of_them(example_hub: Hub) -> None:
    record = example_hub.all(Area)[0]
    own = Shown(Line(record, text="word " * 100, quotation="quoted"), None)
    assert (own.quotation, own.text[-1]) == ("", "…")
    assert len(own.text) <= LONGEST_TEXT
    quoted = Shown(Line(record, quotation="quoted", points=("a", "b")), None)
    assert (quoted.text, quoted.quotation) == ("", "quoted")
    assert Shown(Line(record, points=("a", "b")), None).text == "a; b"


def test_the_print_leaves_explanations_out_and_names_the_notice(rendered: RenderedHub, example_hub: Hub) -> None:
    address = f"{WITH}print/"
    text = main(rendered, address).text
    assert all(each.title in text for each in example_hub.all(ScrutinyQuestion))
    assert [each.why for each in example_hub.all(ScrutinyQuestion) if each.why in text] == []
    assert "2025 to 2028: " in text
    assert "¶" in text
    assert example_hub.site.demonstration_notice in rendered.documents[address]
    assert address in links(rendered, WITH)


def test_the_page_of_an_area_leads_to_its_questions(rendered: RenderedHub) -> None:
    assert WITH in links(rendered, "/strategy/exampleshire/")
    assert WITHOUT in links(rendered, "/strategy/sampleton/")
