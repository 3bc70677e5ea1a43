"""Statements: what a source says on a subject, in our words, its own, or both."""

from typing import ClassVar

from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus, Standing
from publishing.model.text import Text
from publishing.model.worded import Worded


class Theme(Worded):
    """The subjects, in the order in which pages show them."""

    CONTEST = "contest", "CONTEST: the four strands"
    GUIDANCE_CHANGE = "guidance-change", "What changed in the guidance of 2023"
    SECURITY_THREAT_CHECK = "security-threat-check", "The Security Threat Check"
    REPORT = "report", "About the report"
    RECOMMENDATION = "recommendation", "What the committee was asked to do"
    THREAT = "threat", "Threat and risk, as described then"
    CONSULTATION = "consultation", "Who was consulted"
    LAW = "law", "The law"
    EQUALITY = "equality", "Equality"
    RISK = "risk", "The council’s risk register"
    CORPORATE_PRIORITY = "corporate-priority", "The council’s priorities"
    FINANCE = "finance", "Money"


class Statement(CitedRecord):
    """What a source says on a subject."""

    kind: ClassVar[str] = "statement"
    plural: ClassVar[str] = "statements"

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
        """Its place: the duty page for a national one, its edition's page for a recommendation, or its context."""
        if not self.scope:
            return f"/duty/#{self.id}"
        part = "" if self.theme is Theme.RECOMMENDATION else "context/"
        return f"/strategy/{self.scope}/{part}#{self.id}"
