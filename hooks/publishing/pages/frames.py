"""What stands around the content of many pages alike: made, and rendered, once for all pages of one shape.

Two pages have one shape if every link of the frame leads the same way from both, and marks the same place as current.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import jinja2
from markupsafe import Markup

from publishing.model.addresses import SEARCH_CORE, SEARCH_ENGINE, STYLE_SHEET
from publishing.model.contact_channel import ChannelKind
from publishing.model.hub import Hub, made_once
from publishing.model.interface import ENGLISH, LANGUAGES, name_in, notice_in, words_in
from publishing.model.said import Said
from publishing.model.site_parts import SITE_PARTS, LedTo, SitePart
from publishing.model.translation import in_language
from publishing.pages.here import Here
from publishing.pages.page import Link

Shape = tuple[object, ...]

_TAGS = {ENGLISH: "en-GB"}
_MENU = tuple(part for part in SITE_PARTS if part.led_to is LedTo.MENU)
_FOOTER = tuple(part for part in SITE_PARTS if part.led_to is LedTo.FOOT)


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The names that the framed templates use. Two are never equal, so that each is found by itself."""

    lang: str
    language: str
    """The language, as the theme's own words for it are filed."""
    locale: str
    words: Mapping[str, Said]
    """The words of the interface, by name."""
    data_lang: str
    """The language of texts from the data; empty where it is that of the page."""
    site_name: Said
    notice: Said
    """What must be known before anything of a demonstration is believed; empty for a hub that is none."""
    emergency_number: str
    root: str
    """Where the site begins."""
    home: str
    """Its first page, in the language of this one where it is there."""
    a_z: str
    assets: str
    search_core: str
    search_engine: str
    menu: list[Link]
    footer_menu: list[Link]


@dataclass(frozen=True)
class Framed:
    """What the theme's templates call to show a part of a frame, by the part's template."""

    templates: jinja2.Environment
    _shown: dict[tuple[str, Frame], Markup] = field(default_factory=dict)

    def __call__(self, name: str, frame: Frame) -> Markup:
        """The part's HTML. It is given the frame and nothing else, so that it is the same on every page of a shape."""
        if (name, frame) not in self._shown:
            shown = self.templates.get_template(name).render(frame=frame).strip()
            self._shown[name, frame] = Markup(shown)  # noqa: S704
        return self._shown[name, frame]


def frame_of(here: Here, language: str) -> Frame:
    """The frame of a page."""
    made, shape = _frames(here.hub), (here.base, language, *_shape(here.address))
    if shape not in made:
        made[shape] = _frame(here, language)
    return made[shape]


def _emergency_number(here: Here) -> str:
    """The number to call when someone is in danger now."""
    voices = (each for each in here.emergency.channels if each.kind is ChannelKind.VOICE)
    return next(voices).value


@made_once
def _frames(_: Hub) -> dict[Shape, Frame]:
    return {}


def _shape(address: str) -> Shape:
    """How deep a page stands, and how much of its address it shares with one that the frame links to."""
    parts = tuple(address.strip("/").split("/"))
    shared = next((parts[:depth] for depth in range(len(parts), 0, -1) if parts[:depth] in _BEGINNINGS), ())
    return (address == "/", len(parts), shared)


def _beginnings(addresses: Iterable[str]) -> frozenset[tuple[str, ...]]:
    ways = [tuple(address.strip("/").split("/")) for address in addresses]
    return frozenset(way[:depth] for way in ways for depth in range(1, len(way) + 1))


_PARTS = tuple(part.address for part in (*_MENU, *_FOOTER))
_TRANSLATED = tuple(f"/{language}{address}" for language in LANGUAGES for address in _PARTS)
_BEGINNINGS = _beginnings((*_PARTS, *_TRANSLATED, STYLE_SHEET, SEARCH_CORE, SEARCH_ENGINE))


def _frame(here: Here, language: str) -> Frame:
    words = words_in(here.hub, language)
    return Frame(
        lang=_TAGS.get(language, language),
        language=language,
        locale=f"{language}_GB",
        words=words,
        data_lang="" if language == ENGLISH else ENGLISH,
        site_name=name_in(here.hub, language),
        notice=notice_in(here.hub, language),
        emergency_number=_emergency_number(here),
        root=here.to("/"),
        home=here.to(in_language(here.hub, "/", language)),
        a_z=here.to(in_language(here.hub, "/a-z/", language)),
        assets=here.to(STYLE_SHEET).removesuffix("/hub.css"),
        search_core=here.to(SEARCH_CORE),
        search_engine=here.to(SEARCH_ENGINE),
        menu=list(_links(_MENU, here, language, words)),
        footer_menu=list(_links(_FOOTER, here, language, words)),
    )


def _links(parts: Iterable[SitePart], here: Here, language: str, words: Mapping[str, Said]) -> Iterator[Link]:
    for part in parts:
        address = in_language(here.hub, part.address, language)
        way = worded(part.word, here.to(address), words)
        yield replace(way, current=_is_within(here.address, address, part))


def worded(name: str, href: str, words: Mapping[str, Said]) -> Link:
    """A link that is called by a word of the interface."""
    return Link(words[name].text, href, lang=words[name].lang)


def _is_within(page: str, address: str, part: SitePart) -> bool:
    return page == address or (part.address.count("/") == 2 and page.startswith(address))
