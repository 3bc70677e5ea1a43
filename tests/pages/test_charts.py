"""Charts are drawn to scale, inside their frame, and draw nothing for what wasn't scored."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.model.assessment import Assessment
from publishing.model.framework import Band, Framework
from publishing.model.statistic import Statistic
from publishing.model.survey import Survey
from publishing.pages.assessment_charts import rating_chart, score_chart
from publishing.pages.charts import WIDTH, Chart
from publishing.pages.series_chart import series_chart
from publishing.pages.survey_charts import survey_chart

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=90).filter(str.strip)
PERCENT = st.integers(0, 100)
COUNT = st.integers(0, 30)
CITED = {"as_at": "2024", "status": "ended", "sources": [{"source": "report"}]}
BOX = re.compile(r"M(\d+) (\d+)h(\d+)v(\d+)h-\d+z")
LETTER = 16
"""How high a letter of the smallest text is, in units of the drawing."""


def framework(titles: list[str], low: int = 1, high: int = 5) -> Framework:
    return Framework.model_validate(
        CITED
        | {"id": "f", "title": "F", "summary": "F", "status": "guidance"}
        | {"scale": [{"low": low, "high": high, "level": "met", "label": "Met", "meaning": "Met"}]}
        | {"criteria": [{"id": f"c{n}", "number": n, "title": title} for n, title in enumerate(titles, start=1)]}
    )


def assessment(**given: object) -> Assessment:
    fields = {"id": "a", "title": "A", "framework": "f", "made": "2023", "made_by": "B", "summary": "C"}
    return Assessment.model_validate(CITED | fields | given)


def survey(**given: object) -> Survey:
    return Survey.model_validate(CITED | {"id": "s", "title": "S", "summary": "S"} | given)


def series(figures: list[tuple[str, int]], **given: object) -> Statistic:
    rows = [{"label": label, "number": number} for label, number in figures]
    fields = {"id": "n", "title": "N", "period": "2015/2025", "counts": "C", "summary": "S", "status": "operational"}
    return Statistic.model_validate(CITED | fields | {"figures": rows} | given)


def boxes(chart: Chart, look: str) -> list[tuple[int, int, int, int]]:
    found = [BOX.fullmatch(each.path) for each in chart.shapes if each.look == look]
    return [(int(a), int(b), int(c), int(d)) for match in found if match for a, b, c, d in [match.groups()]]


def check_frame(chart: Chart) -> None:
    """Every word stands inside the frame, and none over another."""
    places = [(words.x, words.y) for words in chart.words]
    assert len(places) == len(set(places))
    assert all(0 <= x <= WIDTH and LETTER <= y <= chart.height for x, y in places)
    for shape in chart.shapes:
        if match := BOX.fullmatch(shape.path):
            x, y, width, height = map(int, match.groups())
            assert x + width <= WIDTH
            assert y + height <= chart.height


@pytest.mark.parametrize(
    ("labels", "drawn"),
    [
        (["Low", "Met", "Good", "High", "Best"], {"Low", "Met", "Good", "High", "Best"}),
        (["Low", "Met", "Good", "High", "Outstanding"], set()),
    ],
)
def test_no_name_of_a_band_is_cut_into_letters(labels: list[str], drawn: set[str]) -> None:
    scale = [
        {"low": n, "high": n, "level": "met", "label": label, "meaning": label} for n, label in enumerate(labels, 1)
    ]
    many = framework(["Training"]).model_copy(update={"scale": tuple(map(Band.model_validate, scale))})
    chart = score_chart(assessment(scores=[{"criterion": "c1", "score": 2}]), many)
    assert chart
    words = [each.text for each in chart.words if each.look == "band"]
    assert set(words) - set("12345") == drawn
    assert [words.count(each) for each in "12345"] == [2] * 5, "the scores stand above and below"


@given(st.lists(st.tuples(TEXT, PERCENT, PERCENT), min_size=2, max_size=4))
def test_bars_are_as_long_as_their_shares(answers: list[tuple[str, int, int]]) -> None:
    chart = survey_chart(survey(answers=[{"answer": a, "before": b, "after": c} for a, b, c in answers]))
    check_frame(chart)
    assert [width for _, _, width, _ in boxes(chart, "before")] == [2 * before for _, before, _ in answers if before]
    assert [width for _, _, width, _ in boxes(chart, "full")] == [2 * after for _, _, after in answers if after]
    assert {width for _, _, width, _ in boxes(chart, "track")} == {200}


@given(st.lists(st.tuples(TEXT | st.just("2023/24"), st.integers(0, 10**8)), min_size=1, max_size=6))
def test_bars_of_a_series_begin_at_nought_and_are_as_long_as_their_numbers(figures: list[tuple[str, int]]) -> None:
    chart = series_chart(series(figures))
    assert chart
    check_frame(chart)
    said = [f"{number:,}" for _, number in figures]
    assert [each.text for each in chart.words if each.look == "value"] == said
    bars = boxes(chart, "full")
    longest, highest = max((width for _, _, width, _ in bars), default=0), max(number for _, number in figures)
    lengths = [number * longest // max(highest, 1) for _, number in figures]
    assert [width for _, _, width, _ in bars] == [each for each in lengths if each]
    assert all(x + width + max(map(len, said)) * LETTER // 2 < WIDTH for x, _, width, _ in bars), "over its number"
    assert len({x for x, *_ in bars}) <= 1


def test_a_breakdown_is_not_drawn() -> None:
    assert series_chart(series([("Walking", 2), ("Running", 1)], broken_down_by="kind", total=3)) is None


@given(st.lists(st.tuples(TEXT, PERCENT, PERCENT), min_size=1, max_size=4))
def test_ranges_reach_from_the_lowest_share_to_the_highest(findings: list[tuple[str, int, int]]) -> None:
    ordered = [(text, min(a, b), max(a, b)) for text, a, b in findings]
    chart = survey_chart(survey(findings=[{"finding": t, "lowest": a, "highest": b} for t, a, b in ordered]))
    check_frame(chart)
    assert [(x, width) for x, _, width, _ in boxes(chart, "before")] == [
        (10 + 3 * low, 3 * (high - low)) for _, low, high in ordered if low != high
    ]
    discs = [each for each in chart.shapes if each.look == "full"]
    assert len(discs) == sum(1 if low == high else 2 for _, low, high in ordered)


@given(st.lists(st.tuples(TEXT, st.integers(1, 5)), min_size=1, max_size=4))
def test_a_score_fills_one_cell_and_hatches_those_below(scores: list[tuple[str, int]]) -> None:
    given_scores = [{"criterion": f"c{n}", "score": score} for n, (_, score) in enumerate(scores, start=1)]
    chart = score_chart(assessment(scores=given_scores), framework([title for title, _ in scores]))
    assert chart
    check_frame(chart)
    assert [words.text for words in chart.words if words.look == "on-full"] == [str(score) for _, score in scores]
    assert [x for x, *_ in boxes(chart, "full")] == [(score - 1) * 64 + 2 for _, score in scores]
    assert sum(each.hatched for each in chart.shapes) == sum(score - 1 for _, score in scores)


def test_what_is_not_scored_has_no_cells_and_is_not_nought() -> None:
    chart = score_chart(assessment(scores=[{"criterion": "c1", "not_scored_because": "Rain."}]), framework(["One"]))
    assert chart
    assert [words.text for words in chart.words if words.look == "value"] == ["Not scored"]
    assert {each.look for each in chart.shapes} == {"rule", "none"}
    assert "1. One: not scored" in chart.about
    assert not any(words.text == "0" for words in chart.words)


@given(st.lists(st.tuples(COUNT, COUNT, st.none() | COUNT), min_size=1, max_size=4))
def test_each_benchmark_is_a_shape_that_tells_its_colour(ratings: list[tuple[int, int, int | None]]) -> None:
    given_ratings = [
        {"criterion": f"c{n}", "green": g, "amber": a, "red": r} for n, (g, a, r) in enumerate(ratings, start=1)
    ]
    chart = rating_chart(assessment(ratings=given_ratings), framework(["Area"] * len(ratings)))
    assert chart
    check_frame(chart)
    greens, ambers, reds = ([each for each in chart.shapes if each.look == look] for look in ("green", "amber", "red"))
    counts_reds = any(red is not None for _, _, red in ratings)
    assert len(greens) == 1 + sum(green for green, _, _ in ratings)
    assert len(ambers) == 1 + sum(amber for _, amber, _ in ratings)
    assert len(reds) == counts_reds + sum(red or 0 for _, _, red in ratings)
    assert all("a" in each.path and not each.hatched for each in greens)
    assert all("l" in each.path and each.hatched for each in ambers)
    assert all("h" in each.path and not each.hatched for each in reds)
    assert ("Red" in {each.text for each in chart.words}) is ("red" in chart.caption) is counts_reds


def test_an_assessment_without_scores_or_ratings_has_no_chart() -> None:
    assert score_chart(assessment(), framework(["One"])) is None
    assert rating_chart(assessment(), framework(["One"])) is None
