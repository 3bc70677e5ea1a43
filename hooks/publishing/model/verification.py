"""How a contact was checked: live, in a stored copy, or not at all."""

from enum import StrEnum

from pydantic import model_validator

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.refusing import refused
from publishing.model.text import Label, Text

_DUE = "It is due to be checked again."


class VerificationState(StrEnum):
    """How a contact was checked."""

    LIVE = "live"
    STORED_COPY = "stored-copy"
    OVERDUE = "overdue"
    """Checked too long ago. The site says so by itself (see `fresh_contacts`); an editor may say it sooner."""
    NONE = "none"


class Verification(Entry):
    """What was done to check a contact, when, and against what."""

    state: VerificationState
    date: PartialDate | None = None
    by: Text | None = None
    """The role that rang or opened it; for `live` only."""
    tried: Label | None = None
    """The number or the address that was rung or opened, as it stood then; for `live` only."""
    against: Text | None = None
    """The official page that was read."""
    copy_date: PartialDate | None = None
    """The date of the copy, where it is known."""

    @model_validator(mode="after")
    def _says_enough(self) -> "Verification":
        live, copy = self.state is VerificationState.LIVE, self.state is VerificationState.STORED_COPY
        if live and not (self.date and self.by and self.tried):
            todo = "add the day, the role that rang or opened it, and the number or address that was tried"
            raise refused("a live check needs `date`, `by` and `tried`", todo)
        if copy and not (self.date and self.against):
            raise refused("a stored copy needs `date` and `against`", "add the day, and the page that was read")
        return self

    @property
    def was_tried(self) -> bool:
        """Whether somebody rang or opened it, however long ago; whoever only read of it may be named, too."""
        return bool(self.by) and (self.state is VerificationState.LIVE or not self.against)

    @property
    def _when(self) -> str:
        return self.date.when if self.date else ""

    def __str__(self) -> str:
        if self.state is VerificationState.LIVE:
            return f"Checked live {self._when}, by: {self.by}."
        if self.state is VerificationState.STORED_COPY:
            dated = f"dated {self.copy_date}" if self.copy_date else "with no date"
            return f"Read {self._when} in a saved copy, {dated}, of {self.against}. Not yet tried."
        if self.state is VerificationState.OVERDUE and self.date:
            return f"Last checked {self._when}, which is too long ago to rely on."
        return "Not confirmed."

    @property
    def in_short(self) -> str:
        """How and when, without what was read and by whom: for a card that leads to all of it."""
        if self.state is VerificationState.LIVE:
            return f"Checked live {self._when}."
        if self.state is VerificationState.STORED_COPY:
            return f"Read {self._when} in a saved copy of an official page. Not yet tried."
        return str(self)


class AwayVerification(Verification):
    """That of a contact whose council doesn't exist on the day on which the hub is seen."""

    why: Text

    def __str__(self) -> str:
        return self.why


class OldVerification(Verification):
    """That of a contact which is shown though it was checked too long ago: nothing could stand in for it."""

    def __str__(self) -> str:
        return f"{super().__str__()} {_DUE}"

    @property
    def in_short(self) -> str:
        """The same, without what was read and by whom."""
        return f"{super().in_short} {_DUE}"
