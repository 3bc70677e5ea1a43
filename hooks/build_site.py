"""The MkDocs hook: the only file that knows MkDocs. It hands data to the program, and pages to MkDocs.

A preview takes the same steps for each page that somebody looks at.
"""

import gc
import logging
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import jinja2
from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from publishing.checks.broken_areas import CheckedHub, checked
from publishing.exports.cannot_be_made import CannotBeMadeError
from publishing.exports.making import Making
from publishing.finishing.finish_site import finish_site, without_indents
from publishing.finishing.manifest import write_manifest
from publishing.folder_swap import FolderSwap
from publishing.kept import Kept
from publishing.model.addresses import EXTERNAL_LINKS_FILE
from publishing.model.hub import Hub
from publishing.model.redirect import moves_of
from publishing.model.response_headers import POLICY, media_type_of
from publishing.model.seen_on import seen_at
from publishing.pages.addresses import NoSuchPageError
from publishing.pages.frames import Framed
from publishing.pages.kept_templates import keep_compiled
from publishing.pages.page import Page
from publishing.pages.rendering import flat_globals
from publishing.placed import placed
from publishing.problems import report
from publishing.program import fingerprint
from publishing.reading.read_hub import read_hub
from publishing.site_build import TEMPLATES, SiteBuild
from publishing.today import now
from publishing.whole_pages import PageCannotBeMadeError, WholePages, rendered

# They are published as one file.
PIECES_OF_THE_SEARCH = "search/"

NOT_WHOLE = "All else was built. A notice with the national routes stands in the place of the pages of: {}"
# What MkDocs calls this file.
HOOK = "hooks/build_site.py"
_INCLUDED = InclusionLevel.INCLUDED
_PUBLISHED = (InclusionLevel.INCLUDED, InclusionLevel.NOT_IN_NAV, InclusionLevel.UNDEFINED)

# What was made before, so that nobody waits for it twice.
KEPT = ".cache"
SHEETS = "sheets"
BEFORE = "site-before"


