"""Statements: what a source says on a subject, in our words, its own, or both."""

from enum import StrEnum
from typing import ClassVar

from publishing.model.record import CitedRecord
from publishing.model.status import EditionStatus, Standing
from publishing.model.text import Text


class Theme(StrEnum):
    """The subjects, in the order in which pages show them."""

    CONTEST = "contest"
    GUIDANCE_CHANGE = "guidance-change"
    SECURITY_THREAT_CHECK = "security-threat-check"
    REPORT = "report"
    RECOMMENDATION = "recommendation"
    THREAT = "threat"
    CONSULTATION = "consultation"
    LAW = "law"
    EQUALITY = "equality"
    RISK = "risk"
    CORPORATE_PRIORITY = "corporate-priority"
    FINANCE = "finance"

    @property
    def label(self) -> str:
        """Its heading."""
        return {
            "contest": "CONTEST: the four strands",
            "guidance-change": "What changed in the guidance of 2023",
            "security-threat-check": "The Security Threat Check",
            "report": "About the report",
            "recommendation": "What the committee was asked to do",
            "threat": "Threat and risk, as described then",
            "consultation": "Who was consulted",
            "law": "The law",
            "equality": "Equality",
            "risk": "The council’s risk register",
            "corporate-priority": "The council’s priorities",
            "finance": "Money",
        }[self.value]


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
