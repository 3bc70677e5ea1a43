"""The hub for a preview: the same steps as in a build, for each page that somebody looks at."""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from publishing.building.site_pages import rendered
from publishing.exports.serving.static_hosts import HEADERS_FILE, headers_file
from publishing.finishing.finish_site import finished, keeps_spaces
from publishing.model.addresses import EXTERNAL_LINKS_FILE
from publishing.model.response_headers import media_type_of
from publishing.pages.page import Page
from publishing.problems import Problem
from publishing.with_mkdocs.hub_of_settings import leave_the_themes_files, read_checked, root_of
from publishing.with_mkdocs.settings import settings_problems
from publishing.with_mkdocs.site_of_hub import address_of, finished_page, made_of_all, make_ready, site_of

_PUBLISHED = (InclusionLevel.INCLUDED, InclusionLevel.NOT_IN_NAV, InclusionLevel.UNDEFINED)


class Preview:
    """The hub as it stands at one moment. Each page is made when somebody asks for it, as a build makes it."""

    def __init__(self, settings: Path) -> None:
        """Read and check everything. `settings` is mkdocs.yml."""
        self.problems: Sequence[Problem] = settings_problems(settings)
        if self.problems:
            return
        self._config = load_config(str(settings))
        found = read_checked(self._config)
        self.problems = found.problems
        if self.problems:
            return
        self._files = get_files(self._config)
        folders = leave_the_themes_files(self._config)
        self._env = self._config.theme.get_env()
        self._files.add_files_from_theme(self._env, self._config)
        self._site = site_of(self._files, found.hub, self._config)
        set_exclusions(self._files, self._config)
        copied = (file for file in self._files if not file.is_documentation_page() and file.inclusion in _PUBLISHED)
        self._plain = {f"/{file.dest_uri}": file for file in copied}
        self._written = {address_of(file): file for file in self._files.documentation_pages()}
        self._made: dict[str, str] = {}
        make_ready(self._env, self._config, folders)

    def addresses(self) -> Iterable[str]:
        """Every page."""
        return (*self._written, *self._site.pages)

    def make(self, address: str) -> None:
        """Make what stands between a page's menus, if nobody has yet. Raises whatever its template raises."""
        if address not in self._made:
            page = self._site.pages.get(address)
            self._made[address] = self._generated(page) if page else self._hand_written(address)

    def page(self, address: str) -> str | None:
        """A whole page; None where there is none."""
        if address not in self._written and address not in self._site.pages:
            return None
        self.make(address)
        shown = {"page": {"content": self._made[address]}, "shell": self._site.shell(address)}
        return self._through("main.html", shown)

    def not_found(self) -> str:
        """The page for addresses that don't exist."""
        context = get_context(Navigation([], []), [], self._config, base_url=root_of(self._config))
        return self._through("404.html", {**context, "shell": self._site.shell_of_not_found(root_of(self._config))})

    def file(self, address: str) -> bytes | None:
        """Any other file; None where there is none."""
        if address in self._plain:
            return self._plain[address].content_bytes
        if address in self._site.files.scripts:
            return self._site.files.scripts[address].encode()
        content = self._exports.get(address)
        if content is None and (address == EXTERNAL_LINKS_FILE or "/search/" in address):
            content = self._made_of_all.get(address)
        if content is None and address in self._site.files.known:
            content = self._site.files.pictures.get(address) or self._site.files.making.cards.get(address)
        return content.encode() if isinstance(content, str) else content

    def media_type(self, address: str) -> str:
        """What kind of file stands there."""
        return media_type_of(address)

    @cached_property
    def _exports(self) -> Mapping[str, str | bytes]:
        exported = (item for export in self._site.files.exports for item in export.make().items())
        return {**self._site.files.plain(), **dict(exported), HEADERS_FILE: headers_file(self._site.hub)}

    @cached_property
    def _made_of_all(self) -> Mapping[str, str]:
        for address in self.addresses():
            self.make(address)
        return made_of_all(self._site)

    def _generated(self, page: Page) -> str:
        if page.is_last:
            for address in (*self._written, *(each.address for each in self._site.pages.values() if not each.is_last)):
                self.make(address)
        return rendered(self._site, page)

    def _hand_written(self, address: str) -> str:
        page = MkDocsPage(None, self._written[address], self._config)
        page.read_source(self._config)
        page.markdown = self._site.fill_slots(address, page.markdown or "")
        with _warnings_are_errors():
            page.render(self._config, self._files)
        return finished_page(self._site, page, page.content or "")

    def _through(self, template: str, context: Mapping[str, object]) -> str:
        html = self._env.get_template(template).render(context)
        return finished(html, {}, {}, spaced=keeps_spaces(html))


@contextmanager
def _warnings_are_errors() -> Iterator[None]:
    """What a strict build refuses: a link in Markdown to a page that isn't there, and the like."""
    said: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
    if said:
        raise BuildError("; ".join(said))
