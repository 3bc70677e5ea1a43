"""Files of other releases that a release holds too: a page that somebody has open, or a cache, may still ask for them.

Only files that are named by their content: two releases never mean different things by such a name.
"""

import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from publishing.disk.folder_files import read_file
from publishing.exports.serving.compressed import ENDINGS, is_copy
from publishing.finishing.manifest import EARLIER, Manifest, ManifestError, digest, read_manifest
from publishing.model.response_headers import HASHED


@dataclass(frozen=True, slots=True)
class EarlierFiles:
    """Those of one site. `making` names a file until it is whole: the site may have readers already."""

    site: Path
    making: Path

    @property
    def held(self) -> Mapping[str, str]:
        """The digest of each that is listed and there: whoever was killed may have listed more."""
        try:
            listed = read_manifest(self.site, EARLIER).files
        except ManifestError:
            return {}
        return {path: listed[path] for path in listed if (self.site / path).is_file()}

    def keep(self, others: Iterable[Path]) -> None:
        """Hold what other sites name by its content too. It is listed first, so that nothing is there unlisted."""
        own = read_manifest(self.site).files
        whole = [(path, found, other) for other in others for path, found in _named_by_content(other)]
        places = {path: (found, other) for path, found, other in whole if path not in own}
        listed = {**self.held, **{path: found for path, (found, _) in places.items()}}
        if not listed and not (self.site / EARLIER).exists():
            return
        try:
            self._list(listed)
            for path, (_, other) in places.items():
                for name in _with_copies(other, path):
                    self._put(other / name, self.site / name)
        except OSError:
            self._list_what_is_held()
            raise

    def _put(self, file: Path, to: Path) -> None:
        """One file on the disk under two names, where the disk can do that: none is ever written to again."""
        if to.exists():
            return
        to.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(file, to)
        except OSError:
            shutil.copyfile(file, self.making)
            self.making.replace(to)

    def _list(self, files: Mapping[str, str]) -> None:
        self.making.write_text(Manifest(files).text, "utf-8")
        self.making.replace(self.site / EARLIER)

    def _list_what_is_held(self) -> None:
        with suppress(OSError):  # The disk has no room for that either: then the list names more than is there.
            self.making.unlink(missing_ok=True)
            self._list(self.held)


def _named_by_content(site: Path) -> Iterator[tuple[str, str]]:
    """Of a site that is damaged, what is whole."""
    try:
        files = read_manifest(site).files
    except ManifestError:
        return
    for path, found in files.items():
        if re.fullmatch(HASHED, path):
            content = read_file(site / path)
            if content is not None and digest(content) == found:
                yield path, found


def _with_copies(site: Path, path: str) -> Iterator[str]:
    """A file that is whole, and those of its compressed copies that are."""
    yield path
    content = (site / path).read_bytes()
    for ending in ENDINGS:
        if is_copy(read_file(site / f"{path}{ending}") or b"", ending, content):
            yield f"{path}{ending}"
