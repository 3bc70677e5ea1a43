"""What is shown as approved is what somebody approved."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.model.message import Message
from publishing.model.referral_flow import ReferralFlow
from publishing.model.role_guide import RoleGuide
from publishing.problems import Problem, problem_at


def approvals_are_of_what_stands(hub: Hub, today: date) -> Iterator[Problem]:
    """An approval isn't older than what it approves. News and banners, which may be urgent, are left alone."""
    kinds = (hub.all(Message), hub.all(Guide), hub.all(RoleGuide), hub.all(ReferralFlow))
    records: Iterator[Message | Guide | RoleGuide | ReferralFlow] = chain(*kinds)
    for record in records:
        stands_since = record.as_at.earliest
        if record.approval and stands_since and record.approval.date.is_over(stands_since):
            what = f"its approval is of {record.approval.date}, and what it approves as at {record.as_at}"
            todo = "have it approved as it is now, or take `approval` out"
            yield problem_at(record.approval.origin.at("date"), what, todo)
