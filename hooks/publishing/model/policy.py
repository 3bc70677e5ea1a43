"""Policies: the council's own rules that the duty touches, and the strategies that an edition is linked to."""

from typing import Annotated

from publishing.model.field_marks import Reference
from publishing.model.record import CitedRecord
from publishing.model.status import Status
from publishing.model.text import Slug, Text
from publishing.model.worded import Worded

PolicyId = Annotated[Slug, Reference("policy")]


class PolicyType(Worded):
    """What a policy is to the strategy."""

    REQUIRED = "required", "A policy that the report says the duty asks for"
    OWN = "own", "A policy of the council or its partners"
    LINKED = "linked", "Another strategy that this one is linked to"


class PolicyStatus(Status):
    """Where it stood at the date of its source."""

    IN_PLACE = "in-place"
    IN_DRAFT = "in-draft", "draft"
    ASKED_FOR = "asked-for"


class Policy(CitedRecord):
    """One policy, as a source tells of it at its date."""

    stands_at = "/strategy/{scope}/practice/#{id}"

    title: Text
    type: PolicyType
    summary: Text
    status: PolicyStatus
