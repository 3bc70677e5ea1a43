"""An assessment's results beside those of an earlier one: a table, and never a line through both."""

from collections.abc import Iterator
from dataclasses import dataclass

from publishing.model.assessment import Assessment
from publishing.model.framework import Criterion, Framework
from publishing.model.framework_mapping import FrameworkMapping, earlier_assessment, mapping_between
from publishing.model.hub import Hub

NOTHING = "Nothing like it"
Row = list[str | None]


@dataclass(frozen=True, slots=True)
class Beside:
    """Two assessments of the same framework, or of two that a mapping joins."""

    later: Assessment
    later_framework: Framework
    earlier: Assessment
    earlier_framework: Framework
    mapping: FrameworkMapping | None
    """None if the framework is the same."""

    @property
    def head(self) -> list[str]:
        """The headings of the columns."""
        if self.mapping is None:
            return [self.later_framework.column, str(self.earlier.made), str(self.later.made)]
        frameworks = (self.earlier_framework, self.later_framework)
        names = [f"{each.column} of “{each.title}”" for each in frameworks]
        return [names[0], str(self.earlier.made), f"{names[1]}, {self.later.made}", "Note"]

    @property
    def rows(self) -> list[Row]:
        """A row for each criterion of the earlier one, then those of the later one that nothing is taken for."""
        if self.mapping is None:
            return [[each.title, self._earlier(each.id), self._later(each)] for each in self.later_framework.criteria]
        return [*self._mapped(self.mapping), *self._left(self.mapping)]

    def _mapped(self, mapping: FrameworkMapping) -> Iterator[Row]:
        for each in mapping.criteria:
            criterion = self.earlier_framework.criterion(each.criterion)
            targets = [found for found in map(self.later_framework.criterion, each.to) if found]
            later = "; ".join(f"{target.title}: {self._later(target)}" for target in targets)
            title = criterion.title if criterion else each.criterion
            yield [title, self._earlier(each.criterion), later or NOTHING, each.note]

    def _left(self, mapping: FrameworkMapping) -> Iterator[Row]:
        for criterion in mapping.unmatched(self.later_framework):
            yield [NOTHING, None, f"{criterion.title}: {self._later(criterion)}", None]

    def _earlier(self, criterion_id: str) -> str:
        return self.earlier.result(criterion_id, self.earlier_framework)

    def _later(self, criterion: Criterion) -> str:
        return self.later.result(criterion.id, self.later_framework)


def scores_beside(hub: Hub, later: Assessment) -> Beside | None:
    """An assessment with the earlier one that it is compared with, if it names one."""
    earlier = earlier_assessment(hub, later)
    if earlier is None:
        return None
    frameworks = [hub.get(Framework, each.framework, each.scope) for each in (later, earlier)]
    mapping = None if frameworks[0] is frameworks[1] else mapping_between(hub, earlier.framework, later.framework)
    return Beside(later, frameworks[0], earlier, frameworks[1], mapping)
