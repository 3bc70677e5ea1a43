"""The steps after a referral, for staff."""

from collections.abc import Iterator, Sequence
from datetime import date

from publishing.model.addresses import AFTER
from publishing.model.approval import Approval
from publishing.model.approval_line import approval_line
from publishing.model.hub import Hub
from publishing.model.referral_step import ReferralStep
from publishing.model.shared_part import SharedPart
from publishing.pages.origins import origin_of_all
from publishing.pages.page import Contents, Page
from publishing.pages.process_figure import process_figure
from publishing.pages.role_guides import menu_for_staff


def pages(hub: Hub) -> Iterator[Page]:
    """One page: the process as a figure and as a list, what a referral is not, and what isn't known."""
    steps = hub.all(ReferralStep)
    yield Page(
        address=AFTER,
        title="What happens after a referral",
        description="Each step to the last review: who acts, where a case may end, and what isn’t known.",
        template="referral_steps.html",
        origin=origin_of_all(steps, hub),
        kind="Guidance for staff",
        short_title="After a referral",
        given={
            "figure": process_figure(steps, plain=False),
            "approval": approval_line(hub, _approval_of_all(steps)),
            "parts_after": [part for part in hub.all(SharedPart) if part.after],
        },
        menu=menu_for_staff(hub),
        contents=Contents.WIDE,
    )


def _approval_of_all(steps: Sequence[ReferralStep]) -> Approval | None:
    """The one that is longest ago, if every step has been approved: a page is as approved as its parts."""
    approvals = [step.approval for step in steps if step.approval]
    if len(approvals) < len(steps):
        return None
    return min(approvals, key=lambda each: each.date.earliest or date.min, default=None)
