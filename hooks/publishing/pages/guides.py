"""Guides: what to do, step by step."""

from collections.abc import Iterator

from publishing.model.addresses import REFER, TOOLKIT
from publishing.model.approval_line import approval_line
from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.model.referral_flow import ReferralFlow
from publishing.model.referral_step import ReferralStep
from publishing.pages.page import Contents, Menu, Page, brief
from publishing.pages.process_figure import process_figure


def pages(hub: Hub) -> Iterator[Page]:
    """One page for each guide, but for those that lead to the role guides and to the messages."""
    process = process_figure(hub.all(ReferralStep), plain=True)
    for guide in (each for each in hub.all(Guide) if each.address not in (REFER, TOOLKIT)):
        yield Page(
            address=guide.address,
            title=guide.title,
            description=brief(guide.lead),
            template="guide.html",
            origin=guide.origin,
            kind="Guidance",
            given={
                "guide": guide,
                "flows": _flows_for(hub, guide) if guide.links else (),
                "process": process if guide.shows_process and process.steps else None,
                "approval": approval_line(hub, guide.approval),
            },
            reviewed=guide,
            contents=Contents.WIDE,
            short_title=guide.short_title or "",
            menu=_menu_of(hub, guide),
            head_title=guide.head_title or "",
            exit_page=guide.exit_page,
        )


def _flows_for(hub: Hub, guide: Guide) -> list[ReferralFlow]:
    """The referral flows that are written for the same readers."""
    flows = (flow for flow in hub.all(ReferralFlow) if flow.who_for == guide.who_for)
    return sorted(flows, key=lambda flow: flow.number)


def _menu_of(hub: Hub, guide: Guide) -> Menu | None:
    """The guide above and those below it; none for one that stands alone."""
    top = hub.get(Guide, guide.part_of) if guide.part_of else guide
    if not top.links:
        return None
    below = (hub.get(Guide, each).address for each in top.links)
    return Menu(top.short_title or top.title, (top.address, *below))
