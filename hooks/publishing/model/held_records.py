"""A list of an edition's records of any kind, or the words that there are none."""

from collections.abc import Iterator

from pydantic import model_validator

from publishing.model.action import ActionId
from publishing.model.body import BodyId
from publishing.model.link import AssessmentId
from publishing.model.objective import ObjectiveId
from publishing.model.policy import PolicyId
from publishing.model.priority import PriorityId, ThemeId
from publishing.model.record import Operational
from publishing.model.refusing import refused
from publishing.model.statement import StatementId
from publishing.model.survey import SurveyId
from publishing.model.text import Text

HELD = {
    "objectives": "objective",
    "themes": "theme",
    "priorities": "priority",
    "actions": "action",
    "surveys": "survey",
    "bodies": "body",
    "assessments": "assessment",
    "policies": "policy",
    "statements": "statement",
}
"""The fields that name records of the edition, in the order in which they are shown, with the kind of each."""


class HeldRecords(Operational):
    """A record that brings together others of its edition."""

    objectives: tuple[ObjectiveId, ...] = ()
    themes: tuple[ThemeId, ...] = ()
    priorities: tuple[PriorityId, ...] = ()
    actions: tuple[ActionId, ...] = ()
    surveys: tuple[SurveyId, ...] = ()
    bodies: tuple[BodyId, ...] = ()
    assessments: tuple[AssessmentId, ...] = ()
    policies: tuple[PolicyId, ...] = ()
    statements: tuple[StatementId, ...] = ()
    nothing: Text | None = None
    """That the source gives nothing, in words."""

    @model_validator(mode="after")
    def _holds_something_or_says_so(self) -> "HeldRecords":
        holds, says_none = any(self.held()), self.nothing is not None
        if holds and says_none:
            raise refused("it holds records and says that there are none", "take out the records or `nothing`")
        if not holds and not says_none:
            raise refused("it holds neither records nor the words that there are none", "give records or `nothing`")
        return self

    def held(self) -> Iterator[tuple[str, str]]:
        """The kind and the id of each record that it names."""
        for name, kind in HELD.items():
            for record_id in getattr(self, name):
                yield kind, record_id

    @property
    def title(self) -> str:
        """The id of what it answers to: it has no name of its own."""
        return self.id
