"""Message channels: where a line can be published, and how long it may be there."""

from typing import Annotated

from publishing.model.field_marks import Reference
from publishing.model.record import CitedRecord, Operational
from publishing.model.text import Slug, Text, Whole
from publishing.model.worded import Worded

MessageChannelId = Annotated[Slug, Reference("message-channel")]


class Counting(Worded):
    """How a channel counts the length of a text."""

    CHARACTERS = "characters", "characters"
    X_WEIGHTED = "x-weighted", "characters as X weighs them, with every link as 23"
    SMS_SEGMENTS = "sms-segments", "parts of a text message"


class Preview(Worded):
    """What a line looks like there, in outline."""

    POST = "post", "a post with a name above it, and a picture below"
    CAPTION = "caption", "a picture with words below it"
    BUBBLE = "bubble", "a text message"
    BANNER = "banner", "a strip across a page"
    LETTER = "letter", "a letter or an article"
    QUOTATION = "quotation", "words to be quoted"


class MessageChannel(Operational, CitedRecord):
    """One channel. Its limit is data, because it changes when the channel does."""

    stands_at = "/toolkit/#channel-{id}"

    number: Whole
    title: Text
    counting: Counting
    limit: Whole | None = None
    """In what it counts; left out where there is none to keep to."""
    advice: Text
    """How to write for it."""
    preview: Preview = Preview.POST
