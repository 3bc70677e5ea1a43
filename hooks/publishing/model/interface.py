"""The words of the interface in each language: what menus, buttons and notices say. One file for a language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from publishing.model.entry import Entry
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.text import Text

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {ENGLISH: "English", "cy": "Cymraeg"}
"""The languages that a page can be in, each by its own name."""
PLACEHOLDER = "#"
"""Where something is filled in, as in the theme's own words."""


class Words(Entry):
    """What the interface says. English has all of it; what another language lacks is said in English, and marked so."""

    main_menu: Text | None = None
    menu: Text | None = None
    breadcrumb: Text | None = None
    on_this_page: Text | None = None
    a_z: Text | None = None
    a_to_z: Text | None = None
    immediate_danger: Text | None = None
    one_page: Text | None = None
    edit_page: Text | None = None
    report_error: Text | None = None
    what_changed: Text | None = None
    not_reviewed: Text | None = None
    translated: Text | None = None
    """With a day filled in: of which day's page this one is a translation."""
    translation_is_older: Text | None = None
    """With a day filled in: when the original changed since."""
    read_original: Text | None = None
    exit_page: Text | None = None
    leave_fast: Text | None = None
    two_more: Text | None = None
    one_more: Text | None = None
    exit_over: Text | None = None
    exit_leaving: Text | None = None
    get_help: Text | None = None
    refer: Text | None = None
    contacts: Text | None = None
    strategy: Text | None = None
    members: Text | None = None
    toolkit: Text | None = None
    definitions: Text | None = None
    about: Text | None = None
    duty: Text | None = None
    timeline: Text | None = None
    statistics: Text | None = None
    updates: Text | None = None
    sources: Text | None = None
    data: Text | None = None
    freshness: Text | None = None
    privacy: Text | None = None
    accessibility_statement: Text | None = None

    @property
    def given(self) -> dict[str, str]:
        """The words that are there, by name."""
        values = {name: getattr(self, name) for name in NAMES}
        return {name: value for name, value in values.items() if value is not None}


NAMES = tuple(name for name in Words.model_fields if name != "origin")


class Interface(Record):
    """The words of one language. Its file's name is the language's code."""

    kind: ClassVar[str] = "interface"
    plural: ClassVar[str] = "interfaces"

    words: Words
    vouched_by: Text
    """Who wrote these words and answers for them: a role, never a program."""

    @property
    def title(self) -> str:
        """What links to it say."""
        return f"The words of the interface: {LANGUAGES.get(self.id, self.id)}"

    @property
    def status(self) -> str:
        """It is in use."""
        return "operational"

    @property
    def address(self) -> str:
        """The page that shows its file."""
        return f"/data/files/national/interface/{self.id}.yml/"


@dataclass(frozen=True, slots=True)
class Said:
    """Words in a language; `lang` is empty where it is that of the page."""

    text: str
    lang: str = ""

    def __str__(self) -> str:
        return self.text

    def filled(self, value: object) -> "Said":
        """The same with its placeholder filled."""
        return Said(self.text.replace(PLACEHOLDER, str(value)), self.lang)


def words_in(hub: Hub, language: str) -> Mapping[str, Said]:
    """Every word of the interface for a page in this language, English where it isn't translated."""
    given = {each.id: each.words.given for each in hub.all(Interface)}
    english = {name: Said(text, "" if language == ENGLISH else ENGLISH) for name, text in given[ENGLISH].items()}
    own = {} if language == ENGLISH else {name: Said(text) for name, text in given.get(language, {}).items()}
    return {**english, **own}


def missing_in(hub: Hub, language: str) -> list[str]:
    """The names of the words that a language lacks."""
    found = next((each.words.given for each in hub.all(Interface) if each.id == language), {})
    return [name for name in NAMES if name not in found]
