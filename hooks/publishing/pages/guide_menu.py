"""The menu of guides that belong together: the one above, and those below it."""

from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.pages.page import Menu


def menu_of(hub: Hub, guide: Guide) -> Menu | None:
    """The menu beside a guide; none for one that stands alone."""
    top = hub.get(Guide, guide.part_of) if guide.part_of else guide
    if not top.links:
        return None
    below = (hub.get(Guide, each).address for each in top.links)
    return Menu(top.short_title or top.title, (top.address, *below))
