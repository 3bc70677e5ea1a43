"""A published hub, asked for each file of its manifest, and for nothing else."""

import re
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from urllib.parse import quote, urlsplit

from publishing.disk.folder_files import write_file
from publishing.finishing.manifest import COPIES, EARLIER, MANIFEST, Manifest, ManifestError, manifest_from
from publishing.model.response_headers import HASHED
from publishing.outside.fetching import Fetcher, NoAnswerError, Patience
from publishing.outside.file_by_file import AT_ONCE, Site, differences
from publishing.outside.published_copies import Copies, check_copies


class NotReachedError(Exception):
    """Nothing is known of the site; the message says why."""


@dataclass(frozen=True)
class Published:
    """What is known of a published hub."""

    address: str
    """Where it was found, once all redirects were followed."""
    manifest: Manifest
    differences: list[str]
    count: int
    copies: Copies


def check_published(address: str, patience: Patience) -> Published:
    """Compare every file with the manifest that stands there. Raises `NotReachedError` and `ManifestError`."""
    fetcher = Fetcher(patience)
    base, manifest = found_at(address, fetcher)
    files = {**_listed_at(base, EARLIER, fetcher), **manifest.files}
    site = Site(
        base, {path: {found, files.get(manifest.moved.get(path, ""), found)} for path, found in files.items()}, fetcher
    )
    copies = _listed_at(base, COPIES, fetcher)
    packed = {copy.rpartition(".")[0] for copy in copies}
    # Of what is compressed ahead, the file is another one than its copies, which are asked for afterwards.
    wrong = differences(files, lambda path: site.ask(path, "identity" if path in packed else ""))
    return Published(base, manifest, wrong, len(files), check_copies(site, copies))


def _root(address: str) -> str:
    """The address of the site's root, with a slash at its end."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https") or parts.username or parts.query or parts.fragment:
        raise NotReachedError(f"{address} isn't the address of a site: write it like https://hub.example.org/")
    return f"{parts.scheme}://{parts.netloc}{parts.path.removesuffix(MANIFEST).rstrip('/')}/"


def found_at(address: str, fetcher: Fetcher) -> tuple[str, Manifest]:
    """The root of the site at an address, the one to which its host redirects, and its manifest.

    Raises `NotReachedError` and `ManifestError`.
    """
    root = _root(address)
    try:
        found = fetcher.fetch(f"{root}{MANIFEST}")
    except NoAnswerError as error:
        raise NotReachedError(f"{root}{MANIFEST} {error}") from None
    if found.status != HTTPStatus.OK or not found.address.endswith(f"/{MANIFEST}"):
        said = f"the answer was {found.status}" if found.status != HTTPStatus.OK else f"it led to {found.address}"
        raise NotReachedError(f"There is no {MANIFEST} at {root} ({said}), so no hub is published there")
    return found.address.removesuffix(MANIFEST), manifest_from(found.content)


def _listed_at(base: str, name: str, fetcher: Fetcher) -> Mapping[str, str]:
    """What a release has besides its own files; nothing at a host to which `site/` was copied."""
    try:
        found = fetcher.fetch(f"{base}{name}", within=base)
        return manifest_from(found.content, name).files if found.status == HTTPStatus.OK else {}
    except (NoAnswerError, ManifestError):
        return {}


def fetch_shared(address: str, to: Path, patience: Patience) -> None:
    """Write those files, as they come, and a manifest of what they should be.

    Raises `NotReachedError`, `ManifestError` and `OSError`.
    """
    fetcher = Fetcher(patience)
    base, manifest = found_at(address, fetcher)
    shared = Manifest({path: found for path, found in manifest.files.items() if re.fullmatch(HASHED, path)})

    def fetch(path: str) -> None:
        try:
            write_file(to / path, fetcher.fetch(f"{base}{quote(path)}", within=base).content)
        except NoAnswerError:
            return  # whoever reads the folder misses it

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(fetch, shared.files))
    write_file(to / MANIFEST, shared.text.encode())
