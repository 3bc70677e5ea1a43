"""Each page that somebody's safety may depend on says who approved it, or that nobody has."""

from dataclasses import replace

import pytest
from tests.support.rendering import render_hub
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
    steps = hub.all(ReferralStep)
    approvals = [
        each and Approval.model_validate({"by": "Safeguarding lead", "date": each, "origin": steps[0].origin})
        for each in days
    ]
    approved = {
        step.key: step.model_copy(update={"approval": each}) for step, each in zip(steps, approvals, strict=True)
    }
    return replace(hub, records=tuple(approved.get(each.key, each) for each in hub.records))


def test_every_page_of_guidance_says_that_nobody_has_approved_it(site: BuiltSite) -> None:
    guidance = {
        address: page
        for address, page in site.pages.items()
        if address.startswith(("/get-help/", "/refer/")) and address not in ONLY_LEAD_ON
    }
    assert len(guidance) > 100
    assert [address for address, page in guidance.items() if NOBODY_YET not in page.main.text] == []


@pytest.mark.parametrize(("days", "told"), [((FIRST, LAST), "5 January 2026"), ((LAST, FIRST), "5 January 2026")])
def test_what_comes_after_a_referral_is_approved_when_each_step_is(
    example_hub: Hub, days: tuple[str, ...], told: str
) -> None:
    page = render_hub(with_approvals(example_hub, *days)).documents["/refer/after/"]
    assert told in page
    assert "Safeguarding lead" in page


def test_one_step_that_nobody_approved_leaves_the_page_unapproved(example_hub: Hub) -> None:
    page = render_hub(with_approvals(example_hub, FIRST, None)).documents["/refer/after/"]
    assert "Safeguarding lead" not in page
