"""The ends of the referral helper: what comes after a referral is told only where one is made or may follow."""

import pytest
from tests.support.sites import BuiltSite

from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.outcome import Outcome, PreventReferral

NEXT = "What happens next"
AFTER_ONE = "What happens after a referral, step by step"
IF_ONE = "If it becomes a referral to Prevent"


@pytest.mark.parametrize(
    "address",
    [
        "/refer/helper/children/step-2/",
        "/refer/helper/children/step-7/",
        "/refer/helper/online/step-2/",
        "/refer/helper/online/step-6/",
    ],
)
def test_no_referral_is_spoken_of_where_prevent_is_not_the_route(site: BuiltSite, address: str) -> None:
    assert NEXT not in site.pages[address].main.text
    assert "eferral to Prevent" not in site.pages[address].main.text


def test_who_calls_the_emergency_number_is_told_of_no_referral(hub: Hub) -> None:
    urgent = [each for each in hub.all(Outcome) if any(hub.get(Contact, name).emergency for name in each.contacts)]
    assert len(urgent) > 3
    assert {each.prevent_referral for each in urgent} == {PreventReferral.NONE}


@pytest.mark.parametrize(
    ("outcome_id", "words"), [("make-a-referral", AFTER_ONE), ("been-referred", AFTER_ONE), ("talk-it-over", IF_ONE)]
)
def test_where_one_is_made_or_may_follow_what_comes_after_is_told(
    site: BuiltSite, hub: Hub, outcome_id: str, words: str
) -> None:
    title = hub.get(Outcome, outcome_id).title
    ends = [each for each in site.pages.values() if "/helper/" in each.address and title == each.main.one("h1").text]
    assert ends
    for page in ends:
        assert NEXT in page.main.text
        assert words in page.main.text
