"""An action's owner is a role or a body. The guess is made from capitals, and knows the words of roles."""

import pytest
from tests.checks.tiny_hub import PLAN, TODAY, TinyHub

from publishing.checks.owners import owners_are_roles

ROLES = (
    "Community Safety Partnership Manager",
    "Prevent lead",
    "Prevent Co-ordinator",
    "Prevent Education Officer (Wycombe)",
    "Head of Housing",
    "Strategic Prevent Board",
    "Police",
    "Essex Police",
    "Home Office",
    "CSP",
    "NHS England",
    "Director of Children’s Services",
    "Assistant Director for Education and Skills",
    "Adult Social Care, Public Health",
    "Senior Leadership Team",
    "All partners",
    "Exampleton",
    "Exampleton board",
    "Bridge officer",
)
PEOPLE = (
    "Jane Example",
    "J. Example",
    "J.E. Example",
    "J Example",
    "Example, J.",
    "Jane A. Example",
    "Jane van der Example",
    "Mary-Jane Example",
    "Jane O’Example",
    "Cllr Example",
    "Councillor Example",
    "Dr Example",
    "Ms J. Example",
    "Jane Example, Prevent lead",
    "Prevent lead: Jane Example",
    "Prevent lead (Jane Example)",
    "Police – Jane Example",
    "Jane Example and John Example",
)


def owned_by(hub: TinyHub, owner: str) -> list[str]:
    hub.replace(PLAN, "title: Give training", f'title: Give training\n    owner: "{owner}"')
    return [str(problem) for problem in owners_are_roles(hub.read(), TODAY)]


@pytest.mark.parametrize("owner", ROLES)
def test_a_role_or_a_body_owns_an_action(hub: TinyHub, owner: str) -> None:
    assert owned_by(hub, owner) == []


@pytest.mark.parametrize("owner", PEOPLE)
def test_a_person_does_not(hub: TinyHub, owner: str) -> None:
    assert owned_by(hub, owner) == [
        (
            f"{PLAN}:9:5: the owner seems to be a person: {owner!r}; "
            "write the role or the body instead, such as “Prevent lead”; a body can be named in governance.yml"
        )
    ]


def test_a_body_of_the_hub_may_have_any_name(hub: TinyHub) -> None:
    hub.replace(PLAN, "title: Give training", "title: Give training\n    owner: Greener Exampleton")
    assert len(list(owners_are_roles(hub.read(), TODAY))) == 1
    hub.replace(
        PLAN.replace("delivery_plan", "governance"),
        "name: Exampleton board",
        "name: Exampleton board\n    also_named: [Greener Exampleton]",
    )
    assert list(owners_are_roles(hub.read(), TODAY)) == []
