"""The words of the interface in each language: what menus, buttons and notices say. One file for a language."""

from collections.abc import Mapping

from publishing.model.hub import Hub, made_once
from publishing.model.interface_words import NAMES, TRANSLATED, Words
from publishing.model.record import Operational
from publishing.model.said import Said
from publishing.model.status import Status
from publishing.model.text import Text

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {ENGLISH: "English", "cy": "Cymraeg"}
"""The languages that a page can be in, each by its own name."""


class Interface(Operational):
    """The words of one language. Its file's name is the language's code."""

    stands_at = "/data/files/national/interface/{id}.yml/"

    words: Words
    """What each is called in this language. English has all of them; elsewhere, what nobody translated is left out."""
    site_name: Text | None = None
    """What the hub is called in this language."""
    demonstration_notice: Text | None = None
    """What is said first of a demonstration, in this language. Both stand in site.yml in English."""
    vouched_by: Text
    """Who wrote these words and answers for them: a role, never a program."""

    @property
    def title(self) -> str:
        """What links to it say."""
        return f"The words of the interface: {LANGUAGES.get(self.id, self.id)}"


def words_in(hub: Hub, language: str) -> Mapping[str, Said]:
    """Every word of the interface for a page in this language, English where it isn't translated."""
    english = {name: _english(text, language) for name, text in english_words(hub).items()}
    own = {} if language == ENGLISH else {name: Said(text) for name, text in _given(hub, language).items()}
    return {**english, **own}


def name_in(hub: Hub, language: str) -> Said:
    """What the hub is called on a page in this language."""
    own = None if language == ENGLISH else _own(hub, language)
    return Said(own.site_name) if own and own.site_name else _english(hub.site.name, language)


def notice_in(hub: Hub, language: str) -> Said:
    """What such a page of a demonstration says first; empty for a hub that is none."""
    own = None if language == ENGLISH or not hub.site.demonstration else _own(hub, language)
    return Said(own.demonstration_notice) if own and own.demonstration_notice else _english(hub.site.notice, language)


def _english(text: str, language: str) -> Said:
    return Said(text, "" if language == ENGLISH else ENGLISH)


@made_once
def english_words(hub: Hub) -> Mapping[str, str]:
    """Every word there is in English, in which pages that are made from data are written."""
    return _given(hub, ENGLISH)


def in_words(hub: Hub, status: Status) -> str:
    """What a reader of such a page is told of a status."""
    return english_words(hub)[status.word]


def missing_in(hub: Hub, language: str) -> list[str]:
    """The names of the words that a language lacks: English needs all, and others what their pages say."""
    found = _given(hub, language)
    return [name for name in (NAMES if language == ENGLISH else TRANSLATED) if name not in found]


def _given(hub: Hub, language: str) -> Mapping[str, str]:
    own = _own(hub, language)
    return own.words.given if own else {}


def _own(hub: Hub, language: str) -> Interface | None:
    return next((each for each in hub.all(Interface) if each.id == language), None)
