"""The MkDocs hook: the only file that knows MkDocs. It hands data to the program, and pages to MkDocs."""

import gc
from collections.abc import Container
from dataclasses import replace
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from publishing.checks.all_checks import check
from publishing.exports.asset_pictures import AssetCannotBeDrawnError
from publishing.exports.card_pdf import CardCannotBeSetError
from publishing.finishing.finish_site import finish_site
from publishing.folder_swap import FolderSwap
from publishing.kept import Kept
from publishing.model.addresses import EXTERNAL_LINKS_FILE
from publishing.model.hub import Hub
from publishing.model.response_headers import POLICY
from publishing.model.seen_on import seen_at
from publishing.pages.addresses import NoSuchPageError
from publishing.pages.frames import Framed
from publishing.pages.kept_templates import keep_compiled
from publishing.pages.rendering import flat_globals
from publishing.problems import report
from publishing.reading.read_hub import read_hub
from publishing.site_build import TEMPLATES, SiteBuild
from publishing.today import now
from publishing.whole_pages import PageCannotBeMadeError, WholePages

# Under `mkdocs serve` pages reload themselves by an inline script of MkDocs. No built site allows one.
PREVIEW_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")

# They are published as one file.
PIECES_OF_THE_SEARCH = "search/"

# What was made before, so that nobody waits for it twice.
KEPT = ".cache"
SHEETS = "sheets"


class Hooks:
    """MkDocs' events, in the order in which a build meets them."""

    def __init__(self) -> None:
        self.is_preview = False
        self.swap: FolderSwap | None = None
        self.hub: Hub
        self.site: SiteBuild
        self.pages: WholePages | None = None

    def on_startup(self, command: str, dirty: bool) -> None:  # noqa: FBT001  (MkDocs' signature)
        """Know whether this is a preview."""
        self.is_preview = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check everything before anything is written."""
        if not self.is_preview:
            gc.disable()  # A build makes hardly any rubbish in circles, and ends soon: looking for it costs more.
        docs = Path(config.docs_dir)
        reading = read_hub(docs.parent / "data", docs, overrides=_templates(config))
        moment = now()
        hub = replace(reading.hub, kept=docs.parent / KEPT)
        problems = [*reading.problems, *check(hub, moment.date())]
        if problems:
            raise Abort(report(problems))
        self.hub = seen_at(_placed(hub, "" if self.is_preview else config.site_url), moment)
        config.site_name = self.hub.site.name
        config.site_url = self.hub.site.address or config.site_url
        config.theme.static_templates.discard("sitemap.xml")
        if not self.is_preview:
            self.swap = FolderSwap(Path(config.site_dir))
            config.site_dir = str(self.swap.new)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add every generated page and file; leave out the theme's own, and pages about other areas."""
        written = {page.address for page in self.hub.written}
        for file in list(files):
            if (
                _is_of_the_theme(file, config)
                or _is_left_out(file, written)
                or file.src_uri.startswith(PIECES_OF_THE_SEARCH)
            ):
                files.remove(file)
        copied = [f"/{file.dest_uri}" for file in files if not file.is_documentation_page()]
        root = Path(config.docs_dir).parent
        policy = PREVIEW_POLICY if self.is_preview else POLICY
        self.site = SiteBuild(self.hub, _templates(config), copied, policy, root / KEPT)
        try:
            exports = self.site.exports()
        except (AssetCannotBeDrawnError, CardCannotBeSetError, NoSuchPageError) as error:
            raise BuildError(str(error)) from error
        for address, content in exports.items():
            files.append(_file(config, address, content))
        for address, content in self.site.host_files().items():
            files.append(_file(config, address, content))
        return files

    def on_page_content(self, html: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Bring hand-written pages to the form of the others."""
        try:
            return self.site.finish_written(_address(page), html)
        except NoSuchPageError as error:
            raise BuildError(f"docs/{page.file.src_uri}: {error}") from error

    def on_env(self, env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """Make the theme's templates as strict as our own, and every page with them; add the files that tell of all."""
        env.autoescape = True
        env.undefined = jinja2.StrictUndefined
        env.auto_reload = False
        env.globals["framed"] = Framed(env)
        flat_globals(env)
        keep_compiled(env, Path(config.docs_dir).parent / KEPT / TEMPLATES)
        try:
            self.pages = WholePages(self.site, env, _root(config))
        except PageCannotBeMadeError as error:
            raise BuildError(str(error)) from error
        last = {**self.site.search_index(), EXTERNAL_LINKS_FILE: self.site.external_links()}
        for address, content in last.items():
            files.append(File.generated(config, address.lstrip("/"), content=content))
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
        if self.pages is None:
            return
        kept = Kept(Path(config.docs_dir).parent / KEPT / SHEETS)
        broken = finish_site(Path(config.site_dir), _root(config), [self.pages], shrink=not self.is_preview, kept=kept)
        self.pages.close()
        if broken:
            raise BuildError("\n".join([*broken, f"{len(broken)} links lead nowhere."]))
        if self.swap:
            self.swap.finish()

    def on_build_error(self, error: Exception) -> None:
        """Leave nothing behind of a site that isn't whole."""
        if self.pages:
            self.pages.close()
        if self.swap:
            self.swap.give_up()


def _file(config: MkDocsConfig, address: str, content: str | bytes) -> File:
    """A file of the hub's own: published even if its name begins with a dot, which MkDocs leaves out otherwise."""
    return File.generated(config, address.lstrip("/"), content=content, inclusion=InclusionLevel.INCLUDED)


def _address(page: MkDocsPage) -> str:
    return f"/{page.url}"


def _templates(config: MkDocsConfig) -> Path:
    if config.theme.custom_dir is None:
        raise Abort("mkdocs.yml:1:1: `theme: custom_dir` is missing; it names the folder of templates, overrides.")
    return Path(config.theme.custom_dir).resolve()


def _placed(hub: Hub, address: str | None) -> Hub:
    """A hub whose data doesn't say where it is published, at the address that MkDocs was given."""
    if hub.site.address or not address:
        return hub
    return replace(hub, site=hub.site.model_copy(update={"address": address}))


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
on_startup = _hooks.on_startup
on_config = _hooks.on_config
on_files = _hooks.on_files
on_page_content = _hooks.on_page_content
on_env = _hooks.on_env
on_template_context = _hooks.on_template_context
on_page_context = _hooks.on_page_context
on_post_build = _hooks.on_post_build
on_build_error = _hooks.on_build_error
