"""The whole report of February 2024 is on the site, each fact with its paragraph; what it got wrong is not."""

import pytest
from tests.site.thurrock_2024_facts import ASSESSMENT, CONTEXT, EDITION, FACTS, PLAN, PRIORITIES, Fact
from tests.support.html_tree import straight
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.source import paragraph_anchor

SOURCE = "/sources/thurrock-2024/"


def cited(page: BuiltPage) -> set[str]:
    return set(page.links(page.main))


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: f"{fact.paragraph}: {fact.words}")
def test_a_fact_of_the_report_is_shown_with_its_paragraph(site: BuiltSite, fact: Fact) -> None:
    page = site.pages[fact.page]
    assert straight(fact.words).casefold() in straight(page.main.text).casefold()
    if fact.page != SOURCE:
        assert f"{SOURCE}#{paragraph_anchor(fact.paragraph)}" in cited(page)


def test_every_paragraph_of_the_report_carries_something(site: BuiltSite) -> None:
    assert "Nothing in this hub rests on it" not in site.pages[SOURCE].main.text


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("Paragraph 2.7 speaks of a strategy for 2023/26", EDITION),
        ("Each column adds up to 98 per cent", PLAN),
        ("wasn't scored", ASSESSMENT),
        ("Charing Skills", ASSESSMENT),
        ("racialisation narrative", PRIORITIES),
        ("Mixed, Unclear & Unstable", CONTEXT),
        ("Department of Education", CONTEXT),
        ("S121", CONTEXT),
        ("drawn into extremism", CONTEXT),
        ("isn't repeated here", CONTEXT),
    ],
)
def test_what_the_report_says_wrongly_is_explained_where_it_is_met(site: BuiltSite, words: str, page: str) -> None:
    notes = [straight(each.text) for each in site.pages[page].main.all() if each.attributes.get("role") == "note"]
    assert any(words in note for note in notes)


@pytest.mark.parametrize(
    "words",
    [
        "referrals to hate crime",
        "non-funded",
        "lower threat/risk level",
        "involves serious violence against a person. involves serious damage to property.",
    ],
)
def test_what_must_not_be_repeated_is_nowhere(site: BuiltSite, words: str) -> None:
    assert [name for name, text in site.texts() if words in straight(text)] == []


def test_the_strategy_is_called_a_draft_wherever_it_is_listed(site: BuiltSite) -> None:
    for address in (EDITION, "/strategy/", "/strategy/thurrock/"):
        tags = [each.text for each in site.pages[address].main.find_all("span", class_="tag--draft")]
        assert "Draft" in tags, address
