"""Publishing a site: beside what readers see, until it is whole; then in its place, in one moment."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from publishing.disk.folder_files import readable_by_all
from publishing.finishing.manifest import MANIFEST, Manifest, ManifestError, read_manifest
from publishing.releasing.compared import differences
from publishing.releasing.earlier_files import EarlierFiles
from publishing.releasing.releases import PublishError, Releases, all_to_disk, said_of
from publishing.releasing.served_copy import Before, copy_to_serve

FEWEST = 2
"""Of the releases that are kept: what readers see, and what to go back to."""
_MOST_TOLD = 5


@dataclass(frozen=True, slots=True)
class Publication:
    """Where a site is published."""

    target: Path

    def publish(self, site: Path, keep: int, base: str = "", instead_of: str | None = None) -> str:
        """Make readers see a site; gives what to say. `base` is the site's folder on its host, "" for most.

        `instead_of` is the release that readers saw when the site was begun, "" for none, if anybody knows.
        Raises `PublishError`: then readers see what they saw before.
        """
        with self._alone() as releases:
            manifest, before = _whole(site), releases.current()
            if before and self._is_the_same(before, manifest):
                return f"Readers see this site already: release {before}."
            if instead_of is not None and instead_of != (before or ""):
                told = f"Somebody let readers see another release, {before or 'none'}, while this site was built"
                raise PublishError(f"{told}: look at it, and publish again")
            name = self._make(releases, site, manifest, base)
            releases.switch(name)
            said = f"Readers see release {name}, {len(manifest.files)} files."
            return f"{said}{_pruned(releases, keep, before, name)}"

    def roll_back(self, to: str = "") -> str:
        """Make readers see an earlier release again, the one before if none is named. Raises `PublishError`."""
        with self._alone() as releases:
            current, names = releases.current(), releases.names()
            earlier = names[: names.index(current)] if current in names else []
            name = to or (earlier[-1] if earlier else "")
            if name not in names:
                told = f"There is no release {to}" if to else "There is no earlier release"
                raise PublishError(f"{told} in {releases.folder}: it holds {', '.join(names) or 'none'}")
            said, kept = f"Readers see release {name}.", EarlierFiles(self._site(name), releases.one_file)
            _whole(kept.site, kept.held, "name another release with TO=, or publish one that is built anew")
            try:
                kept.keep(self._others(releases, name))
            except OSError as error:
                said += f" Pages that are still open may lack a file: {said_of(error, self.target)}."
            releases.switch(name)
            return said

    @contextmanager
    def _alone(self) -> Iterator[Releases]:
        try:
            releases = Releases(self.target)
            with readable_by_all(), releases.locked():
                yield releases
        except OSError as error:
            raise PublishError(said_of(error, self.target)) from error

    def _site(self, release: str) -> Path:
        """Where its pages stand: in the folder of the host that they were published for."""
        folder = Releases(self.target).folder / release
        below = list(folder.iterdir())
        while len(below) == 1 and below[0].is_dir():
            folder = below[0]
            below = list(folder.iterdir())
        return folder

    def _is_the_same(self, release: str, manifest: Manifest) -> bool:
        """Whether a release is this very site, and nothing happened to it."""
        try:
            return read_manifest(self._site(release)) == manifest and not differences(self._site(release))
        except ManifestError:
            return False

    def _make(self, releases: Releases, site: Path, manifest: Manifest, base: str) -> str:
        """A release that nobody sees yet, on the disk and proven to be what was built."""
        name, making = releases.begin(manifest.fingerprint)
        try:
            to = making / base
            copy_to_serve(site, to, self._before(releases))
            EarlierFiles(to, releases.one_file).keep(self._others(releases, name))
            all_to_disk(making)
            _must_be(manifest, to, site)
            releases.keep(name)
        except BaseException:
            releases.give_up(name)
            raise
        return name

    def _before(self, releases: Releases) -> Before | None:
        current = releases.current()
        try:
            return Before(self._site(current), read_manifest(self._site(current))) if current else None
        except ManifestError:
            return None

    def _others(self, releases: Releases, name: str) -> list[Path]:
        return [self._site(each) for each in releases.names() if each != name]


def _must_be(manifest: Manifest, copy: Path, site: Path) -> None:
    if _whole(copy) != manifest:
        raise PublishError(f"{site} changed while it was copied: publish again")


def _whole(site: Path, earlier: Mapping[str, str] | None = None, todo: str = "build the site again") -> Manifest:
    """The manifest of a site with which every file agrees. `earlier` as in `differences`. Raises `PublishError`."""
    try:
        manifest, wrong = read_manifest(site), differences(site, earlier)
    except ManifestError as error:
        raise PublishError(f"{error}: {todo}") from error
    if wrong:
        more = f", and {len(wrong) - _MOST_TOLD} more" if len(wrong) > _MOST_TOLD else ""
        told = ", ".join(wrong[:_MOST_TOLD])
        raise PublishError(f"{site} isn’t as its {MANIFEST} says ({told}{more}): {todo}")
    return manifest


def _pruned(releases: Releases, keep: int, before: str | None, now: str) -> str:
    """Delete old releases. Readers see the new one by now, so what can't be deleted is only told."""
    try:
        gone = releases.prune(keep, before or now, now)
    except OSError as error:
        return f" Old releases couldn’t be deleted: {said_of(error, releases.target)}."
    return f" Deleted: {', '.join(gone)}." if gone else ""
