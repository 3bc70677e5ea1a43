"""The hub as readers see it: with what sources support, and with nothing that time has overtaken or was taken back."""

from dataclasses import replace
from datetime import date, datetime

from publishing.model.fresh_contacts import with_fresh_contacts
from publishing.model.hub import Hub
from publishing.model.london_time import day_of
from publishing.model.overtaken import with_what_is_over
from publishing.model.schedule import published_at
from publishing.model.supported import with_support
from publishing.model.withdrawn import without_withdrawn_words


def seen_at(hub: Hub, moment: datetime) -> Hub:
    """The hub of that moment, made of what was read: what is published later isn't in it."""
    return seen_on(published_at(hub, moment), day_of(moment))


def seen_on(hub: Hub, day: date) -> Hub:
    """The hub of that day, made of what was read."""
    standing = without_withdrawn_words(with_support(replace(hub, day=day)))
    return with_fresh_contacts(with_what_is_over(standing, day), day)
