"""Which assessment may stand beside a later one, and what joins the two."""

from publishing.model.assessment import Assessment
from publishing.model.framework_mapping import FrameworkMapping
from publishing.model.hub import Hub


def earlier_assessment(hub: Hub, later: Assessment) -> Assessment | None:
    """The one that an assessment names to be compared with."""
    named = later.compare_with
    return hub.find(Assessment, named.assessment, named.scope_seen_from(later.scope)) if named else None


def mapping_between(hub: Hub, earlier: str, later: str) -> FrameworkMapping | None:
    """The mapping that joins two frameworks, by their ids."""
    mappings = hub.all(FrameworkMapping)
    return next((each for each in mappings if (each.earlier, each.later) == (earlier, later)), None)
