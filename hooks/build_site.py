"""The MkDocs hook: it hands data to the program, and pages to MkDocs."""

import gc

gc.disable()  # A build makes hardly any rubbish in circles, and ends soon: looking for it costs more.

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from publishing.building.made_ahead import MadeAhead
from publishing.building.site_build import SiteBuild
from publishing.building.site_pages import PageCannotBeMadeError, SitePages
from publishing.checks.broken_areas import CheckedHub
from publishing.checks.links_to_pages import links_to_files_that_are_not_made
from publishing.disk.folder_swap import FolderSwap
from publishing.disk.system_errors import is_full
from publishing.exports.cannot_be_made import CannotBeMadeError
from publishing.exports.making import Making, making_of
from publishing.finishing.finish_site import HEADERS, finish_site, write_headers
from publishing.finishing.link_places import told_where_written
from publishing.finishing.manifest import write_manifest
from publishing.model.redirect import moves_of
from publishing.placed import given_address
from publishing.problems import Problem, report
from publishing.with_mkdocs.broken_links_of_areas import build_without, problems_of_areas
from publishing.with_mkdocs.hub_of_settings import (
    data_folder,
    kept_folder,
    leave_the_themes_files,
    read_checked,
    root_of,
    templates_folder,
)
from publishing.with_mkdocs.site_of_hub import address_of, file_of, finished_page, made_of_all, make_ready, site_of
from publishing.workers import WorkerEndedError, most_workers

if TYPE_CHECKING:  # a build needs nothing of what serves
    from mkdocs.livereload import LiveReloadServer

NOT_WHOLE = "All else was built. A notice with the national routes stands in the place of the pages of: {}"
BUILD_AGAIN = "Build again: now that it is known, all else can be built without the pages of: {}"
NOT_WRITTEN = "{} can't be replaced ({}): {}."
MAKE_ROOM, ELSEWHERE = "make room on the disk", "build into another folder, or let files be written beside it"
BEFORE = "site-before"
"""The folder of the site before, with which a build begins."""


