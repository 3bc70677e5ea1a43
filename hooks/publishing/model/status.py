"""The statuses that content can have, in words and in a tone that a tag can show."""

from publishing.model.worded import Worded


class EditionStatus(Worded):
    """Where a strategy, or what belongs to it, stands."""

    DRAFT = "draft", "Draft", "draft"
    ADOPTED = "adopted", "Adopted", "current"
    ENDED = "ended", "Ended", "ended"
    SUPERSEDED = "superseded", "Superseded", "ended"
    WITHDRAWN = "withdrawn", "Withdrawn", "ended"


class Standing(Worded):
    """What gives national content its force."""

    STATUTORY = "statutory", "In law", "current"
    GUIDANCE = "guidance", "Government wording or guidance"
    OPERATIONAL = "operational", "Used in practice"
    HISTORIC = "historic", "No longer used", "ended"
