"""A hub narrowed to one area, as if its site named no other."""

from dataclasses import replace

from publishing.model.hub import Hub


def narrowed(hub: Hub, area_id: str) -> Hub:
    """The hub with the national records and those of one area. Pages about other areas are left out too."""
    seen = ("", area_id)
    home = area_id if hub.site.home_area == area_id else None
    others = tuple(f"/areas/{other}/" for other in hub.site.areas if other != area_id)
    return replace(
        hub,
        site=hub.site.model_copy(update={"areas": (area_id,), "home_area": home}),
        records=tuple(record for record in hub.records if record.area_id in seen),
        written=tuple(page for page in hub.written if set(page.front.areas) <= {area_id}),
        broken=frozenset(key for key in hub.broken if key[1].partition("/")[0] in seen),
        broken_areas=(),
        files={path: text for path, text in hub.files.items() if not any(other in path for other in others)},
    )
