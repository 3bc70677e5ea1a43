"""Shared parts: guidance that is written once, for the guides of several roles."""

from typing import Annotated

from publishing.model.field_marks import Reference
from publishing.model.guide import ContactId, SaidBy
from publishing.model.record import CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Slug, Text

SharedPartId = Annotated[Slug, Reference("shared-part")]


class SharedPart(CitedRecord):
    """A part of guidance that stands in several role guides, word for word."""

    stands_at = "/refer/#{id}"

    title: Text
    said_by: SaidBy
    text: Text | None = None
    points: tuple[Text, ...] = ()
    contact: ContactId | None = None
    """A page that it sends every reader to, whatever their role."""
    after: bool = False
    """Whether it is about what comes after a referral; it then stands on that page too."""
    status: Standing
