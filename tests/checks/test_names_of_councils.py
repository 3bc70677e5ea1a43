"""What every council's hub shows speaks of none of a hub's councils, whatever they are called."""

import pytest
from tests.checks.tiny_council import add_council
from tests.checks.tiny_hub import REFER, TODAY, TinyHub

from publishing.checks.sources import national_content_names_no_area

SAID = "Say what"


def told(hub: TinyHub, text: str) -> list[str]:
    hub.replace(REFER, SAID, text)
    return [problem.what for problem in national_content_names_no_area(hub.read(), TODAY)]


@pytest.mark.parametrize("text", ["Upper Sample says what", "so upper sample says", "At Upsam, say what", "UPSAM"])
def test_a_council_of_several_is_found_by_each_of_its_names(hub: TinyHub, text: str) -> None:
    [what] = told(add_council(hub, "Upper Sample", "Upsam"), text)
    assert what.startswith("national content names the area ")
    assert what.rpartition("area ")[2] in text


@pytest.mark.parametrize("text", ["The samplers say what", "Resample what", "Oversample, and say what"])
def test_a_part_of_a_word_names_no_council(hub: TinyHub, text: str) -> None:
    assert told(add_council(hub, "Sample"), text) == []


def test_a_council_that_is_called_like_a_common_word_is_found_by_its_whole_name(hub: TinyHub) -> None:
    text = "Reading this takes a while. After reading it, say what"
    assert told(add_council(hub, "Reading"), text) == []
    hub.replace(REFER, "Reading this", "Reading Council says that this")
    [problem] = national_content_names_no_area(hub.read(), TODAY)
    assert problem.what == "national content names the area Reading Council"


def test_a_hub_of_one_council_may_name_it(hub: TinyHub) -> None:
    assert told(hub, "Exampleton says what") == []
