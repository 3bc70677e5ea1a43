"""What single nouns know: which wording was valid when, which band a score falls in, what an id means from where."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from publishing.model.area import Area
from publishing.model.definition import Edition
from publishing.model.framework import Framework
from publishing.model.hub import ANY, Hub
from publishing.model.objective import Objective
from publishing.model.site import Owner, Site
from publishing.model.source import paragraph_anchor

CITED: dict[str, Any] = {"as_at": "2024", "sources": [{"source": "report"}]}
SITE = Site(
    name="A hub",
    summary="Invented.",
    areas=("exampleton",),
    demonstration=True,
    demonstration_notice="An example.",
    owner=Owner(name="The maintainers"),
)


def _edition(**changes: str) -> Edition:
    fields = {"id": "2011", "text": "Words.", "status": "historic", "sources": [{"source": "report"}]}
    return Edition.model_validate(fields | changes)


@pytest.mark.parametrize(
    ("valid_from", "valid_until", "day", "valid"),
    [
        ("2011-06", "2024-03-13", date(2011, 5, 31), False),
        ("2011-06", "2024-03-13", date(2011, 6, 1), True),
        ("2011-06", "2024-03-13", date(2024, 3, 13), True),
        ("2011-06", "2024-03-13", date(2024, 3, 14), False),
        ("2011", "2024", date(2024, 12, 31), True),
    ],
)
def test_a_wording_is_valid_from_its_first_day_to_its_last(
    valid_from: str,
    valid_until: str,
    day: date,
    valid: bool,  # noqa: FBT001
) -> None:
    assert _edition(valid_from=valid_from, valid_until=valid_until).is_valid_on(day) is valid


def test_a_wording_without_an_end_is_still_valid() -> None:
    assert _edition(valid_from="2024-03-14").is_valid_on(date(2099, 1, 1))


def _framework(**changes: Any) -> Framework:
    fields = {
        "id": "benchmarks",
        "title": "Benchmarks",
        "summary": "Invented.",
        "status": "guidance",
        "scale": [
            {"low": 1, "high": 2, "level": "below", "label": "Low", "meaning": "Little."},
            {"low": 3, "high": 5, "level": "met", "label": "High", "meaning": "Much."},
        ],
        "criteria": [{"id": "training", "number": 1, "title": "Training"}],
    }
    return Framework.model_validate(CITED | fields | changes)


@pytest.mark.parametrize(("score", "label"), [(0, None), (1, "Low"), (2, "Low"), (3, "High"), (5, "High"), (6, None)])
def test_a_score_falls_in_one_band_of_the_scale_or_outside_it(score: int, label: str | None) -> None:
    band = _framework().band(score)
    assert (band.label if band else None) == label


def test_a_framework_knows_its_scale_and_its_criteria() -> None:
    framework = _framework()
    assert (framework.lowest, framework.highest) == (1, 5)
    assert framework.criterion("training") is framework.criteria[0]
    assert framework.criterion("other") is None
    assert framework.criteria[0].name == "1. Training"
    assert [band.range for band in framework.scale] == ["1 to 2", "3 to 5"]


def test_a_framework_has_a_word_for_its_criteria() -> None:
    assert _framework().column == "Criterion"
    assert _framework(called="area of control").column == "Area of control"
    assert not _framework().is_rated
    assert _framework(criteria=[{"id": "a", "number": 1, "title": "A", "benchmarks": 3}]).is_rated


def test_a_framework_without_a_scale_has_no_bands() -> None:
    framework = _framework(scale=[])
    assert (framework.lowest, framework.highest, framework.band(0)) == (0, 0, None)


def _objective(scope: str) -> Objective:
    fields = {"id": "same", "number": 1, "title": "A", "summary": "B", "status": "adopted", "scope": scope}
    return Objective.model_validate(CITED | fields)


NATIONAL, OF_AREA, OF_EDITION, ELSEWHERE = map(_objective, ("", "exampleton", "exampleton/2024", "otherton/2024"))


@pytest.mark.parametrize(
    ("records", "scope", "found"),
    [
        ((NATIONAL, OF_AREA, OF_EDITION), "exampleton/2024", OF_EDITION),
        ((NATIONAL, OF_AREA), "exampleton/2024", OF_AREA),
        ((NATIONAL,), "exampleton/2024", NATIONAL),
        ((NATIONAL, OF_AREA, OF_EDITION), "exampleton", OF_AREA),
        ((NATIONAL, OF_AREA, OF_EDITION), "", NATIONAL),
        ((OF_EDITION,), "exampleton", None),
        ((ELSEWHERE,), "exampleton/2024", None),
    ],
)
def test_an_id_means_the_nearest_record_outwards(
    records: tuple[Objective, ...], scope: str, found: Objective | None
) -> None:
    assert Hub(SITE, records).meant("objective", "same", scope) is found


def test_a_national_reference_means_the_national_record() -> None:
    hub = Hub(SITE, (NATIONAL, OF_EDITION))
    assert hub.meant("national objective", "same", "exampleton/2024") is NATIONAL


def test_records_are_found_by_kind_and_scope() -> None:
    hub = Hub(SITE, (NATIONAL, OF_EDITION, ELSEWHERE))
    assert hub.all(Objective) == (NATIONAL, OF_EDITION, ELSEWHERE)
    assert hub.all(Objective, "exampleton/2024") == (OF_EDITION,)
    assert hub.all(Area) == ()


def test_getting_what_is_not_there_names_it() -> None:
    with pytest.raises(KeyError, match="no objective 'same' in 'national'"):
        Hub(SITE, ()).get(Objective, "same")


@pytest.mark.parametrize("record_id", ["same", ANY])
def test_an_id_may_mean_a_record_that_is_broken(record_id: str) -> None:
    hub = Hub(SITE, (), broken=frozenset({("objective", "exampleton", record_id)}))
    assert hub.is_broken("objective", "same", "exampleton/2024")
    assert not hub.is_broken("objective", "same", "")
    assert not hub.is_broken("objective", "same", "otherton/2024")
    assert not hub.is_broken("priority", "same", "exampleton/2024")


def test_records_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        NATIONAL.title = "Other"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("paragraph", "anchor"),
    [
        ("2.6.2", "p-2-6-2"),
        ("2.10", "p-2-10"),
        ("Appendix 1: Plan", "p-appendix-1-plan"),
        ("section 26", "p-section-26"),
    ],
)
def test_a_paragraph_has_an_anchor(paragraph: str, anchor: str) -> None:
    assert paragraph_anchor(paragraph) == anchor
