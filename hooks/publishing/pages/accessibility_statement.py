"""The accessibility statement's page, in the parts that the model statement has."""

from collections.abc import Iterator

from publishing.model.accessibility_statement import AccessibilityStatement, Compliance, Why
from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.pages.page import Page


def pages(hub: Hub) -> Iterator[Page]:
    """The page of the statement."""
    for statement in hub.all(AccessibilityStatement, ""):
        yield Page(
            address=statement.address,
            title=f"Accessibility statement for {hub.site.name}",
            description="How far this site meets the accessibility guidelines, how that was tested, what isn’t "
            "accessible, and what you can do.",
            template="accessibility_statement.html",
            origin=statement.origin,
            kind="About",
            short_title=statement.title,
            head_title=f"Accessibility statement for {hub.site.name}",
            given={
                "statement": statement,
                "contact": hub.get(Contact, statement.contact) if statement.contact else None,
                "grounds": [(why, statement.of(why)) for why in Why if statement.of(why)],
                "fully": statement.status is Compliance.FULLY,
            },
            reviewed=statement,
        )
