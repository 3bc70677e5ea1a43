"""A role's guide sends nobody to a line that isn't for them."""

from dataclasses import replace
from datetime import date

import pytest
from tests.support.hubs import real_hub

from publishing.checks.routes import guides_show_suitable_contacts
from publishing.model.hub import Hub
from publishing.model.role_guide import RoleGuide

TODAY = date(2026, 11, 20)


def with_main_contact(hub: Hub, role: str, contact: str) -> Hub:
    guide = hub.get(RoleGuide, role)
    changed = guide.model_copy(update={"contacts": (contact, *guide.contacts)})
    return replace(hub, records=tuple(changed if each is guide else each for each in hub.records))


def test_the_guides_as_they_are_send_everybody_to_the_right_place() -> None:
    assert list(guides_show_suitable_contacts(real_hub(), TODAY)) == []


@pytest.mark.parametrize(
    ("role", "contact", "what"),
    [
        ("council", "act-early-support-line", "isn't for staff"),
        ("member", "act-early-support-line", "isn't for elected members"),
        ("voluntary", "dfe-counter-extremism-helpline", "isn't for the public"),
    ],
)
def test_a_line_for_others_is_refused_at_its_place(role: str, contact: str, what: str) -> None:
    problems = list(guides_show_suitable_contacts(with_main_contact(real_hub(), role, contact), TODAY))
    assert len(problems) == 1
    assert contact in problems[0].what
    assert what in problems[0].what
    assert problems[0].path == f"data/national/referral_guidance/roles/{role}.yml"
