"""A folder of releases, as its readers find it."""

from pathlib import Path

from tests.support.small_site import hashed

from publishing.releasing.releases import Releases


def style(word: str) -> str:
    """Where the style of a small site stands, whose content names it."""
    return hashed("hub.css", f"p {{ content: '{word}' }}")


def seen(target: Path) -> str:
    """The word that every page shows to readers."""
    pages = [page.read_text("utf-8") for page in (target / "current").rglob("*.html")]
    (word,) = {page.partition("<title>")[2].partition("</title>")[0] for page in pages}
    return word


def releases(target: Path) -> list[str]:
    """Their names, the oldest first."""
    return Releases(target).names()
