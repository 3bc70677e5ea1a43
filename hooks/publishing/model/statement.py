"""Statements: what a source says on a subject, in our words, its own, or both."""

from typing import Annotated

from publishing.model.field_marks import Reference
from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus, Standing
from publishing.model.text import Slug, Text
from publishing.model.worded import Worded

StatementId = Annotated[Slug, Reference("statement")]


class Theme(Worded):
    """The subjects, in the order in which pages show them."""

    CONTEST = "contest", "CONTEST: the four strands"
    GUIDANCE_CHANGE = "guidance-change", "What changed in the guidance of 2023"
    SECURITY_THREAT_CHECK = "security-threat-check", "The Security Threat Check"
    RECOMMENDATION = "recommendation", "What the report asked for"
    REPORT = "report", "About the report"
    DUTY_THEN = "duty-then", "The duty then"
    THREAT = "threat", "Threat and risk, as described then"
    CHALLENGE = "challenge", "Challenges, as described then"
    HORIZON = "horizon", "What was expected next"
    DECISION = "decision", "How councillors decided"
    CONSULTATION = "consultation", "Who was consulted"
    LAW = "law", "The law"
    EQUALITY = "equality", "Equality"
    RISK = "risk", "The risk register"
    CORPORATE_PRIORITY = "corporate-priority", "Priorities of the council and its partners"
    FINANCE = "finance", "Money"
    SYSTEMS = "systems", "What was in place then"
    COUNCILLORS = "councillors", "The part of councillors"
    MONITORING = "monitoring", "How progress was checked"
    STAFF = "staff", "Who did the work"
    CHANNEL = "channel", "Channel"
    SAFEGUARDING = "safeguarding", "Safeguarding children and adults"
    EDUCATION = "education", "Schools and colleges"
    HEALTH = "health", "Health"
    TRAINING = "training", "Training"
    COMMUNICATIONS = "communications", "Communications and engagement"
    VENUES = "venues", "Venues, speakers and the internet"

    @property
    def part(self) -> str:
        """The page of an edition that shows it, as the end of its address; "" for the edition's own."""
        if self is Theme.RECOMMENDATION:
            return ""
        return "practice/" if self in PRACTICE else "context/"


PRACTICE = frozenset(
    (
        *(Theme.SYSTEMS, Theme.COUNCILLORS, Theme.MONITORING, Theme.STAFF, Theme.CHANNEL, Theme.SAFEGUARDING),
        *(Theme.EDUCATION, Theme.HEALTH, Theme.TRAINING, Theme.COMMUNICATIONS, Theme.VENUES),
    )
)
"""What was done, as against what it was done in view of."""


class Statement(CitedRecord):
    """What a source says on a subject."""

    theme: Theme
    title: Text
    text: Text | None = None
    """In this hub's own words."""
    quotation: Text | None = None
    """The source's own words, exactly."""
    points: tuple[Text, ...] = ()
    """The list that follows, if there is one."""
    status: EditionStatus | Standing

    @property
    def address(self) -> str:
        """Its place: the duty page for a national one, or the page of its edition that shows its theme."""
        return f"/strategy/{self.scope}/{self.theme.part}#{self.id}" if self.scope else f"/duty/#{self.id}"
