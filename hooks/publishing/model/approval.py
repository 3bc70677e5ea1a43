"""Approval: who in a safeguarding role has approved a page that people's safety may depend on."""

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.text import Text

NOT_APPROVED = "Not yet approved by a safeguarding lead."


class Approval(Entry):
    """A role that approved, and when."""

    by: Text
    """A role, never a person."""
    date: PartialDate

    def __str__(self) -> str:
        return f"Approved on {self.date}, by: {self.by}."


def approval_line(approval: Approval | None) -> str:
    """What a reader is told."""
    return str(approval) if approval else NOT_APPROVED
