"""The site: its name, its areas, and whether it is a demonstration."""

from datetime import date
from typing import Annotated

from pydantic import Field, field_validator

from publishing.model.area import AreaId
from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.guide import ContactId
from publishing.model.text import Label, SecurityAddress, Text, WebAddress, Whole, quoted, refused

Months = Annotated[Whole, Field(ge=1, le=36)]


class Owner(Entry):
    """Who answers for the hub."""

    name: Text
    """An organisation or a role, never a person."""
    contact: ContactId | None = None
    """Where readers report an error; a demonstration may have none."""


class ContactChecks(Entry):
    """How long a check of a contact holds, and what readers are shown when it is overdue."""

    live_months: Months = 12
    """For a contact that somebody rang or opened."""
    stored_copy_months: Months = 12
    """For one that was only read in a copy of a page."""
    national_route: ContactId | None = None
    """The contact that stands in for an overdue one: a page on GOV.UK, say. It is itself always shown."""
    note: Text | None = None
    """Why these periods were chosen."""


class SecurityContact(Entry):
    """Whom to tell of a weakness of the hub's website, for `/.well-known/security.txt` (RFC 9116)."""

    contacts: Annotated[tuple[SecurityAddress, ...], Field(min_length=1)]
    """Where it is read, the preferred first; never a person's own address."""
    expires: PartialDate
    """The last day on which this holds: somebody looks at it anew at least once a year."""
    policy: WebAddress | None = None
    """The page that says what becomes of a report."""

    @field_validator("expires")
    @classmethod
    def _is_a_day(cls, expires: PartialDate) -> PartialDate:
        if expires.earliest is None or expires.earliest != expires.latest or expires.is_inferred:
            raise refused(f"{quoted(expires.written)} isn't a day", "write the last day on which it holds: 2027-06-30")
        return expires

    @property
    def last_day(self) -> date:
        """The day of `expires`."""
        return self.expires.latest or date.min


class DiscussedMarking(Entry):
    """A protective marking that a text may name because it explains it."""

    file: Label
    """The data file or page below its folder: national/definitions/marking.yml, say."""
    marking: Label
    reason: Text


class Site(Entry):
    """The settings of one hub."""

    name: Text
    summary: Text
    """One sentence for search engines and link previews."""
    areas: Annotated[tuple[AreaId, ...], Field(min_length=1)]
    home_area: AreaId | None = None
    """For one council's own hub: the area that readers are taken to live in."""
    demonstration: bool
    demonstration_notice: Text
    """Shown on every page and print while `demonstration` is true."""
    owner: Owner
    address: WebAddress | None = None
    """Where the hub is published, with a slash at its end; left out while that isn't known."""
    first_address: WebAddress | None = None
    """Where it was published first, once it has moved: identities in feeds and calendars stay as they were there."""
    edit_address: WebAddress | None = None
    """The folder of a git host in which "Edit this page" opens data files."""
    exit_to: WebAddress = "https://www.bbc.co.uk/weather"
    """A harmless site, where "Exit this page" leads."""
    contact_checks: ContactChecks = ContactChecks()
    security: SecurityContact | None = None
    """Left out while nobody looks after reports: none is invented."""
    discussed_markings: tuple[DiscussedMarking, ...] = ()

    @property
    def identity(self) -> str:
        """What no other hub has: identities of its news are made from it."""
        return self.first_address or self.address or self.name

    @property
    def base(self) -> str:
        """Its address with a slash at the end, or "" while that isn't known."""
        return f"{self.address.rstrip('/')}/" if self.address else ""
