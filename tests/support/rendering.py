"""A hub rendered without MkDocs: for content that the checks would refuse, and that must do no harm all the same."""

import importlib.util
import shutil
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path

import jinja2
from markupsafe import Markup, escape
from tests.support import trees
from tests.support.sites import BuiltPage
from tests.support.trees import ROOT

from publishing.building.site_build import SiteBuild
from publishing.exports.joined_pieces import search_engine, style_sheet
from publishing.model.addresses import EXTERNAL_LINKS_FILE, SEARCH_ENGINE, STYLE_SHEET
from publishing.model.hub import Hub
from publishing.pages.frames import Framed

TEMPLATES = ROOT / "overrides"
TODAY = date(2026, 11, 20)
ASSETS = tuple(
    f"/{path.relative_to(TEMPLATES).as_posix()}" for path in sorted((TEMPLATES / "assets").rglob("*")) if path.is_file()
)


@dataclass(frozen=True)
class RenderedHub:
    """Every page as a whole document, and the files beside them."""

    build: SiteBuild
    documents: dict[str, str]

    @cached_property
    def pages(self) -> dict[str, BuiltPage]:
        """Every page by its address."""
        return {address: BuiltPage(address, text) for address, text in self.documents.items()}

    @property
    def search_index(self) -> dict[str, str]:
        """The files of the search index, by address."""
        return self.build.search_index()

    def write(self, folder: Path) -> None:
        """Lay it out as a built site."""
        for address, text in self.documents.items():
            _write(folder / address.lstrip("/") / "index.html", text)
        joined = {SEARCH_ENGINE: search_engine(TEMPLATES), STYLE_SHEET: style_sheet(TEMPLATES)}
        last = {**self.search_index, EXTERNAL_LINKS_FILE: self.build.external_links()}
        for address, text in {**self.build.files.open_data(), **self.build.files.scripts, **joined, **last}.items():
            _write(folder / address.lstrip("/"), text)
        for asset in ASSETS:
            _write(folder / asset.lstrip("/"), b"")
            shutil.copy(TEMPLATES / asset.lstrip("/"), folder / asset.lstrip("/"))
        for picture in (
            each for each in self.build.files.known if each.endswith((".svg", ".png")) and each not in ASSETS
        ):
            _write(folder / picture.lstrip("/"), '<svg xmlns="http://www.w3.org/2000/svg"/>')


def _write(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def render_hub(hub: Hub, day: date = TODAY) -> RenderedHub:
    """Render every page of a hub, in its shell."""
    build = build_of(hub, day)
    content = {page.address: build.render(page) for page in build.pages.values() if not page.is_last}
    for page in hub.written:
        anchor = '<h2 id="report-an-error">Report</h2>'
        content[page.address] = build.finish_written(page.address, f"<h1>{escape(page.front.title)}</h1>{anchor}")
    content |= {page.address: build.render(page) for page in build.pages.values() if page.is_last}
    return RenderedHub(build, {address: document(build, address, html) for address, html in content.items()})


def page_of(hub: Hub, address: str, day: date = TODAY) -> BuiltPage:
    """One page of a hub, in its shell. No other is rendered."""
    build = build_of(hub, day)
    return BuiltPage(address, document(build, address, build.render(build.pages[address])))


def build_of(hub: Hub, day: date = TODAY) -> SiteBuild:
    """A build that draws nothing."""
    build = SiteBuild(replace(hub, day=day, kept=trees.kept), TEMPLATES, ASSETS)
    vars(build.files)["pictures"] = {}  # posters can't be drawn of any text: no font has every character
    return build


def document(build: SiteBuild, address: str, html: str, **more: object) -> str:
    """A page in its shell. `more` are names for the templates."""
    names = {
        "page": {"content": Markup(html)},  # noqa: S704  (as MkDocs hands it on)
        "config": {"theme": {"language": "en"}},
        "shell": build.shell(address),
        **more,
    }
    return theme().get_template("main.html").render(names)


@cache
def theme() -> jinja2.Environment:
    """The templates of the shell."""
    folders = [TEMPLATES, _package("material") / "templates"]
    found = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders), autoescape=True, undefined=jinja2.StrictUndefined
    )
    found.globals["framed"] = Framed(found)
    return found


def _package(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent
