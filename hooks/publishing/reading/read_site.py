"""The settings in site.yml, or a stand-in with which the rest of the data can still be checked."""

from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

from pydantic import ValidationError

from publishing.model.places import Origin
from publishing.model.site import Owner, Site
from publishing.problems import Problem
from publishing.reading.explain import explain
from publishing.reading.layout import AREAS, SITE_FILE
from publishing.reading.yaml_tree import read_tree


def read_site(data: Path, shown: str, paths: Collection[PurePosixPath]) -> tuple[Site, list[Problem]]:
    """The settings. `paths` are the files of the data folder."""
    name = f"{shown}/{SITE_FILE}"
    stand_in = _stand_in(name, paths)
    if not paths:
        return stand_in, []
    if PurePosixPath(SITE_FILE) not in paths:
        return stand_in, [Problem(name, 1, 1, "there is no site.yml", "add one: it names the site and its areas")]
    tree, problems = read_tree(data / SITE_FILE, name, "")
    if tree is None:
        return stand_in, problems
    try:
        return Site.model_validate(tree), problems
    except ValidationError as error:
        return stand_in, problems + list(explain(error, Site, tree.origin))


def spelt_right(site: Site, misspelt: Mapping[str, str]) -> Site:
    """The settings, with areas spelt as their folders are. They are what they were if nothing is misspelt."""
    if not misspelt:
        return site
    areas = tuple(misspelt.get(area, area) for area in site.areas)
    home = misspelt.get(site.home_area, site.home_area) if site.home_area else None
    return site.model_copy(update={"areas": areas, "home_area": home})


def _stand_in(name: str, paths: Collection[PurePosixPath]) -> Site:
    areas = {path.parts[1] for path in paths if path.parts[0] == AREAS and len(path.parts) > 2}
    unusable = "site.yml has mistakes"
    return Site.model_construct(
        origin=Origin(name, 1, 1),
        name=unusable,
        summary=unusable,
        areas=tuple(sorted(areas)),
        demonstration=True,
        demonstration_notice=unusable,
        owner=Owner(name=unusable),
    )
