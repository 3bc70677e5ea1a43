"""Messages that were taken back: nothing of them can be copied any more, and whoever has used them is told why."""

from dataclasses import replace

from publishing.model.asset import Asset
from publishing.model.campaign import Campaign
from publishing.model.change_note import ChangeNote
from publishing.model.hub import Hub
from publishing.model.message import Message, Withdrawal
from publishing.model.record import Record


def withdrawn_messages(hub: Hub) -> list[Message]:
    """All that may not be used any more, by their numbers."""
    return sorted((each for each in hub.all(Message) if each.withdrawn), key=lambda each: each.number)


def without_withdrawn_words(hub: Hub) -> Hub:
    """The hub without their words and pictures: each says why it was taken back, and so does a change note on it."""
    withdrawn = withdrawn_messages(hub)
    if not withdrawn:
        return hub
    ids = {each.id for each in withdrawn}
    told = (_note(each, each.withdrawn) for each in withdrawn if each.withdrawn)
    kept = (each for each in hub.records if not (isinstance(each, Asset) and each.message in ids))
    return replace(hub, records=(*told, *(_without(each, ids) for each in kept)))


def _without(record: Record, ids: set[str]) -> Record:
    if isinstance(record, Message) and record.withdrawn:
        words = {"lines": (), "lines_to_take": (), "tone": (), "do_first": (), "not_to_say": ()}
        return record.model_copy(update={**words, "summary": record.withdrawn.why, "urgent": False})
    if isinstance(record, Campaign):
        return record.model_copy(update={"messages": tuple(each for each in record.messages if each not in ids)})
    return record


def _note(message: Message, withdrawal: Withdrawal) -> ChangeNote:
    return ChangeNote(
        id=f"withdrawn-{message.id}",
        title=f"We withdrew “{message.title}”. Please don’t use it any more. {withdrawal.why}",
        page=message.address,
        date=withdrawal.date,
        as_at=withdrawal.date,
        origin=withdrawal.origin,
    )
