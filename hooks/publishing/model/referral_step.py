"""Referral steps: what happens after a referral, from gathering information to the last review."""

from publishing.model.approval import Approval
from publishing.model.record import CitedRecord
from publishing.model.status import Standing
from publishing.model.text import Text, Whole


class ReferralStep(CitedRecord):
    """One step of the process."""

    stands_at = "/refer/after/#{id}"

    number: Whole
    title: Text
    who: Text
    """Who does it: a body or a role."""
    text: Text
    """For staff."""
    otherwise: Text | None = None
    """Where a case may leave the process here, instead of going on."""
    plain_title: Text
    plain: Text
    """For families, in plainer words."""
    plain_otherwise: Text | None = None
    status: Standing
    approval: Approval | None = None
