"""The page of contacts."""

from collections.abc import Iterator

from publishing.model.area import Area
from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.pages.page import Contents, Page


def pages(hub: Hub) -> Iterator[Page]:
    """Every contact that may be shown, and the names of those that nothing confirms."""
    contacts = hub.all(Contact)
    yield Page(
        address="/contacts/",
        title="Contacts",
        description="Who to contact about a worry or a Prevent referral: what each service is for, who may use it, "
        "and how the number was checked.",
        template="contacts.html",
        origin=next(
            (each.origin for each in contacts if each.can_be_shown and not each.scope),
            hub.site.origin,
        ),
        kind="Contacts",
        contents=Contents.WIDE,
        head_title="Help: contacts",
        exit_page=True,
        given={
            "national": [each for each in contacts if each.can_be_shown and not each.emergency and not each.scope],
            "local": [
                (area, [each for each in hub.all(Contact, area.id) if each.can_be_shown]) for area in hub.all(Area)
            ],
            "unconfirmed": [contact for contact in contacts if not contact.can_be_shown],
        },
    )
