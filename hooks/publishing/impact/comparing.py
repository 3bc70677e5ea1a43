"""Two built sites compared, file by file."""

from collections.abc import Container
from pathlib import Path

from publishing.disk.folder_files import files_below
from publishing.exports.serving.static_hosts import HEADERS_FILE
from publishing.finishing.manifest import MANIFEST
from publishing.impact.changed import ChangedFile, ChangedPage, Fate, Impact, kind_of_file, kind_of_page
from publishing.impact.page_text import PageText, without_marks
from publishing.impact.word_changes import text_changes
from publishing.model.page_file import address_of_file


def compared(before: Path, after: Path) -> Impact:
    """What differs between two built sites."""
    old, new = _contents(before), _contents(after)
    pages: list[ChangedPage] = []
    files: list[ChangedFile] = []
    unseen = 0
    for address in sorted(each for each in old.keys() | new.keys() if old.get(each) != new.get(each)):
        fate = _fate(address, old, new)
        if not address.endswith("/"):
            files.append(ChangedFile(address, fate, kind_of_file(address)))
        elif page := _page(address, fate, old.get(address, b"").decode(), new.get(address, b"").decode()):
            pages.append(page)
        elif without_marks(old[address].decode()) != without_marks(new[address].decode()):
            unseen += 1
    return Impact(tuple(pages), tuple(files), unseen)


def _contents(site: Path) -> dict[str, bytes]:
    """Every page and file by its address, but those named by their content, and the manifest, which follows them.

    The page for addresses that don't exist has none.
    """
    found: dict[str, bytes] = {}
    for name in files_below(site):
        address = address_of_file(name)
        if without_marks(name) == name and name != MANIFEST and not address.endswith(".html"):
            found[address] = (site / name).read_bytes()
    if HEADERS_FILE in found:
        found[HEADERS_FILE] = _without_names(found[HEADERS_FILE])
    return found


def _without_names(headers: bytes) -> bytes:
    """Its lines without the names of files, by which they are ordered."""
    return "\n".join(sorted(without_marks(headers.decode()).splitlines())).encode()


def _fate(address: str, before: Container[str], after: Container[str]) -> Fate:
    if address not in before:
        return Fate.ADDED
    return Fate.CHANGED if address in after else Fate.REMOVED


def _page(address: str, fate: Fate, before: str, after: str) -> ChangedPage | None:
    """None where its readers see no change."""
    old, new = PageText(before), PageText(after)
    if fate is not Fate.CHANGED:
        return ChangedPage(address, _title(old if fate is Fate.REMOVED else new), fate, kind_of_page(address))
    changes = tuple(text_changes(old.texts, new.texts))
    return ChangedPage(address, _title(new), fate, kind_of_page(address), changes) if changes else None


def _title(text: PageText) -> str:
    return next((heading for heading, _ in text.texts if heading), text.title)
