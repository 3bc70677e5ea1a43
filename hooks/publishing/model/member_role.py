"""Member roles: the parts that elected members play, as the handbook names them."""

from typing import Annotated, ClassVar

from pydantic import Field

from publishing.model.record import CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Text, Whole


class MemberRole(CitedRecord):
    """One role of an elected member. What sources say and what this hub suggests stay apart."""

    kind: ClassVar[str] = "member-role"
    plural: ClassVar[str] = "member-roles"

    number: Whole
    title: Text
    """As the handbook names it."""
    summary: Text
    """What the role is, in plain English."""
    handbook_says: Text
    """What the handbook, as quoted in the sources, says of it; or that it gives no detail."""
    guidance_says: tuple[Text, ...] = ()
    """What other public guidance says."""
    hub_suggests: Annotated[tuple[Text, ...], Field(min_length=1)]
    """What this hub suggests."""
    status: Standing

    @property
    def address(self) -> str:
        """Its page."""
        return f"/members/{self.id}/"
