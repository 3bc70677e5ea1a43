"""What is written for a council that adopts a hub: its settings, and one area of which nothing is known yet."""

from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from publishing.editing.adoption import Adopter
from publishing.editing.places import in_order
from publishing.editing.yaml_text import mapping_lines
from publishing.model.area import Area
from publishing.model.duty import Duty
from publishing.model.hub import Hub
from publishing.model.site import Site
from publishing.reading.field_advice import fields_of
from publishing.reading.layout import AREAS, NATIONAL, SITE_FILE

CHANGE_NOTES = f"{NATIONAL}/change_notes.yml"


def write_data(data: Path, hub: Hub, settings: Mapping[str, Any], adopter: Adopter, today: date) -> None:
    """Give the copied data its settings and its one area. `settings` are those of the hub that is adopted."""
    write_settings(data, settings, _of_the_council(adopter))
    area = data / AREAS / adopter.id / "area.yml"
    area.parent.mkdir(parents=True)
    area.write_text(_text(_area(hub, adopter, today), in_order(Area, in_set=False)), "utf-8", newline="\n")


def write_settings(data: Path, settings: Mapping[str, Any], of_the_council: Mapping[str, Any]) -> None:
    """Give the copied data its settings: those of the hub that is adopted, with what is written for the council."""
    (data / CHANGE_NOTES).unlink(missing_ok=True)
    kept = _without(settings, _OF_THE_OLD_HUB)
    if reviews := _without(settings.get("reviews", {}), _DECIDED_BY_THE_OLD_HUB):
        kept["reviews"] = reviews
    (data / SITE_FILE).write_text(_text({**kept, **of_the_council}, fields_of(Site)), "utf-8", newline="\n")


def _area(hub: Hub, adopter: Adopter, today: date) -> dict[str, Any]:
    """An area of which nothing is known but the duty that every council has."""
    duties = hub.all(Duty, "")
    cited = [{"source": each.source, "paragraph": each.paragraph} for each in duties[0].sources] if duties else []
    return {
        "name": adopter.name,
        "council": adopter.council,
        "summary": f"{adopter.council} has the Prevent duty. Its strategy hasn’t been entered here yet.",
        "responsible": "Who answers for the work hasn’t been entered here yet.",
        "local_contact": "No local contact has been entered here yet. Use the national contacts.",
        "status": "current",
        "as_at": today.isoformat(),
        "sources": cited[:1],
    }


def _of_the_council(adopter: Adopter) -> dict[str, Any]:
    return {
        "summary": f"Help if you are worried about someone, and how {adopter.council} meets the Prevent duty.",
        "areas": [adopter.id],
        "home_area": adopter.id,
        "demonstration": True,
        "demonstration_notice": f"This is a draft. {adopter.council} has not approved it yet.",
        "owner": {"name": adopter.council},
    }


OF_THE_COUNCIL = ("summary", "areas", "home_area", "demonstration", "demonstration_notice", "owner")
"""The settings that are written for the council."""
_OF_THE_OLD_HUB = ("address", "first_address", "edit_address", "reviews")
_DECIDED_BY_THE_OLD_HUB = ("published_anyway", "note")


def _without(values: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}


def _text(values: Mapping[str, Any], order: list[str]) -> str:
    ordered = {name: values[name] for name in [*order, *(values.keys() - set(order))] if name in values}
    return "\n".join([*mapping_lines(ordered), ""])
