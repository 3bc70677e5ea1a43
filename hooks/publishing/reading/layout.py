"""Which file of `data/` holds which kind of content. A new kind of content is a line here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePosixPath

from publishing.model.accessibility_statement import AccessibilityStatement
from publishing.model.action import Action
from publishing.model.area import Area
from publishing.model.assessment import Assessment
from publishing.model.asset import Asset
from publishing.model.body import Body
from publishing.model.campaign import Campaign
from publishing.model.change_note import ChangeNote
from publishing.model.comparison import Comparison, ComparisonTheme
from publishing.model.contact import Contact
from publishing.model.definition import Definition
from publishing.model.duty import Duty
from publishing.model.emergency_banner import EmergencyBanner
from publishing.model.event import Event
from publishing.model.framework import Framework
from publishing.model.framework_mapping import FrameworkMapping
from publishing.model.guide import Guide
from publishing.model.interface import Interface
from publishing.model.member_role import MemberRole
from publishing.model.message import Message
from publishing.model.message_channel import MessageChannel
from publishing.model.objective import Objective
from publishing.model.outcome import Outcome
from publishing.model.perception import Perception
from publishing.model.policy import Policy
from publishing.model.priority import DeliveryTheme, Priority
from publishing.model.record import Record
from publishing.model.redirect import Redirect
from publishing.model.referral_flow import ReferralFlow
from publishing.model.referral_step import ReferralStep
from publishing.model.role_guide import RoleGuide
from publishing.model.scrutiny import ScrutinyEvidence, ScrutinyQuestion
from publishing.model.search_synonym import SearchSynonym
from publishing.model.search_topic import SearchTopic
from publishing.model.shared_part import SharedPart
from publishing.model.source import Source
from publishing.model.statement import Statement
from publishing.model.statistic import Statistic
from publishing.model.strategy import Strategy
from publishing.model.survey import Survey
from publishing.model.update import Update

SITE_FILE = "site.yml"
NATIONAL = "national"
AREAS = "areas"
EDITION = f"{AREAS}/*/strategies/*"


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file, or all files of a folder. It holds one record, or sets of records by name."""

    pattern: str
    record: type[Record] | None = None
    sets: Mapping[str, type[Record]] = field(default_factory=dict)

    @property
    def models(self) -> tuple[type[Record], ...]:
        """The kinds of record that it may hold."""
        return (self.record,) if self.record else tuple(self.sets.values())


