"""Approval: who in a safeguarding role has approved a page that people's safety may depend on."""

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.text import Text


class Approval(Entry):
    """A role that approved, and when."""

    by: Text
    """A role, never a person."""
    date: PartialDate
