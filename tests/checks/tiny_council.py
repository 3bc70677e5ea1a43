"""A second council for the small hub. All that is in it is invented."""

from tests.checks.tiny_hub import AREA, SITE, TinyHub

OTHER_COUNCIL = "data/areas/other/area.yml"


def add_council(hub: TinyHub, name: str, also_known_as: str = "") -> TinyHub:
    """Write it to a hub, and name it in the settings."""
    hub.replace(SITE, "areas: [exampleton]", "areas: [exampleton, other]")
    hub.write(OTHER_COUNCIL, hub.text(AREA).replace("Exampleton", name))
    hub.add(OTHER_COUNCIL, f"also_known_as: [{also_known_as}]\n")
    return hub
