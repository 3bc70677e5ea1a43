"""A hub without some of its areas: nothing of theirs is left, though others may speak of them."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from publishing.model.area import Area
from publishing.model.broken_area import BrokenArea
from publishing.model.hub import Hub
from publishing.model.site import Site


def without_areas(hub: Hub, area_ids: Collection[str]) -> Hub:
    """The hub as if its site didn't name these areas. Pages about any of them are left out too."""
    folders = tuple(f"/areas/{each}/" for each in area_ids)
    return replace(
        hub,
        site=_site_without(hub.site, area_ids),
        records=tuple(record for record in hub.records if record.area_id not in area_ids),
        written=tuple(page for page in hub.written if not {*page.front.areas} & {*area_ids}),
        unfinished=tuple(record for record in hub.unfinished if record.area_id not in area_ids),
        broken=frozenset(key for key in hub.broken if key[1].partition("/")[0] not in area_ids),
        files={path: text for path, text in hub.files.items() if not any(folder in path for folder in folders)},
    )


def with_notices(hub: Hub, broken: Sequence[BrokenArea]) -> Hub:
    """The hub with a notice in the place of each of these areas. References to them aren't missing."""
    ids = {each.id for each in broken}
    rest = without_areas(hub, ids)
    return replace(rest, broken=rest.broken | {(Area.kind, "", each) for each in ids}, broken_areas=tuple(broken))


def _site_without(site: Site, ids: Collection[str]) -> Site:
    kept = [number for number, each in enumerate(site.areas) if each not in ids]
    areas = tuple(site.areas[number] for number in kept)
    return site.model_copy(update={"areas": areas, "origin": site.origin.with_items("areas", kept)})


def narrowed(hub: Hub, area_id: str) -> Hub:
    """The hub with the national records and those of one area."""
    alone = without_areas(hub, {*hub.site.areas} - {area_id})
    home = area_id if hub.site.home_area == area_id else None
    return replace(alone, site=alone.site.model_copy(update={"home_area": home}), broken_areas=())
