"""The generated pages as whole documents: each with its shell, and written once it is known what all of them use."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import jinja2

from publishing.finishing.finish_site import anchors_among, uses_of_all
from publishing.finishing.frame_marks import FrameMarks
from publishing.finishing.manifest import digest
from publishing.finishing.page_uses import PageUses, Place, Uses
from publishing.pages.addresses import NoSuchPageError
from publishing.pages.frames import Framed
from publishing.pages.page import Page
from publishing.pages.rendering import Told
from publishing.site_build import SiteBuild
from publishing.workers import Workers, number_of_processes


class PageCannotBeMadeError(ValueError):
    """A page's template asks for what isn't there, or one of its links leads nowhere."""


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
    """What has to be known of pages that one process wrote."""

    anchors: set[Place]
    """Those that were asked for and are there."""
    digests: Mapping[str, str]
    """The SHA-256 of each file."""


@dataclass(frozen=True)
class Maker:
    """Makes pages in one process, and keeps them until they are written."""

    site: SiteBuild
    theme: jinja2.Environment
    frames: FrameMarks
    _made: dict[str, str] = field(default_factory=dict)
    _uses: dict[str, PageUses] = field(default_factory=dict)

    def make(self, job: Page) -> Told:
        """Make a page, and give what others have to know of it."""
        html = rendered(self.site, job)
        with _told_with_place(job):
            whole = self.theme.get_template("main.html").render(
                page={"content": html}, shell=self.site.shell(job.address), framed=self.frames
            )
        file = file_of(job)
        self._made[file] = whole
        self._uses[file] = self.frames.uses_of(file, whole)
        return self.site.told(job.address)

    def uses(self, sheets: frozenset[str]) -> Uses:
        """What the pages use that were made here."""
        return uses_of_all((*self._uses.values(), *self.frames.uses), sheets)

    def write(self, site: Path, names: Mapping[str, str], wanted: Iterable[Place]) -> Written:
        """Write the pages that were made here."""
        digests: dict[str, str] = {}
        for file, html in self._made.items():
            content = self.frames.finished(html, self._uses[file].files, names)
            (site / file).parent.mkdir(parents=True, exist_ok=True)
            (site / file).write_bytes(content)
            digests[file] = digest(content)
        return Written(anchors_among(wanted, self._uses), digests)


class WholePages:
    """All generated pages, made by as many processes as are worth it."""

    def __init__(self, site: SiteBuild, theme: jinja2.Environment, root: str) -> None:
        """Make them, and tell the first process's build of them. Raises `PageCannotBeMadeError`."""
        pages = [page for page in site.pages.values() if not page.is_last]
        self._all = [file_of(page) for page in site.pages.values()]
        self.digests: dict[str, str] = {}
        maker = Maker(site, theme, FrameMarks(Framed(theme), root))
        self._workers: Workers[Maker, Page, Told] = Workers(number_of_processes(len(pages)), pages, maker)
        for page, told in zip(pages, self._workers.made(), strict=True):
            site.tell(page.address, told)
        for page in site.pages.values():
            if page.is_last:
                maker.make(page)

    @property
    def files(self) -> Iterable[str]:
        """Where they will stand."""
        return self._all

    def uses(self, sheets: Iterable[str]) -> Iterable[Uses]:
        """What they use of the rest of the site."""
        return self._workers.ask(Maker.uses, frozenset(sheets))

    def write(self, site: Path, names: Mapping[str, str], wanted: Iterable[Place]) -> set[Place]:
        """Write them, each process its own."""
        found = self._workers.ask(Maker.write, site, names, frozenset(wanted))
        for each in found:
            self.digests.update(each.digests)
        return set().union(*(each.anchors for each in found))

    def close(self) -> None:
        """End the processes that made them."""
        self._workers.close()


def file_of(page: Page) -> str:
    """Where a page stands in the site's folder."""
    return f"{page.address.lstrip('/')}index.html"
