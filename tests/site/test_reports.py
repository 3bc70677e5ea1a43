"""All that the five reports say is on the site, each fact with its paragraph, or left out on purpose."""

import pytest
from tests.site.report_rows import Excluded, Fact, Report
from tests.site.reports import REPORTS, Coverage, holds
from tests.site.thurrock_2024_facts.places import EDITION
from tests.support.sites import BuiltSite

from publishing.model.hub import Hub

FACTS = [
    pytest.param(report, fact, id=f"{report.source} {fact.paragraph}: {fact.words}")
    for report in REPORTS
    for fact in report.facts()
]


@pytest.mark.parametrize(("report", "fact"), FACTS)
def test_a_fact_is_shown_with_its_paragraph(site: BuiltSite, hub: Hub, report: Report, fact: Fact) -> None:
    coverage, page = Coverage(site, hub, report), site.pages[fact.page]
    assert holds(page.main.text, fact.words)
    assert coverage.cites(page, fact.paragraph)
    assert coverage.showing(fact), "a record that cites the paragraph says it"


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.source)
def test_every_paragraph_and_everything_left_out_stands_in_a_row(site: BuiltSite, hub: Hub, report: Report) -> None:
    coverage = Coverage(site, hub, report)
    rows = {paragraph for row in report.rows for paragraph in row.paragraphs}
    excluded = [each for row in report.rows for each in row.excluded]
    assert {each.id for each in coverage.source.paragraphs} == rows
    assert set(coverage.left_out) == set(excluded)
    assert [each for each in excluded if excluded.count(each) > 1] == []


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.source)
def test_every_paragraph_of_a_report_carries_something(site: BuiltSite, report: Report) -> None:
    page = site.pages[report.page]
    assert "Nothing in this hub cites it" not in page.main.text


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.source)
def test_a_reader_is_told_what_was_left_out(site: BuiltSite, hub: Hub, report: Report) -> None:
    shown = [each.text for each in site.pages[report.page].main.find_all("p", class_="left-out")]
    for paragraph in Coverage(site, hub, report).source.paragraphs:
        for each in paragraph.left_out:
            assert f"Left out: {each.what}. {each.why.label}." in shown


def test_words_that_are_nowhere_would_be_found_missing(site: BuiltSite, hub: Hub) -> None:
    coverage = Coverage(site, hub, REPORTS[0])
    row = REPORTS[0].rows[1]
    nowhere, elsewhere = (
        Fact(row.facts[0].page, "1.1", words) for words in ("no such words", "robust and sustainable")
    )
    spoilt = row._replace(says=(*row.says, nowhere, elsewhere, Excluded("security", "1.1")))
    assert list(coverage.gaps(row)) == []
    assert list(coverage.gaps(spoilt)) == ["1.1: no such words", "1.1: robust and sustainable", "1.1: security"]
    assert list(coverage.gaps(row._replace(says=()))) == ["nothing is said of it"]


def test_a_strategy_that_was_proposed_is_called_a_draft_wherever_it_is_listed(site: BuiltSite) -> None:
    for address in (EDITION, "/strategy/", "/strategy/thurrock/"):
        tags = [each.text for each in site.pages[address].main.find_all("span", class_="tag--draft")]
        assert "Draft" in tags, address
