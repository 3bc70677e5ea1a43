"""The referral pages for staff: "who are you?", a guide for each role, and what happens after a referral."""

from collections.abc import Iterator, Sequence
from datetime import date

from publishing.model.addresses import AFTER, CARDS, HELPER, REFER
from publishing.model.approval import Approval
from publishing.model.approval_line import approval_line
from publishing.model.card import cards_of, guides_in_order
from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.model.referral_step import ReferralStep
from publishing.model.role_guide import RoleGuide
from publishing.model.shared_part import SharedPart
from publishing.pages.page import Contents, Menu, Page, Sheets, brief, origin_of_all
from publishing.pages.process_figure import process_figure


def pages(hub: Hub) -> Iterator[Page]:
    """The index, which holds the shared parts too, one page for each role, and that of the steps afterwards."""
    guides = guides_in_order(hub)
    menu = menu_for_staff(hub)
    for guide in hub.all(Guide):
        if guide.address == REFER:
            yield _index(hub, guide, guides, menu)
    for role_guide in guides:
        yield _role_guide(hub, role_guide, menu)
    yield _afterwards(hub, menu)


def menu_for_staff(hub: Hub) -> Menu:
    """The pages about referrals, as the menu beside them lists them."""
    roles = (guide.address for guide in guides_in_order(hub))
    return Menu("For staff", (REFER, *roles, HELPER, AFTER, CARDS))


def _index(hub: Hub, guide: Guide, guides: list[RoleGuide], menu: Menu) -> Page:
    return Page(
        address=guide.address,
        title=guide.title,
        description=brief(guide.lead),
        template="refer.html",
        origin=guide.origin,
        kind="Guidance for staff",
        short_title=guide.short_title or "",
        given={
            "guide": guide,
            "guides": guides,
            "parts_for_all": hub.all(SharedPart),
            "approval": approval_line(hub, guide.approval),
        },
        menu=menu,
        reviewed=guide,
        contents=Contents.WIDE,
    )


def _role_guide(hub: Hub, guide: RoleGuide, menu: Menu) -> Page:
    return Page(
        address=guide.address,
        title=guide.title,
        description=brief(f"{guide.role_name}: {guide.lead}"),
        template="role_guide.html",
        sheets=Sheets.ONE_SIDE,
        origin=guide.origin,
        kind="Guidance for staff",
        short_title=guide.role_name,
        given={
            "guide": guide,
            "shared_parts": [hub.get(SharedPart, part_id) for part_id in guide.shared],
            "cards": [card for card in cards_of(hub) if card.guide is guide],
            "approval": approval_line(hub, guide.approval),
        },
        menu=menu,
        reviewed=guide,
        contents=Contents.WIDE,
    )


def _afterwards(hub: Hub, menu: Menu) -> Page:
    """The process as a figure and as a list, what a referral is not, and what isn't known."""
    steps = hub.all(ReferralStep)
    return Page(
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
        menu=menu,
        contents=Contents.WIDE,
    )


def _approval_of_all(steps: Sequence[ReferralStep]) -> Approval | None:
    """The one that is longest ago, if every step has been approved: a page is as approved as its parts."""
    approvals = [step.approval for step in steps if step.approval]
    if len(approvals) < len(steps):
        return None
    return min(approvals, key=lambda each: each.date.earliest or date.min, default=None)
