"""Each page that somebody's safety may depend on says who approved it, or that nobody has."""

import pytest
from tests.support.changed_hubs import with_record
from tests.support.rendering import page_of
from tests.support.sites import BuiltSite

from publishing.model.approval import Approval
from publishing.model.hub import Hub
from publishing.model.referral_step import ReferralStep

NOBODY_YET = "Not yet approved by a safeguarding lead."
ONLY_LEAD_ON = {"/refer/helper/", "/refer/card/"}
"""Lists of pages, which have nothing to approve."""
FIRST, LAST = "2026-01-05", "2026-01-07"


def with_approvals(hub: Hub, *days: str | None) -> Hub:
    """The hub with the steps after a referral approved on these days, one after another; on None, one isn't."""
    for step, day in zip(hub.all(ReferralStep), days, strict=True):
        said = {"by": "Safeguarding lead", "date": day, "origin": step.origin}
        hub = with_record(hub, "referral-step", step.id, approval=day and Approval.model_validate(said))
    return hub


def test_every_page_of_guidance_says_that_nobody_has_approved_it(site: BuiltSite) -> None:
    guidance = {
        address: page
        for address, page in site.pages.items()
        if address.startswith(("/get-help/", "/refer/")) and address not in ONLY_LEAD_ON
    }
    assert len(guidance) > 100
    assert [address for address, page in guidance.items() if NOBODY_YET not in page.main.text] == []


@pytest.mark.parametrize(("days", "told"), [((FIRST, LAST), True), ((LAST, FIRST), True), ((FIRST, None), False)])
def test_what_comes_after_a_referral_is_approved_when_each_step_is(
    example_hub: Hub, days: tuple[str | None, ...], *, told: bool
) -> None:
    text = page_of(with_approvals(example_hub, *days), "/refer/after/").text
    assert ("Safeguarding lead" in text) == ("5 January 2026" in text) == told
