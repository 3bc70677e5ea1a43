"""The site: its name, its areas, and whether it is a demonstration."""

from datetime import date
from typing import ClassVar

from pydantic import field_validator

from publishing.model.area import AreaId
from publishing.model.dates import PartialDate
from publishing.model.entry import Entry, Some
from publishing.model.guide import ContactId
from publishing.model.refusing import quoted, refused
from publishing.model.review_plan import Months, ReviewPlan
from publishing.model.text import Label, SecurityAddress, SiteAddress, Slug, Text, WebAddress

DATA_LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""That of the hub's own words and data (LICENSE-CONTENT.md)."""


class Owner(Entry):
    """Who answers for the hub."""

    name: Text
    """An organisation or a role, never a person."""
    contact: ContactId | None = None
    """Where readers report an error; a demonstration may have none."""

    @property
    def in_a_sentence(self) -> str:
        """Its name as it stands within a sentence."""
        return f"the {self.name[4:]}" if self.name.startswith("The ") else self.name


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

    contacts: Some[SecurityAddress]
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


class Allowance(Entry):
    """Something that a rule of the publication guard finds, and that is right all the same."""

    rule: Slug
    """The rule's id, as the guide to what is never published gives it."""
    file: Label
    """The file below its folder, such as national/definitions/marking.yml; "*" stands for any letters."""
    found: Label
    """What was found, letter by letter; "*" stands for any letters."""
    reason: Text
    by: Text
    """The role that decided it, never a person."""


class Site(Entry):
    """The settings of one hub."""

    kind: ClassVar[str] = "site"

    name: Text
    summary: Text
    """One sentence for search engines and link previews."""
    areas: Some[AreaId]
    home_area: AreaId | None = None
    """For one council's own hub: the area that readers are taken to live in."""
    demonstration: bool
    demonstration_notice: Text
    """Shown on every page and print while `demonstration` is true."""
    owner: Owner
    address: SiteAddress | None = None
    """Where the hub is published, with a slash at its end; left out while that isn't known."""
    first_address: SiteAddress | None = None
    """Where it was published first, once it has moved: identities in feeds and calendars stay as they were there."""
    edit_address: WebAddress | None = None
    """The folder of a git host in which "Edit this page" opens data files."""
    exit_to: WebAddress = "https://www.bbc.co.uk/weather"
    """A harmless site, where "Exit this page" leads."""
    contact_checks: ContactChecks = ContactChecks()
    security: SecurityContact | None = None
    """Left out while nobody looks after reports: none is invented."""
    organisations: tuple[Text, ...] = ()
    """Charities, companies and departments that may own an action, and whose names don't say what they are."""
    allowed: tuple[Allowance, ...] = ()
    """What the publication guard may let pass, and who said so."""
    reviews: ReviewPlan = ReviewPlan()
    """Who reviews what, and how often."""

    @property
    def identity(self) -> str:
        """What no other hub has: identities of its news are made from it."""
        return self.first_address or self.address or self.name

    @property
    def notice(self) -> str:
        """What must be known before anything of a demonstration is believed; "" for a hub that is none."""
        return self.demonstration_notice if self.demonstration else ""

    @property
    def base(self) -> str:
        """Its address with a slash at the end, or "" while that isn't known."""
        return f"{self.address.rstrip('/')}/" if self.address else ""

    def whole(self, address: str) -> str:
        """An address of the hub in full, or "" while the site's own isn't known."""
        return f"{self.base}{address.lstrip('/')}" if self.base else ""
