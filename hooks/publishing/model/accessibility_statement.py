"""The accessibility statement: how far the hub complies, what isn't accessible, and how that is known.

Its parts and their words are those of the model statement that the regulations of 2018 ask for.
"""

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry, Some
from publishing.model.guide import ContactId
from publishing.model.record import CitedRecord
from publishing.model.text import Label, Text, WebAddress, Whole
from publishing.model.worded import Worded


class Compliance(Worded):
    """One of the three statuses of the model statement."""

    FULLY = "fully", "fully compliant"
    PARTIALLY = "partially", "partially compliant"
    NOT = "not", "not compliant"


class Why(Worded):
    """On what ground something isn't accessible: the model statement has a part for each."""

    NON_COMPLIANCE = "non-compliance", "Non-compliance with the accessibility regulations"
    BURDEN = "disproportionate-burden", "Disproportionate burden"
    OUT_OF_SCOPE = "out-of-scope", "Content that’s not within the scope of the accessibility regulations"


class Criterion(Entry):
    """A success criterion of the guidelines."""

    number: Label
    """As the guidelines number it: "1.4.12"."""
    name: Text


class Barrier(Entry):
    """Something that isn't accessible, or that nobody can vouch for."""

    content: Text
    """What it is, and whom it stops."""
    why: Why
    criteria: tuple[Criterion, ...] = ()
    """What it fails; every non-compliance names at least one."""
    reason: Text
    plan: Text | None = None
    plan_by: PartialDate | None = None
    """When it is to be mended, where that is known."""
    instead: Text | None = None
    """What can be used in its place."""
    assessed: PartialDate | None = None
    """When it was assessed that mending it would be a disproportionate burden."""


class AccessibilityTest(Entry):
    """How the hub was tested."""

    what: Text
    how: Text
    pages: Text
    """Which pages."""


class AccessibilityStatement(CitedRecord):
    """The statement of one hub."""

    stands_at = "/accessibility-statement/"

    organisation: Text
    """Who is committed to it: "This council", say. It begins a sentence."""
    applies_to: Text
    """Which website, and what else it covers."""
    about: Text | None = None
    """What readers should know first."""
    should_be_able: Some[Text]
    """What a reader should be able to do."""
    status: Compliance
    barriers: tuple[Barrier, ...] = ()
    tests: Some[AccessibilityTest]
    tested: PartialDate
    tested_by: Text
    """Who tested it. It begins a sentence."""
    not_tested: tuple[Text, ...] = ()
    """What no tool could test, and nobody has."""
    improvements: tuple[Text, ...] = ()
    prepared: PartialDate
    reviewed: PartialDate
    contact: ContactId | None = None
    """Whom to tell of a barrier; a demonstration may have nobody."""
    answer_days: Whole | None = None
    """Within how many working days an answer comes."""
    without_contact: Text | None = None
    """What to do where there is nobody to tell."""
    enforcement_link: WebAddress = "https://www.equalityadvisoryservice.com/"

    @property
    def title(self) -> str:
        """What links to it say."""
        return "Accessibility statement"

    @property
    def due_to(self) -> str:
        """What a status that isn't full is due to, in the words of the model statement."""
        words = {"non-compliances" if each.why is Why.NON_COMPLIANCE else "exemptions" for each in self.barriers}
        return " and ".join(sorted(words, reverse=True))

    def of(self, why: Why) -> list[Barrier]:
        """The barriers on one ground."""
        return [each for each in self.barriers if each.why is why]
