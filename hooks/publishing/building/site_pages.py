"""What is made of a hub by several processes: its pages as whole documents, and what says the same for programs.

Each process keeps what it made until it is known what all pages use of the rest of the site. Then it writes that.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path

import jinja2

from publishing.building.site_build import SiteBuild
from publishing.building.site_files import Export
from publishing.disk.folder_files import write_file
from publishing.finishing.finish_site import anchors_among
from publishing.finishing.frame_marks import FrameMarks
from publishing.finishing.manifest import digest
from publishing.finishing.page_uses import PageUses, Place, Uses
from publishing.pages.addresses import NoSuchPageError
from publishing.pages.frames import Framed
from publishing.pages.page import Page
from publishing.pages.rendering import Told
from publishing.workers import Workers, number_of_processes


class PageCannotBeMadeError(ValueError):
    """A page's template asks for what isn't there, or a link of a page or of a feed leads nowhere."""


def rendered(site: SiteBuild, page: Page) -> str:
    """What stands between a page's menus. Raises `PageCannotBeMadeError`."""
    with _told_with_place(page):
        return site.render(page)


@contextmanager
def _told_with_place(page: Page) -> Iterator[None]:
    try:
        yield
    except (NoSuchPageError, jinja2.TemplateError) as error:
        raise PageCannotBeMadeError(f"{page.origin}, in the template {page.template}: {error}") from error


@dataclass(frozen=True, slots=True)
class Written:
    """What has to be known of what one process wrote."""

    anchors: set[Place]
    """Those that were asked for and are there."""
    digests: Mapping[str, str]
    """The SHA-256 of each file."""


@dataclass(frozen=True)
class Maker:
    """Makes pages and exports in one process, and keeps them until they are written."""

    site: SiteBuild
    theme: jinja2.Environment
    frames: FrameMarks
    _made: dict[str, str] = field(default_factory=dict)
    _uses: dict[str, PageUses] = field(default_factory=dict)
    _exported: dict[str, bytes] = field(default_factory=dict)

    def make(self, job: Page | Export) -> Told | None:
        """Make a page, and give what others have to know of it; or make an export."""
        if isinstance(job, Page):
            return self._page(job)
        self._export(job)
        return None

    def _page(self, page: Page) -> Told:
        html = rendered(self.site, page)
        with _told_with_place(page):
            whole = self.theme.get_template("main.html").render(
                page={"content": html}, shell=self.site.shell(page.address), framed=self.frames
            )
        file = f"{page.address.lstrip('/')}index.html"
        self._made[file] = whole
        self._uses[file] = self.frames.uses_of(file, whole)
        return self.site.told(page.address)

    def _export(self, export: Export) -> None:
        try:
            made = export.make()
        except NoSuchPageError as error:
            raise PageCannotBeMadeError(str(error)) from error
        self.take(made)

    def take(self, made: Mapping[str, str | bytes]) -> None:
        """Keep files with the others, until they are written. They come by their addresses."""
        for address, content in made.items():
            self._exported[address.lstrip("/")] = content.encode() if isinstance(content, str) else content

    def files(self) -> list[str]:
        """Where it will stand that was made here."""
        return [*self._made, *self._exported]

    def uses(self) -> Uses:
        """What the pages use that were made here."""
        return Uses.of((*self._uses.values(), *self.frames.uses))

    def write(self, site: Path, names: Mapping[str, str], wanted: Iterable[Place]) -> Written:
        """Write what was made here."""
        digests: dict[str, str] = {}
        for file, content in chain(self._finished(names), self._exported.items()):
            write_file(site / file, content)
            digests[file] = digest(content)
        return Written(anchors_among(wanted, self._uses), digests)

    def _finished(self, names: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
        for file, html in self._made.items():
            yield file, self.frames.finished(html, self._uses[file].files, names)


class SitePages:
    """All generated pages, and all exports, made by as many processes as are worth it."""

    def __init__(self, site: SiteBuild, theme: jinja2.Environment, root: str) -> None:
        """Make them, and tell the first process's build of the pages.

        Raises `PageCannotBeMadeError` and `WorkerEndedError`.
        """
        pages = [page for page in site.pages.values() if not page.is_last]
        jobs: list[Page | Export] = [*site.files.exports, *pages]
        self.digests: dict[str, str] = {}
        self._here = here = Maker(site, theme, FrameMarks(Framed(theme), root))
        self._workers: Workers[Maker, Page | Export, Told | None] = Workers(number_of_processes(len(jobs)), jobs, here)
        try:
            for job, told in zip(jobs, self._workers.made(), strict=True):
                if isinstance(job, Page) and told:
                    site.tell(job.address, told)
            for page in site.pages.values():
                if page.is_last:
                    here.make(page)
        except Exception:
            self.close()
            raise

    def take(self, made: Mapping[str, str | bytes]) -> None:
        """Write these files with the others. They come by their addresses, before anybody asks for `files`."""
        self._here.take(made)

    @cached_property
    def files(self) -> frozenset[str]:
        """Where all of it will stand."""
        return frozenset(chain(*self._workers.ask(Maker.files)))

    def uses(self) -> Iterable[Uses]:
        """What they use of the rest of the site."""
        return self._workers.ask(Maker.uses)

    def write(self, site: Path, names: Mapping[str, str], wanted: Iterable[Place]) -> set[Place]:
        """Write them, each process its own."""
        found = self._workers.ask(Maker.write, site, names, frozenset(wanted))
        for each in found:
            self.digests.update(each.digests)
        return set().union(*(each.anchors for each in found))

    def close(self) -> None:
        """End the processes that made them."""
        self._workers.close()
