"""Files of other releases that a release holds too: a page that somebody has open, or a cache, may still ask for them.

Only files that are named by their content: two releases never mean different things by such a name.
"""

import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from publishing.exports.serving.compressed import ENDINGS
from publishing.finishing.manifest import EARLIER, Manifest, ManifestError, read_manifest
from publishing.model.response_headers import HASHED


@dataclass(frozen=True, slots=True)
class EarlierFiles:
    """Those of one site. `making` names a file until it is whole: the site may have readers already."""

    site: Path
    making: Path

    def keep(self, others: Iterable[Path]) -> None:
        """Hold what other sites name by its content too. It is listed first, so that nothing is there unlisted."""
        own = read_manifest(self.site).files
        places = {path: (digest, self.site) for path, digest in self._held().items()}
        for other in others:
            places |= {path: (digest, other) for path, digest in _named_by_content(other) if path not in own}
        if not places:
            return
        self._list({path: digest for path, (digest, _) in places.items()})
        for path, (_, other) in sorted(places.items()):
            for ending in ("", *ENDINGS):
                self._put(other / f"{path}{ending}", self.site / f"{path}{ending}")

    def _held(self) -> Mapping[str, str]:
        try:
            listed = read_manifest(self.site, EARLIER).files
        except ManifestError:
            return {}
        return {path: digest for path, digest in listed.items() if (self.site / path).is_file()}

    def _put(self, file: Path, to: Path) -> None:
        """One file on the disk under two names, where the disk can do that: none is ever written to again."""
        if to.exists() or not file.is_file():
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


def _named_by_content(site: Path) -> Iterator[tuple[str, str]]:
    """Of a site that is damaged, what is left."""
    try:
        files = read_manifest(site).files
    except ManifestError:
        return
    for path, digest in files.items():
        if re.fullmatch(HASHED, path) and (site / path).is_file():
            yield path, digest
