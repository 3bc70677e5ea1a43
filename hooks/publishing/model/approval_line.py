"""What a reader is told of an approval."""

from publishing.model.approval import Approval
from publishing.model.hub import Hub
from publishing.model.interface import english_words
from publishing.model.said import filled_in


def approval_line(hub: Hub, approval: Approval | None) -> str:
    """When and by whom something was approved, or that it wasn't."""
    words = english_words(hub)
    return filled_in(words["approved"], approval.date, approval.by) if approval else words["not_approved"]
