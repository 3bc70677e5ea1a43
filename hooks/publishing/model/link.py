"""Links of the golden thread: from the duty to what was done, each declared, with who makes it."""

from publishing.model.entry import Entry
from publishing.model.worded import Worded


class LinkedBy(Worded):
    """Who says that two records belong together."""

    REPORT = "report", "The report makes this link."
    HUB = "hub", "Only this hub makes this link."


class Link(Entry):
    """A link to another record. Each kind of link names the record in a field of its own."""

    linked_by: LinkedBy
