"""A strategy's page tells in a line how it did: when each assessment was made, once, and what each survey found."""

import pytest
from tests.support.sites import BuiltSite

from publishing.model.assessment import Assessment
from publishing.model.dates import PartialDate
from publishing.model.hub import Hub
from publishing.model.survey import Survey


@pytest.mark.parametrize(
    ("title", "short_title", "dated", "dated_short"),
    [
        ("The stripes in February 2023", None, "The stripes in February 2023", "The stripes in February 2023"),
        ("The stripes", None, "The stripes, February 2023", "The stripes, February 2023"),
        ("The stripes, February 2023", "Stripes", "The stripes, February 2023", "Stripes, February 2023"),
    ],
)
def test_an_assessments_title_has_its_date_once(
    example_hub: Hub, title: str, short_title: str | None, dated: str, dated_short: str
) -> None:
    changes = {"title": title, "short_title": short_title, "made": PartialDate.parse("2023-02")}
    assessment = example_hub.all(Assessment)[0].model_copy(update=changes)
    assert assessment.dated_title == dated
    assert assessment.dated_short_title == dated_short


def test_each_assessment_is_told_with_its_date_once(site: BuiltSite, hub: Hub) -> None:
    assert hub.all(Assessment)
    for each in hub.all(Assessment):
        [line] = [line for line in _lines(site, f"/strategy/{each.scope}/") if line.startswith(each.title)]
        assert line.removesuffix(each.summary).count(str(each.made)) == 1, line


def test_what_a_survey_found_stands_alone(site: BuiltSite, hub: Hub) -> None:
    for each in hub.all(Survey):
        assert f"{each.title}: {each.summary}" in _lines(site, f"/strategy/{each.scope}/")
        assert "these answers" not in each.summary
        assert "results" not in each.summary


def _lines(site: BuiltSite, address: str) -> list[str]:
    """The paragraphs of a page."""
    return [" ".join(each.text.split()) for each in site.pages[address].main.find_all("p")]