class Hooks:
    """MkDocs' events, in the order in which a build meets them."""

    def __init__(self) -> None:
        self.ahead: MadeAhead | None = None
        self.swap: FolderSwap | None = None
        self.checked: CheckedHub
        self.folders: Sequence[str]
        self.site: SiteBuild
        self.making: Making | None = None
        self.pages: SitePages | None = None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check everything before anything is written."""
        most_workers(), given_address()  # what they can't be is refused first
        self.ahead = MadeAhead(templates_folder(config), kept_folder(config))
        self.checked = read_checked(config)
        if self.checked.is_stopped:
            raise Abort(report(self.checked.problems))
        self.making = making_of(self.checked.hub)
        self.making.begin()
        with _told_that_it_cannot_be_written(config.site_dir):
            self.swap = FolderSwap(Path(config.site_dir), kept_folder(config) / BEFORE)
        config.site_dir = str(self.swap.new)
        self.folders = leave_the_themes_files(config)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add every generated page and file; leave out the theme's own, and pages about other areas."""
        self.site = site_of(files, self.checked.hub, config)
        for address, content in self.site.files.plain().items():
            files.append(file_of(config, address, content))
        return files

    def on_page_markdown(self, markdown: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Fill the slots of hand-written pages."""
        return self.site.fill_slots(address_of(page.file), markdown)

    def on_page_content(self, html: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Bring hand-written pages to the form of the others."""
        return finished_page(self.site, page, html)

    def on_env(self, env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """Make every generated page; the hand-written ones are rendered by now. Add the files that tell of all."""
        make_ready(env, config, self.folders)
        try:
            _ = self.site.files.pictures  # before any process is copied from this one
            if self.ahead:
                self.ahead.wait()
            self.pages = SitePages(self.site, env, root_of(config))
            printed = self.site.files.printed()
        except CannotBeMadeError as error:
            raise BuildError(self._what_cannot_be_made(config)) from error
        except PageCannotBeMadeError as error:
            self._build_without(links_to_files_that_are_not_made(self.checked.hub, self.site.files.known), config)
            raise BuildError(str(error)) from error
        except WorkerEndedError as error:
            raise BuildError(str(error)) from error
        self.site.files.making.close()
        self.pages.take(printed)
        for address, content in made_of_all(self.site).items():
            files.append(file_of(config, address, content))
        return env

    def _what_cannot_be_made(self, config: MkDocsConfig) -> str:
        """All of it, and whether the next build, which knows of it, can leave out the areas whose words they are."""
        told, known = report(self.site.files.making.problems()), read_checked(config)
        more = set(known.without) - set(self.checked.without)
        return f"{told}\n{BUILD_AGAIN.format(', '.join(known.without))}" if more else told

    def on_template_context(
        self, context: TemplateContext, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Give the page for addresses that don't exist its shell."""
        shell = self.site.shell_of_not_found(root_of(config))
        return cast("TemplateContext", {**context, "shell": shell})

    def on_page_context(
        self, context: TemplateContext, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give every hand-written page its shell."""
        return cast("TemplateContext", {**context, "shell": self.site.shell(address_of(page.file))})

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write the pages, and follow every link; only a whole site takes the place of the old one."""
        if self.pages is None or self.swap is None:
            return
        try:
            with _told_that_it_cannot_be_written(self.swap.old):
                self._write(self.pages, self.swap, config)
        except WorkerEndedError as error:
            raise BuildError(str(error)) from error
        gc.freeze()  # Nor is rubbish looked for when the process ends, which takes a seventh of a build of thousands.
        if self.checked.without:
            raise Abort(f"{report(self.checked.problems)}\n{NOT_WHOLE.format(', '.join(self.checked.without))}")

    def _write(self, pages: SitePages, swap: FolderSwap, config: MkDocsConfig) -> None:
        swap.begin_with_the_one_before({*pages.files, HEADERS})
        built = swap.new
        broken = finish_site(built, root_of(config), [pages])
        pages.close()
        if broken:
            self._build_without(problems_of_areas(broken, self.checked.hub), config)
            raise BuildError(told_where_written(self.checked.hub, broken))
        write_headers(built, self.checked.hub)
        write_manifest(built, self.checked.without, moves_of(self.checked.hub), pages.digests)
        swap.finish()

    def _build_without(self, problems: Iterable[Problem], config: MkDocsConfig) -> None:
        """Build what can be built all the same, if something is known to be wrong only now. Raises `Abort`, if so."""
        if self.swap and (told := tuple(problems)):
            self._clear()
            build_without(told, config, self.swap.old)

    def on_serve(self, server: "LiveReloadServer", config: MkDocsConfig, builder: Callable[..., None]) -> None:
        """Have `mkdocs serve` build anew when the hub's data or a template is saved, as it does for `docs/`."""
        for folder in (data_folder(config), templates_folder(config)):
            server.watch(str(folder))

    def on_build_error(self, error: Exception) -> None:
        """Leave nothing behind of a site that isn't whole."""
        self._clear()

    def _clear(self) -> None:
        if self.ahead:
            self.ahead.close()
        if self.making:
            self.making.close()
        if self.pages:
            self.pages.close()
        if self.swap:
            self.swap.give_up()


@contextmanager
def _told_that_it_cannot_be_written(site: Path | str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        todo = MAKE_ROOM if is_full(error) else ELSEWHERE
        raise BuildError(NOT_WRITTEN.format(site, error.strerror, todo)) from error


_hooks = Hooks()
on_config = _hooks.on_config
on_files = _hooks.on_files
on_page_markdown = _hooks.on_page_markdown
on_page_content = _hooks.on_page_content
on_env = _hooks.on_env
on_template_context = _hooks.on_template_context
on_page_context = _hooks.on_page_context
on_post_build = _hooks.on_post_build
on_serve = _hooks.on_serve
on_build_error = _hooks.on_build_error
