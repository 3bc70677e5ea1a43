"""The frameworks that strategies are assessed by, told apart by edition, and what this hub takes for the same."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.model.addresses import FRAMEWORKS
from publishing.model.assessment import Assessment
from publishing.model.framework import Framework
from publishing.model.framework_mapping import FrameworkMapping
from publishing.model.hub import Hub
from publishing.pages.page import Page, origin_of_all
from publishing.pages.scores_beside import NOTHING


@dataclass(frozen=True, slots=True)
class MappingTable:
    """A mapping as `parts.data_table` prints it."""

    mapping: FrameworkMapping
    earlier: Framework
    later: Framework

    @property
    def caption(self) -> str:
        """What is taken for what."""
        return f"What this hub takes for the same: {self.mapping.title}"

    @property
    def head(self) -> list[str]:
        """The headings of the columns."""
        return [*(f"{each.column} of “{each.title}”" for each in (self.earlier, self.later)), "Note"]

    @property
    def rows(self) -> list[list[str | None]]:
        """A row for each criterion of the earlier one, then those of the later one that nothing is taken for."""
        mapped = [
            [
                self.earlier.name_of(each.criterion),
                "; ".join(self.later.name_of(to) for to in each.to),
                each.note,
            ]
            for each in self.mapping.criteria
        ]
        left = [[NOTHING, each.name, None] for each in self.mapping.unmatched(self.later)]
        return [[first, second or NOTHING, note] for first, second, note in [*mapped, *left]]


def pages(hub: Hub) -> Iterator[Page]:
    """The page of frameworks and mappings."""
    frameworks = hub.all(Framework)
    yield Page(
        address=FRAMEWORKS,
        title="Assessment frameworks",
        description="What each self-assessment of Prevent work measures, and what its scores mean.",
        template="frameworks.html",
        origin=origin_of_all(frameworks, hub),
        kind="Assessment",
        given={
            "frameworks": frameworks,
            "used_by": {
                each.id: [used for used in hub.all(Assessment) if used.framework == each.id] for each in frameworks
            },
            "mappings": [_table(hub, each) for each in hub.all(FrameworkMapping)],
        },
    )


def _table(hub: Hub, mapping: FrameworkMapping) -> MappingTable:
    return MappingTable(mapping, hub.get(Framework, mapping.earlier), hub.get(Framework, mapping.later))
