"""A published hub, asked for each file of its manifest, and for nothing else."""

from collections.abc import Container, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus
from itertools import islice
from urllib.parse import quote, urlsplit

from publishing.finishing.manifest import EARLIER, MANIFEST, Manifest, ManifestError, digest, manifest_from
from publishing.outside.fetching import Fetcher, NoAnswerError, Patience

AT_ONCE = 6
MOST_UNANSWERED = 12
"""After so many files without an answer, the rest aren't asked for."""
_INDEX = "index.html"
_NOT_FOUND = "404.html"
_FOR_HOSTS = ("_headers", "_redirects")
"""What some hosts read, and then don't serve."""
_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)


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


def check_published(address: str, patience: Patience) -> Published:
    """Compare every file with the manifest that stands there. Raises `NotReachedError` and `ManifestError`."""
    fetcher = Fetcher(patience)
    base, manifest = _manifest_at(_root(address), fetcher)
    files = {**_earlier_at(base, fetcher), **manifest.files}
    right = {path: {digest, files.get(manifest.moved.get(path, ""), digest)} for path, digest in files.items()}
    return Published(base, manifest, _differences(base, right, fetcher), len(files))


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


def _manifest_at(root: str, fetcher: Fetcher) -> tuple[str, Manifest]:
    """The manifest, and the root of the site that it is of: the one to which the host redirected."""
    try:
        found = fetcher.fetch(f"{root}{MANIFEST}")
    except NoAnswerError as error:
        raise NotReachedError(f"{root}{MANIFEST} {error}") from None
    if found.status != HTTPStatus.OK or not found.address.endswith(f"/{MANIFEST}"):
        said = f"the answer was {found.status}" if found.status != HTTPStatus.OK else f"it led to {found.address}"
        raise NotReachedError(f"There is no {MANIFEST} at {root} ({said}): is a hub published there?")
    return found.address.removesuffix(MANIFEST), manifest_from(found.content)


def _earlier_at(base: str, fetcher: Fetcher) -> Mapping[str, str]:
    """What a release keeps of earlier ones; nothing at a host to which `site/` was copied."""
    try:
        found = fetcher.fetch(f"{base}{EARLIER}", within=base)
        return manifest_from(found.content, EARLIER).files if found.status == HTTPStatus.OK else {}
    except (NoAnswerError, ManifestError):
        return {}


def _differences(base: str, files: Mapping[str, Container[str]], fetcher: Fetcher) -> list[str]:
    """One line for each file that has none of the digests that it may have, in the order of their paths."""
    told: list[str] = []
    unanswered = 0
    paths = iter(sorted(files))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        while batch := list(islice(paths, AT_ONCE * 4)):
            for path, (is_answered, why) in zip(
                batch, pool.map(lambda each: _asked(base, each, files[each], fetcher), batch), strict=True
            ):
                told += [f"{path} {why}"] if why else []
                unanswered = 0 if is_answered else unanswered + 1
            if unanswered >= MOST_UNANSWERED:
                return [*told, f"… and {len(list(paths))} more weren’t asked for, since nothing came any longer"]
    return told


def _asked(base: str, path: str, wanted: Container[str], fetcher: Fetcher) -> tuple[bool, str]:
    """Whether there was an answer, and what is wrong with it."""
    try:
        found = fetcher.fetch(f"{base}{quote(_address(path))}", within=base)
    except NoAnswerError as error:
        return False, str(error)
    if found.status in _GONE and path in _FOR_HOSTS:
        return True, ""
    # The page for addresses that don't exist may come with the status of one.
    if found.status != HTTPStatus.OK and not (path == _NOT_FOUND and found.status in _GONE):
        return True, "is missing" if found.status in _GONE else f"wasn't given (the answer was {found.status})"
    return True, "" if digest(found.content) in wanted else "was changed"


def _address(path: str) -> str:
    """A page is asked for at its own address."""
    return path.removesuffix(_INDEX) if path == _INDEX or path.endswith(f"/{_INDEX}") else path
