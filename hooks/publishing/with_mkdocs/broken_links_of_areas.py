"""Links that lead nowhere, on pages of some areas alone: all else is built once more, without those areas."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from publishing.finishing.link_places import problems_where_written
from publishing.finishing.links import BrokenLink
from publishing.model.area import Area
from publishing.model.hub import Hub
from publishing.pages.area_of_page import area_of_page
from publishing.problems import Problem, problem_at

_KNOWN = "broken_links_of_areas"
"""The setting of a build that another one began: what that one found."""


def known_before(config: MkDocsConfig) -> Sequence[Problem]:
    """What the build found that began this one; nothing in a build that somebody began."""
    known: Sequence[Problem] = config.extra.get(_KNOWN, ())
    return known


def problems_of_areas(broken: Iterable[BrokenLink], hub: Hub) -> list[Problem]:
    """Each link as a problem of the area whose page has it; none, if some lead to where no area's page does.

    What a page for all areas says of one has the same links as that area's own page.
    """
    by_page = {link.page: area_of_page(link.address, hub) for link in broken}
    of_areas = {link.to for link in broken if by_page[link.page]}
    if not all(link.to in of_areas for link in broken):
        return []
    return list(dict.fromkeys(_told(broken, by_page, hub)))


def _told(broken: Iterable[BrokenLink], by_page: Mapping[str, Area | None], hub: Hub) -> Iterator[Problem]:
    origins = {record.address: record.origin for record in hub.records if record.area_id}
    for link in broken:
        if area := by_page[link.page]:
            what = f"on the page {link.address}, {link.what}"
            on_page = problem_at(origins.get(link.address, area.origin), what, "mend or delete the link")
            yield from list(problems_where_written(hub, link)) or [on_page]


def build_without(problems: Sequence[Problem], config: MkDocsConfig, site: Path) -> None:
    """Build it all once more, with this known. Raises `Abort` at its end, as each build does that isn't whole."""
    extra = {**config.extra, _KNOWN: (*known_before(config), *problems)}
    build(load_config(config.config_file_path, site_dir=str(site), strict=config.strict, extra=extra))
