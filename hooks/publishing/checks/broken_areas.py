"""Of a hub of many councils, what can be shown though the data of some of them has mistakes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from publishing.checks.all_checks import check, problems_of
from publishing.model.area import Area
from publishing.model.broken_area import BrokenArea
from publishing.model.emergency_banner import EmergencyBanner
from publishing.model.hub import Hub
from publishing.model.made_pages import made_pages, page_addresses, pages_of_area, pages_of_edition
from publishing.model.redirect import moves_of
from publishing.model.without_areas import with_notices
from publishing.problems import Problem
from publishing.reading.layout import AREAS, SITE_FILE
from publishing.reading.read_hub import Reading


@dataclass(frozen=True)
class CheckedHub:
    """A hub that can be built unless something stops it, and every problem that was found."""

    hub: Hub
    problems: tuple[Problem, ...] = ()

    @property
    def is_stopped(self) -> bool:
        """Whether nothing may be built of it."""
        return bool(self.problems) and not self.hub.broken_areas

    @property
    def without(self) -> tuple[str, ...]:
        """The areas that it is without."""
        return tuple(each.id for each in self.hub.broken_areas)


def checked(reading: Reading, today: date) -> CheckedHub:
    """The whole hub where nothing is wrong; the hub without the areas in which something is; or what stops it.

    What is wrong anywhere else stops it, and so does what is wrong in the home area or in every area.
    """
    problems = problems_of(reading, today)
    broken: set[str] = set()
    found = problems
    gone = _without_files(reading.hub) if problems else set()
    while new := {*_areas_of(found, reading.hub), *gone} - broken:
        broken |= new
        rest = _without(reading.hub, broken)
        if rest is None:
            break
        elsewhere = [each for each in reading.problems if not set(_areas_of([each], reading.hub)) & broken]
        with_banners = _with_banners(rest, reading.hub)
        if not elsewhere and not check(with_banners, today):
            return CheckedHub(with_banners, tuple(problems))
        found = [*elsewhere, *check(rest, today)]
        if not found:
            return CheckedHub(rest, tuple(problems))
        problems = _with_others(problems, found)
    return CheckedHub(reading.hub, tuple(problems))


def _with_others(problems: Iterable[Problem], found: Iterable[Problem]) -> list[Problem]:
    """Each problem once: what to do about it may be said otherwise where some areas aren't known any more."""
    told: dict[tuple[str, int, int, str], Problem] = {}
    for each in (*problems, *found):
        told.setdefault((each.path, each.line, each.column, each.what), each)
    return list(told.values())


def _areas_of(problems: Iterable[Problem], hub: Hub) -> Iterator[str]:
    """The areas in whose folders the problems are, or a file that is in the way of something else."""
    in_folder = re.compile(rf"{re.escape(_folder(hub))}([^/]+)")
    for each in problems:
        own = in_folder.match(each.path)
        yield from {*([own[1]] if own else in_folder.findall(each.what))} & {*hub.site.areas}


def _folder(hub: Hub) -> str:
    return f"{hub.site.origin.path.removesuffix(SITE_FILE)}{AREAS}/"


def _without_files(hub: Hub) -> set[str]:
    """The areas of which nothing is there but their name."""
    folder = _folder(hub)
    return {*hub.site.areas} - {path.removeprefix(folder).partition("/")[0] for path in hub.files}


def _without(hub: Hub, broken: set[str]) -> Hub | None:
    """The hub without these areas; None if too little would be left."""
    if hub.site.home_area in broken or broken >= set(hub.site.areas):
        return None
    rest = with_notices(hub, [BrokenArea(each, each, frozenset()) for each in sorted(broken)])
    taken = page_addresses(rest) | {old for old, _ in moves_of(rest)}
    return with_notices(
        hub, [BrokenArea(each, _name(hub, each), frozenset(_addresses(hub, each) - taken)) for each in sorted(broken)]
    )


def _with_banners(rest: Hub, hub: Hub) -> Hub:
    """With the emergency banners of the areas that are left out: they stand everywhere then, and name their area."""
    names = {each.id: each.name for each in rest.broken_areas}
    banners = [
        each.model_copy(update={"scope": "", "area": None, "title": f"{names[each.area_id]}: {each.title}"})
        for each in hub.all(EmergencyBanner)
        if each.area_id in names
    ]
    return replace(rest, records=(*rest.records, *banners))


def _name(hub: Hub, area_id: str) -> str:
    """Its name where that could be read, or what its id says."""
    area = hub.find(Area, area_id)
    return area.name if area else area_id.replace("-", " ").title()


def _addresses(hub: Hub, area_id: str) -> set[str]:
    """Where its pages would stand: those of what could be read, and those that each area and edition has."""
    own = replace(hub, records=tuple(record for record in hub.records if record.area_id == area_id))
    found = {address for address, _ in made_pages(own)} | {old for old, _ in moves_of(own)}
    found |= {page.address for page in hub.written if area_id in page.front.areas}
    found |= {*pages_of_area(hub, area_id)}
    for edition in _editions(hub, area_id):
        found |= {*pages_of_edition(f"{area_id}/{edition}")}
    return found


def _editions(hub: Hub, area_id: str) -> set[str]:
    """The folders of its strategies."""
    folder = re.compile(rf".*/{AREAS}/{re.escape(area_id)}/strategies/([^/]+)/[^/]+")
    return {match[1] for path in hub.files if (match := folder.fullmatch(path))}
