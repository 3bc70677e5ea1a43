"""A site in a folder beside its manifest: what is missing, what was changed, and what doesn't belong to it."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from publishing.disk.folder_files import read_file
from publishing.exports.serving.compressed import ENDINGS, is_copy
from publishing.finishing.manifest import EARLIER, MANIFESTS, Manifest, copies_of, digest, read_manifest


def differences(site: Path, earlier: Mapping[str, str] | None = None) -> list[str]:
    """One line for each file that isn't as the site's manifests say. Raises `ManifestError`.

    `earlier` are the digests of what it has to hold of earlier ones, if that isn't all that it lists.
    """
    listed = listed_in(site) if earlier is None else {**earlier, **read_manifest(site).files}
    found = dict(_found(site))
    wrong = {path: why for path, why in found.items() if why}
    wrong |= {path: "is missing" for path in (*listed, *copies_of(site)) if path not in found}
    wrong |= dict(_changed(site, listed, [path for path, why in found.items() if not why]))
    return [f"{path} {wrong[path]}" for path in sorted(wrong)]


def listed_in(site: Path) -> Mapping[str, str]:
    """The digest of every file that a site in a folder should have, whatever it keeps of earlier ones with it."""
    earlier = read_manifest(site, EARLIER) if (site / EARLIER).exists() else Manifest()
    return {**earlier.files, **read_manifest(site).files}


def _found(site: Path) -> Iterator[tuple[str, str]]:
    """Every file below the folder, with what is wrong with its kind. Links aren't followed."""
    for folder, folders, files in os.walk(site, onerror=_raised):
        for name in (*files, *(each for each in folders if (Path(folder) / each).is_symlink())):
            path = Path(folder) / name
            is_plain = path.is_file() and not path.is_symlink()
            yield path.relative_to(site).as_posix(), "" if is_plain else "isn't a plain file"


def _raised(error: OSError) -> None:
    raise error


def _changed(site: Path, listed: Mapping[str, str], found: list[str]) -> Iterator[tuple[str, str]]:
    for path in found:
        of, ending = os.path.splitext(path)  # noqa: PTH122 (a path of the site, not of this machine)
        if path in listed:
            content = read_file(site / path)
            if content is None:
                yield path, "can't be read"
            elif digest(content) != listed[path]:
                yield path, "was changed"
        elif ending in ENDINGS and (of in listed or of in MANIFESTS):
            if not _is_of(site / path, site / of):
                yield path, f"isn't a copy of {of}"
        elif path not in MANIFESTS:
            yield path, "isn't in the manifest"


def _is_of(copy: Path, of: Path) -> bool:
    """Whether a compressed copy is one of the file beside it."""
    return of.is_file() and is_copy(read_file(copy) or b"", copy.suffix, read_file(of) or b"")
