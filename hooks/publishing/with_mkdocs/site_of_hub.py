"""What MkDocs is given of a build, and what the build is given of MkDocs: files, hand-written pages, the theme."""

from collections.abc import Container, Sequence

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from publishing.building.site_build import TEMPLATES, SiteBuild
from publishing.model.addresses import EXTERNAL_LINKS_FILE
from publishing.model.hub import Hub
from publishing.model.pieces import IN_PIECES
from publishing.pages.addresses import NoSuchPageError
from publishing.pages.frames import Framed
from publishing.pages.kept_templates import keep_compiled
from publishing.pages.quick_templates import make_quick
from publishing.with_mkdocs.hub_of_settings import kept_folder, templates_folder

_PIECES = frozenset(str(path) for pieces in IN_PIECES for path in pieces.paths)
"""What is published in one file with others."""
_HOOK = "hooks/build_site.py"
"""What MkDocs calls the hook."""


def site_of(files: Files, hub: Hub, config: MkDocsConfig) -> SiteBuild:
    """The build of a hub. MkDocs' files lose pages about other areas."""
    written = {page.address for page in hub.written}
    for file in list(files):
        if _is_left_out(file, written) or file.src_uri in _PIECES:
            files.remove(file)
    copied = [f"/{file.dest_uri}" for file in files if not file.is_documentation_page()]
    return SiteBuild(hub, templates_folder(config), copied)


def finished_page(site: SiteBuild, page: MkDocsPage, html: str) -> str:
    """A hand-written page, brought to the form of the others."""
    try:
        return site.finish_written(address_of(page.file), html)
    except NoSuchPageError as error:
        raise BuildError(f"docs/{page.file.src_uri}: {error}") from error


def made_of_all(site: SiteBuild) -> dict[str, str]:
    """The files that tell of all pages, once those are rendered."""
    return {**site.search_index(), EXTERNAL_LINKS_FILE: site.external_links()}


def make_ready(env: jinja2.Environment, config: MkDocsConfig, folders: Sequence[str]) -> None:
    """Make the theme's templates, from all its folders, as strict as our own, and give them what ours have."""
    env.loader = jinja2.FileSystemLoader(folders)
    env.autoescape = True
    env.undefined = jinja2.StrictUndefined
    env.auto_reload = False
    env.globals["framed"] = Framed(env)
    make_quick(env)
    keep_compiled(env, kept_folder(config) / TEMPLATES)


def file_of(config: MkDocsConfig, address: str, content: str | bytes) -> File:
    """A file of the hub's own: published even if its name begins with a dot, which MkDocs leaves out otherwise."""
    name = address.lstrip("/")
    file = File(name, None, config.site_dir, config.use_directory_urls, inclusion=InclusionLevel.INCLUDED)
    file.generated_by = _HOOK
    if isinstance(content, bytes):
        file.content_bytes = content
    else:
        file.content_string = content
    return file


def address_of(file: File) -> str:
    """Where a hand-written page stands, from the site's root."""
    return f"/{file.url}".replace("/./", "/")


def _is_left_out(file: File, written: Container[str]) -> bool:
    return file.is_documentation_page() and address_of(file) not in written
