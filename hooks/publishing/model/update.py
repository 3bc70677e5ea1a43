"""Updates: dated news."""

from typing import Annotated, ClassVar

from pydantic import Field

from publishing.model.area import AreaId
from publishing.model.contact import Audience
from publishing.model.dates import PartialDate
from publishing.model.record import CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Prose, Text


class Update(CitedRecord):
    """A piece of news that a source reports."""

    kind: ClassVar[str] = "update"
    plural: ClassVar[str] = "updates"

    title: Text
    summary: Text
    body: Prose
    date: PartialDate
    """When it happened."""
    audience: Annotated[tuple[Audience, ...], Field(min_length=1)]
    area: AreaId | None = None
    status: Standing

    @property
    def address(self) -> str:
        """Its page."""
        return f"/updates/{self.id}/"