LAYOUT = (
    DataFile(f"{NATIONAL}/definitions/*.yml", Definition),
    DataFile(f"{NATIONAL}/contacts/*.yml", Contact),
    DataFile(f"{NATIONAL}/sources/*.yml", Source),
    DataFile(f"{NATIONAL}/updates/*.yml", Update),
    DataFile(f"{NATIONAL}/referral_guidance/*.yml", Guide),
    DataFile(f"{NATIONAL}/referral_guidance/flows/*.yml", ReferralFlow),
    DataFile(f"{NATIONAL}/referral_guidance/roles/*.yml", RoleGuide),
    DataFile(f"{NATIONAL}/referral_guidance/shared/outcomes.yml", sets={"outcomes": Outcome}),
    DataFile(f"{NATIONAL}/referral_guidance/shared/parts.yml", sets={"parts": SharedPart}),
    DataFile(f"{NATIONAL}/referral_guidance/shared/process.yml", sets={"steps": ReferralStep}),
    DataFile(f"{NATIONAL}/get_help/*.yml", Guide),
    DataFile(f"{NATIONAL}/communications_toolkit/messages/*.yml", Message),
    DataFile(f"{NATIONAL}/communications_toolkit/shared/channels.yml", sets={"message_channels": MessageChannel}),
    DataFile(f"{NATIONAL}/communications_toolkit/shared/assets.yml", sets={"assets": Asset}),
    DataFile(f"{NATIONAL}/communications_toolkit/shared/campaigns.yml", sets={"campaigns": Campaign}),
    DataFile(f"{NATIONAL}/communications_toolkit/*.yml", Guide),
    DataFile(f"{NATIONAL}/emergency_banners/*.yml", EmergencyBanner),
    DataFile(f"{NATIONAL}/accessibility-statement.yml", AccessibilityStatement),
    DataFile(f"{NATIONAL}/interface/*.yml", Interface),
    DataFile(f"{NATIONAL}/change_notes.yml", sets={"change_notes": ChangeNote}),
    DataFile(f"{NATIONAL}/redirects.yml", sets={"redirects": Redirect}),
    DataFile(f"{NATIONAL}/duties.yml", sets={"duties": Duty}),
    DataFile(f"{NATIONAL}/objectives.yml", sets={"objectives": Objective}),
    DataFile(f"{NATIONAL}/statements.yml", sets={"statements": Statement}),
    DataFile(f"{NATIONAL}/handbook.yml", sets={"roles": MemberRole}),
    DataFile(f"{NATIONAL}/frameworks.yml", sets={"frameworks": Framework}),
    DataFile(f"{NATIONAL}/framework_mappings.yml", sets={"framework_mappings": FrameworkMapping}),
    DataFile(f"{NATIONAL}/scrutiny_questions.yml", sets={"scrutiny_questions": ScrutinyQuestion}),
    DataFile(f"{NATIONAL}/events.yml", sets={"events": Event}),
    DataFile(f"{NATIONAL}/statistics.yml", sets={"statistics": Statistic}),
    DataFile(f"{NATIONAL}/comparison_themes.yml", sets={"comparison_themes": ComparisonTheme}),
    DataFile(f"{NATIONAL}/search_synonyms.yml", sets={"search_synonyms": SearchSynonym}),
    DataFile(f"{NATIONAL}/search_topics.yml", sets={"search_topics": SearchTopic}),
    DataFile(f"{NATIONAL}/search_topics_of_staff.yml", sets={"search_topics": SearchTopic}),
    DataFile(f"{NATIONAL}/search_topics_of_councils.yml", sets={"search_topics": SearchTopic}),
    DataFile(f"{AREAS}/*/area.yml", Area),
    DataFile(f"{AREAS}/*/contacts/*.yml", Contact),
    DataFile(f"{AREAS}/*/sources/*.yml", Source),
    DataFile(f"{AREAS}/*/updates/*.yml", Update),
    DataFile(f"{AREAS}/*/emergency_banners/*.yml", EmergencyBanner),
    DataFile(f"{AREAS}/*/change_notes.yml", sets={"change_notes": ChangeNote}),
    DataFile(f"{AREAS}/*/redirects.yml", sets={"redirects": Redirect}),
    DataFile(f"{AREAS}/*/search_synonyms.yml", sets={"search_synonyms": SearchSynonym}),
    DataFile(f"{AREAS}/*/search_topics.yml", sets={"search_topics": SearchTopic}),
    DataFile(f"{EDITION}/strategy.yml", Strategy),
    DataFile(f"{EDITION}/objectives.yml", sets={"objectives": Objective}),
    DataFile(f"{EDITION}/priorities.yml", sets={"themes": DeliveryTheme, "priorities": Priority}),
    DataFile(f"{EDITION}/delivery_plan.yml", sets={"actions": Action, "surveys": Survey}),
    DataFile(f"{EDITION}/governance.yml", sets={"bodies": Body}),
    DataFile(f"{EDITION}/assessments.yml", sets={"assessments": Assessment}),
    DataFile(f"{EDITION}/statements.yml", sets={"statements": Statement}),
    DataFile(f"{EDITION}/events.yml", sets={"events": Event}),
    DataFile(f"{EDITION}/policies.yml", sets={"policies": Policy}),
    DataFile(f"{EDITION}/perceptions.yml", sets={"perceptions": Perception}),
    DataFile(f"{EDITION}/comparison.yml", sets={"comparisons": Comparison}),
    DataFile(f"{EDITION}/scrutiny.yml", sets={"scrutiny_evidence": ScrutinyEvidence}),
)

KINDS: tuple[type[Record], ...] = tuple(dict.fromkeys(model for file in LAYOUT for model in file.models))
"""Every kind of record, each once."""


@lru_cache(maxsize=4096)
def data_file(path: PurePosixPath) -> DataFile | None:
    """What the layout says of a path below the data folder."""
    return next((file for place, file in _PLACES if place.fullmatch(str(path))), None)


_PLACES = [(re.compile(re.escape(file.pattern).replace(r"\*", "[^/]*")), file) for file in LAYOUT]


def identity(path: PurePosixPath) -> tuple[str, str]:
    """The scope and the id that a path gives to its one record (for a set: its scope, and "")."""
    parts = path.parts
    if parts[0] == NATIONAL:
        return "", path.stem
    area = parts[1]
    if path.name == "area.yml":
        return "", area
    if parts[2] == "strategies":
        return (area, parts[3]) if path.name == "strategy.yml" else (f"{area}/{parts[3]}", "")
    return area, path.stem
