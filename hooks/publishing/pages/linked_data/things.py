"""The types of schema.org that the hub uses, each with the properties that it gives.

A class is named like its type, and a field like its property, but in small letters with underscores. What isn't given
isn't written. The tests hold every type, property and value that any page has against the vocabulary itself.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from publishing.pages.here import Here

CONTEXT = "https://schema.org"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What every type has. Addresses are whole, or lead on from the page while the site's own isn't known."""

    id: str = ""
    """What other things name it by: the address of its page or of its place on one."""
    name: str = ""
    description: str = ""
    disambiguating_description: str = ""
    url: str = ""


Maker = Callable[[Here], Thing]
"""What makes a thing, once a page's view of the hub is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem(Thing):
    """One step of a way."""

    position: int
    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BreadcrumbList(Thing):
    """The way to a page from the home page."""

    item_list_element: Sequence[ListItem]


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization(Thing):
    """Whoever answers for something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GovernmentOrganization(Organization):
    """A council."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSite(Thing):
    """The hub."""

    in_language: str
    publisher: Organization


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience(Thing):
    """Whom something is for."""

    audience_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint(Thing):
    """A number."""

    contact_type: str
    telephone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceChannel(Thing):
    """A way to a service."""

    service_phone: ContactPoint | None = None
    service_sms_number: ContactPoint | None = None
    service_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Thing):
    """Help that people can ask for, whoever gives it."""

    audience: Audience | None = None
    available_channel: Sequence[ServiceChannel] = ()
    alternate_name: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GovernmentService(Service):
    """What the state has to offer: a referral, or help for somebody who is worried."""

    service_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinedTerm(Thing):
    """A term of the glossary."""

    alternate_name: Sequence[str] = ()
    term_code: str = ""
    in_defined_term_set: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinedTermSet(Thing):
    """The glossary."""

    in_language: str
    has_defined_term: Sequence[DefinedTerm]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataDownload(Thing):
    """A file of open data."""

    content_url: str
    encoding_format: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset(Thing):
    """All records of a kind, or the figures of a table."""

    license: str = ""
    is_accessible_for_free: bool = True
    version: str = ""
    distribution: Sequence[DataDownload] = ()
    included_in_data_catalog: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataCatalog(Thing):
    """All open data of the hub."""

    license: str
    dataset: Sequence[Dataset]


_NAMES: dict[type[Thing], Sequence[tuple[str, str]]] = {}
_SPELT = {"id": "@id"}


def as_data_block(things: Sequence[Thing]) -> Markup:
    """The things as JSON-LD for a script element: no text in them can end it, or begin anything else."""
    content = {"@context": CONTEXT, "@graph": [_as_json(thing) for thing in things]}
    return htmlsafe_json_dumps(content, ensure_ascii=False, separators=(",", ":"))


def _as_json(value: Any) -> Any:
    if isinstance(value, Thing):
        given = ((spelt, getattr(value, name)) for name, spelt in _names_of(value))
        written = {spelt: _as_json(each) for spelt, each in given if each not in ("", (), [], None)}
        return {"@type": type(value).__name__, **written}
    if isinstance(value, list | tuple):
        return [_as_json(each) for each in value]
    return value


def _names_of(thing: Thing) -> Sequence[tuple[str, str]]:
    """The names that things of a kind have here, and as the vocabulary spells them."""
    kind = type(thing)
    if kind not in _NAMES:
        _NAMES[kind] = [(each.name, _spelt(each.name)) for each in fields(thing)]
    return _NAMES[kind]


def _spelt(name: str) -> str:
    first, *others = name.split("_")
    return _SPELT.get(name, first + "".join(each.capitalize() for each in others))
