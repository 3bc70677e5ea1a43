"""Framework mappings: which criteria of one framework this hub takes to be about the same as those of another."""

from publishing.model.assessment import Assessment
from publishing.model.entry import Entry, Some
from publishing.model.framework import Criterion, Framework, FrameworkId
from publishing.model.hub import Hub
from publishing.model.record import CitedRecord, Operational
from publishing.model.text import Slug, Text


class MappedCriterion(Entry):
    """A criterion, and those of the other framework that it is taken for."""

    criterion: Slug
    to: tuple[Slug, ...] = ()
    """None, where the other framework has nothing like it."""
    note: Text | None = None


class FrameworkMapping(Operational, CitedRecord):
    """An inference of this hub, and labelled so. It lets two tables stand side by side, never a line through both."""

    stands_at = "/strategy/frameworks/#{id}"

    title: Text
    earlier: FrameworkId
    later: FrameworkId
    summary: Text
    criteria: Some[MappedCriterion]
    """Every criterion of the earlier one."""

    def unmatched(self, later: Framework) -> list[Criterion]:
        """The criteria of the later framework that none of the earlier one is taken for."""
        matched = {target for each in self.criteria for target in each.to}
        return [criterion for criterion in later.criteria if criterion.id not in matched]


def earlier_assessment(hub: Hub, later: Assessment) -> Assessment | None:
    """The one that an assessment names to be compared with."""
    named = later.compare_with
    return hub.find(Assessment, named.assessment, named.scope_seen_from(later.scope)) if named else None


def mapping_between(hub: Hub, earlier: str, later: str) -> FrameworkMapping | None:
    """The mapping that joins two frameworks, by their ids."""
    mappings = hub.all(FrameworkMapping)
    return next((each for each in mappings if (each.earlier, each.later) == (earlier, later)), None)
