"""National content names no area of a hub of several: but some are called like a word, or publish what it cites."""

import pytest
from tests.checks.tiny_council import add_council
from tests.checks.tiny_hub import REFER, SOURCE, TODAY, TinyHub

from publishing.checks.area_names import national_content_names_no_area
from publishing.problems import Problem

SAID = "Say what"


def told(hub: TinyHub, text: str) -> list[str]:
    hub.replace(REFER, SAID, text)
    return [each.what.removeprefix("national content names the area ") for each in problems(hub)]


def problems(hub: TinyHub) -> list[Problem]:
    return list(national_content_names_no_area(hub.read(), TODAY))


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("Sample", "Sample does it so.", "Sample"),
        ("Sample", "Ask Sample Council, in Sample.", "Sample Council"),
        ("Upper Sample", "Upper Sample says what", "Upper Sample"),
        ("Upper Sample", "ask upper sample, say what", "Upper Sample"),
        ("Upper Sample", "At Upsam, say what", "Upsam"),
        ("Upper Sample", "UPSAM", "Upsam"),
        ("Reading", "In Reading, people like reading things.", "Reading"),
        ("Reading", "After reading it, ask Reading Council", "Reading Council"),
        ("Bath and Sample", "Somebody from Bath and Sample said it.", "Bath and Sample"),
    ],
)
def test_a_council_is_found_by_each_of_its_names_once(hub: TinyHub, name: str, text: str, named: str) -> None:
    assert told(add_council(hub, name, "Upsam"), text) == [named]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("York", "Ask North Yorkshire Police."),
        ("Reading", "Reading this takes a while. Go on reading it: “Reading helps”."),
        ("Hart", "Start with a chart."),
        ("Rother", "Ask another."),
        ("Sample", "Resample what the samplers oversample"),
    ],
)
def test_what_is_only_spelt_alike_is_no_council(hub: TinyHub, name: str, text: str) -> None:
    assert told(add_council(hub, name), text) == []


def test_a_hub_of_one_council_may_name_it(hub: TinyHub) -> None:
    assert told(hub, "Exampleton says what") == []


def test_what_a_council_published_for_all_may_be_cited_by_its_name(hub: TinyHub) -> None:
    add_council(hub, "Sampleton")
    assert told(hub, "Sampleton says so") == ["Sampleton"]
    hub.replace(SOURCE, "publisher: The example office", "publisher: Sampleton Council")
    assert problems(hub) == []
    hub.replace(REFER, "Sampleton says so", "Sampleton and Exampleton say so")
    assert [each.what for each in problems(hub)] == ["national content names the area Exampleton"]