class Hooks:
    """MkDocs' events, in the order in which a build meets them."""

    def __init__(self) -> None:
        self.swap: FolderSwap | None = None
        self.checked: CheckedHub
        self.site: SiteBuild
        self.making: Making | None = None
        self.pages: WholePages | None = None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check everything before anything is written."""
        gc.disable()  # A build makes hardly any rubbish in circles, and ends soon: looking for it costs more.
        self.checked = _read(config)
        if self.checked.is_stopped:
            raise Abort(report(self.checked.problems))
        self.swap = FolderSwap(Path(config.site_dir), _kept(config) / BEFORE)
        config.site_dir = str(self.swap.new)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add every generated page and file; leave out the theme's own, and pages about other areas."""
        self.site = _site_of(files, self.checked.hub, config)
        self.making = self.site.making
        self.making.begin()
        for address, content in self.site.files().items():
            files.append(_file(config, address, content))
        for address, content in self.site.host_files().items():
            files.append(_file(config, address, content))
        return files

    def on_page_content(self, html: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Bring hand-written pages to the form of the others."""
        return _finished(self.site, page, html)

    def on_env(self, env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """Make every generated page; the hand-written ones are rendered by now. Add the files that tell of all."""
        _make_ready(env, config)
        try:
            _ = self.site.pictures  # before any process is copied from this one
            self.pages = WholePages(self.site, env, _root(config))
            printed = self.site.printed()
        except CannotBeMadeError as error:
            raise BuildError(report(self.site.making.problems())) from error
        except PageCannotBeMadeError as error:
            raise BuildError(str(error)) from error
        self.site.making.close()
        self.pages.take(printed)
        for address, content in _made_of_all(self.site).items():
            files.append(_file(config, address, content))
        return env

    def on_template_context(
        self, context: TemplateContext, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Give the page for addresses that don't exist its shell."""
        shell = self.site.shell_of_not_found(_root(config))
        return cast("TemplateContext", {**context, "shell": shell})

    def on_page_context(
        self, context: TemplateContext, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give every hand-written page its shell."""
        return cast("TemplateContext", {**context, "shell": self.site.shell(_address(page))})

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write the pages, and follow every link; only a whole site takes the place of the old one."""
        if self.pages is None or self.swap is None:
            return
        self.swap.begin_with_the_one_before(self.pages.files)
        built = self.swap.new
        broken = finish_site(built, _root(config), [self.pages], kept=Kept(_kept(config) / SHEETS))
        self.pages.close()
        if broken:
            raise BuildError("\n".join([*broken, f"{len(broken)} links lead nowhere."]))
        write_manifest(built, self.checked.without, moves_of(self.checked.hub), self.pages.digests)
        self.swap.finish()
        if self.checked.without:
            raise Abort(f"{report(self.checked.problems)}\n{NOT_WHOLE.format(', '.join(self.checked.without))}")

    def on_build_error(self, error: Exception) -> None:
        """Leave nothing behind of a site that isn't whole."""
        if self.making:
            self.making.close()
        if self.pages:
            self.pages.close()
        if self.swap:
            self.swap.give_up()


class Preview:
    """The hub as it stands at one moment. Each page is made when somebody asks for it, as a build makes it."""

    def __init__(self, settings: Path) -> None:
        """Read and check everything. `settings` is mkdocs.yml."""
        fingerprint.cache_clear()  # The program may have changed since the process began from which this one is copied.
        self._config = load_config(str(settings))
        found = _read(self._config)
        self.problems = found.problems
        if self.problems:
            return
        self._files = get_files(self._config)
        self._env = self._config.theme.get_env()
        own = jinja2.Environment(loader=jinja2.FileSystemLoader(_templates(self._config)), autoescape=True)
        self._files.add_files_from_theme(own, self._config)  # the theme's others are left out of the site anyway
        self._site = _site_of(self._files, found.hub, self._config)
        set_exclusions(self._files, self._config)
        copied = (file for file in self._files if not file.is_documentation_page() and file.inclusion in _PUBLISHED)
        self._plain = {f"/{file.dest_uri}": file for file in copied}
        self._written = {f"/{file.url}".replace("/./", "/"): file for file in self._files.documentation_pages()}
        self._made: dict[str, str] = {}
        _make_ready(self._env, self._config)

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
        context = get_context(Navigation([], []), [], self._config, base_url=_root(self._config))
        return self._through("404.html", {**context, "shell": self._site.shell_of_not_found(_root(self._config))})

    def file(self, address: str) -> bytes | None:
        """Any other file; None where there is none."""
        if address in self._plain:
            return self._plain[address].content_bytes
        if address in self._site.scripts:
            return self._site.scripts[address].encode()
        content = self._exports.get(address)
        if content is None and (address == EXTERNAL_LINKS_FILE or "/search/" in address):
            content = self._made_of_all.get(address)
        if content is None and address in self._site.known:
            content = self._site.pictures.get(address) or self._site.making.cards.get(address)
        return content.encode() if isinstance(content, str) else content

    def media_type(self, address: str) -> str:
        """What kind of file stands there."""
        return media_type_of(address)

    @cached_property
    def _exports(self) -> Mapping[str, str | bytes]:
        exported = (item for export in self._site.exports for item in export().items())
        return {**self._site.files(), **dict(exported), **self._site.host_files()}

    @cached_property
    def _made_of_all(self) -> Mapping[str, str]:
        for address in self.addresses():
            self.make(address)
        return _made_of_all(self._site)

    def _generated(self, page: Page) -> str:
        if page.is_last:
            for address in (*self._written, *(each.address for each in self._site.pages.values() if not each.is_last)):
                self.make(address)
        return rendered(self._site, page)

    def _hand_written(self, address: str) -> str:
        page = MkDocsPage(None, self._written[address], self._config)
        page.read_source(self._config)
        with _warnings_are_errors():
            page.render(self._config, self._files)
        return _finished(self._site, page, page.content or "")

    def _through(self, template: str, context: Mapping[str, object]) -> str:
        return without_indents(self._env.get_template(template).render(context))


def _read(config: MkDocsConfig) -> CheckedHub:
    """The hub as readers see it now, and what is wrong with it. MkDocs is told its name and its address."""
    docs = Path(config.docs_dir)
    reading = read_hub(docs.parent / "data", docs, overrides=_templates(config))
    reading = replace(reading, hub=replace(reading.hub, kept=_kept(config)))
    moment = now()
    found = checked(reading, moment.date())
    if found.is_stopped:
        return found
    hub = seen_at(placed(found.hub, config.site_url), moment)
    config.site_name = hub.site.name
    config.site_url = hub.site.address or config.site_url
    config.theme.static_templates.discard("sitemap.xml")
    return replace(found, hub=hub)


def _site_of(files: Files, hub: Hub, config: MkDocsConfig) -> SiteBuild:
    """The build of a hub. MkDocs' files lose the theme's own, and pages about other areas."""
    written = {page.address for page in hub.written}
    for file in list(files):
        if (
            _is_of_the_theme(file, config)
            or _is_left_out(file, written)
            or file.src_uri.startswith(PIECES_OF_THE_SEARCH)
        ):
            files.remove(file)
    copied = [f"/{file.dest_uri}" for file in files if not file.is_documentation_page()]
    return SiteBuild(hub, _templates(config), copied, POLICY, _kept(config))


def _finished(site: SiteBuild, page: MkDocsPage, html: str) -> str:
    """A hand-written page, brought to the form of the others."""
    try:
        return site.finish_written(_address(page), html)
    except NoSuchPageError as error:
        raise BuildError(f"docs/{page.file.src_uri}: {error}") from error


def _made_of_all(site: SiteBuild) -> dict[str, str]:
    """The files that tell of all pages, once those are rendered."""
    return {**site.search_index(), EXTERNAL_LINKS_FILE: site.external_links()}


def _make_ready(env: jinja2.Environment, config: MkDocsConfig) -> None:
    """Make the theme's templates as strict as our own, and give them what ours have."""
    env.autoescape = True
    env.undefined = jinja2.StrictUndefined
    env.auto_reload = False
    env.globals["framed"] = Framed(env)
    flat_globals(env)
    keep_compiled(env, _kept(config) / TEMPLATES)


def _kept(config: MkDocsConfig) -> Path:
    return Path(config.docs_dir).parent / KEPT


def _file(config: MkDocsConfig, address: str, content: str | bytes, inclusion: InclusionLevel = _INCLUDED) -> File:
    """A file of the hub's own: published even if its name begins with a dot, which MkDocs leaves out otherwise."""
    name = address.lstrip("/")
    file = File(name, None, config.site_dir, config.use_directory_urls, inclusion=inclusion)
    file.generated_by = HOOK
    if isinstance(content, bytes):
        file.content_bytes = content
    else:
        file.content_string = content
    return file


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


def _address(page: MkDocsPage) -> str:
    return f"/{page.url}"


def _templates(config: MkDocsConfig) -> Path:
    if config.theme.custom_dir is None:
        raise Abort("mkdocs.yml:1:1: `theme: custom_dir` is missing; it names the folder of templates, overrides.")
    return Path(config.theme.custom_dir).resolve()


def _root(config: MkDocsConfig) -> str:
    """The site's own path on its host, with a slash at its end."""
    return f"{urlsplit(config.site_url or '').path.rstrip('/')}/"


def _is_left_out(file: File, written: Container[str]) -> bool:
    return file.is_documentation_page() and f"/{file.url}".replace("/./", "/") not in written


def _is_of_the_theme(file: File, config: MkDocsConfig) -> bool:
    own = _templates(config), Path(config.docs_dir).resolve()
    path = Path(file.abs_src_path).resolve() if file.abs_src_path else None
    return path is not None and not any(path.is_relative_to(each) for each in own)


_hooks = Hooks()
on_config = _hooks.on_config
on_files = _hooks.on_files
on_page_content = _hooks.on_page_content
on_env = _hooks.on_env
on_template_context = _hooks.on_template_context
on_page_context = _hooks.on_page_context
on_post_build = _hooks.on_post_build
on_build_error = _hooks.on_build_error
