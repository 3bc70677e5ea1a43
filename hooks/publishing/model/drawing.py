"""Drawings: an asset as it is drawn for the whole nation, or for one area, with all that it says."""

from dataclasses import dataclass
from enum import StrEnum

from publishing.model.area import Area
from publishing.model.asset import Asset

DANGER = "Someone in danger now?"
CODE = "Scan with your phone"


class PictureForm(StrEnum):
    """What a drawing is written as. Each value ends its file's name."""

    SVG = "svg"
    PNG = "png"
    PDF = "pdf"

    @property
    def label(self) -> str:
        """What people know it by."""
        return self.upper()


@dataclass(frozen=True, slots=True)
class Route:
    """A contact as a drawing shows it: one way to it, large."""

    name: str
    way: str
    """The number; of a contact without one, its e-mail address or the name of its site."""
    href: str
    is_number: bool
    hours: str
    checked: str
    """How its number or address was checked, and when."""

    def __str__(self) -> str:
        way = self.href if self.href.startswith("https:") else self.way
        return ". ".join(each for each in (f"{self.name}: {way}", self.hours) if each) + "."


@dataclass(frozen=True, slots=True)
class Code:
    """The square code: what it opens, and what the page there is called."""

    opens: str
    words: str

    @property
    def address(self) -> str:
        """What somebody types who can't point a camera at it."""
        return self.opens.removeprefix("https://").rstrip("/")

    @property
    def site(self) -> str:
        """The name of the site that it opens."""
        return site_of(self.opens)


@dataclass(frozen=True, slots=True)
class Drawing:
    """One asset in one place. Its words are final: nothing in them has to be looked up any more."""

    asset: Asset
    area: Area | None
    emergency: Route
    headline: str
    lead: str
    routes: tuple[Route, ...]
    own_route: Route | None
    """The area's own contact, where it has one that is confirmed."""
    code: Code | None
    alt: str
    is_approved: bool
    small_print: tuple[str, ...]

    @property
    def title(self) -> str:
        """What its files are called."""
        return f"{self.asset.title} ({self.area.name})" if self.area else self.asset.title

    @property
    def place(self) -> str:
        """Where it can be used, for a list of the same for several places."""
        return self.area.name if self.area else "any area"

    @property
    def all_routes(self) -> tuple[Route, ...]:
        """Every contact on it, the emergency number first."""
        return (self.emergency, *self.routes, *((self.own_route,) if self.own_route else ()))

    @property
    def place_line(self) -> str:
        """The line that says which area it is for; "" for the national one."""
        return f"For {self.area.name}" if self.area else ""

    def file(self, form: PictureForm) -> str:
        """Where it stands in one form."""
        folder = f"{self.area.id}/" if self.area else ""
        return f"/toolkit/assets/{folder}{self.asset.id}.{form}"

    @property
    def svg(self) -> str:
        """Where the form stands that is sharp at any size."""
        return self.file(PictureForm.SVG)

    @property
    def png(self) -> str:
        """Where the form stands that every program shows."""
        return self.file(PictureForm.PNG)

    @property
    def files(self) -> tuple[tuple[PictureForm, str], ...]:
        """Where it stands in every form."""
        return tuple((form, self.file(form)) for form in PictureForm)

    @property
    def text_version(self) -> tuple[str, ...]:
        """Everything that it says, in the order in which it says it."""
        own = f"In {self.area.name}: {self.own_route}" if self.own_route and self.area else ""
        opens = f"The square code opens: {self.code.words}, {self.code.opens}" if self.code else ""
        said = (f"{DANGER} Call {self.emergency.way}.", self.headline, self.lead, *map(str, self.routes))
        rest = (own or (f"{self.place_line}." if self.area else ""), opens, *self.small_print)
        return tuple(each for each in (*said, *rest) if each)


def site_of(address: str) -> str:
    """The name of the site that a web address is of."""
    return address.removeprefix("https://").removeprefix("www.").partition("/")[0]
