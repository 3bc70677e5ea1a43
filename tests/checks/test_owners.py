"""An action's owner, and whoever chairs a body, is a role or a body. Words of roles and common forenames tell which."""

import pytest
from tests.checks.tiny_hub import ABOUT, GOVERNANCE, HELPLINE, PLAN, SITE, TODAY, TinyHub

from publishing.checks.owners import (
    chairs_are_roles,
    organisations_are_no_people,
    owners_are_roles,
    owners_of_the_hub_are_no_people,
    those_who_vouch_are_no_people,
)

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
    "Portfolio Holder",
    "Internal Audit",
    "Trading Standards",
    "Head of Parks and Open Spaces",
    "Head of Bin Lorries",
    "Independent Scrutineer",
    "Named Nurse",
    "Private Sector Housing",
    "MASH",
    "SPOCs",
    "HR",
    "Web Editor (vacant)",
    "School Improvement / SEND Team",
    "St Mary’s School",
    "Queen Elizabeth Hospital",
    "Jane Example Foundation",
    "Tall Chimneys District Council",
    "Exampleton Highways",
    "MHCLG",
    "NSPCC",
    "The example office",
    "Pennaeth Diogelu Plant",
    "Cyfarwyddwr Addysg",
    "Cadeirydd y Bwrdd Diogelwch Cymunedol",
    "Swyddog Arweiniol Prevent",
    "Tîm Iechyd y Cyhoedd",
    "Uwch Reolwr, Gwasanaethau Ieuenctid",
)
PEOPLE = (
    "Jane Example",
    "J. Example",
    "J.E. Example",
    "J Example",
    "Example, J.",
    "Jane A. Example",
    "Jane van der Example",
    "Sampl ap Enghraifft",
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
    "Prevent lead Jane Example",
    "Prevent lead Testy Sample",
    "Prevent lead Testy van der Sample",
    "Jane Example Prevent Lead",
    "Head of Housing Jane Example",
    "Head of Housing J. Example",
    "CSP Jane Example",
    "Prevent lead: Jane",
    "Prevent lead, currently Jane",
    "Prevent lead, jane example",
    "Prevent lead [Testy Sample]",
    "Prevent lead = Testy Sample",
    "Prevent lead TESTY SAMPLE",
    "Office of Jane Example",
    "Jane Example’s team",
    "Jane Example for the council",
    "Jane",
    "jane example",
    "JANE EXAMPLE",
    "Jane Young",
    "Jane Constable",
    "Łukasz Example, Prevent lead",
    "Testy Sample, Pennaeth Diogelu",
    "Cadeirydd: Testy Sample",
)
NO_ROLE = ("Example", "JE", "@example", "李伟", "Not stated", "To be decided")
TODO = (
    "write the role or the body instead, such as “Prevent lead”; a body can be named in governance.yml, and any "
    "organisation under `organisations` in site.yml"
)
ORGANISATIONS = ("Refuge", "Barnardo’s", "Catch22", "Small Steps")


def owned_by(hub: TinyHub, owner: str) -> list[str]:
    hub.replace(PLAN, "title: Give training", f'title: Give training\n    owner: "{owner}"')
    return [str(problem) for problem in owners_are_roles(hub.read(), TODAY)]


@pytest.mark.parametrize("owner", ROLES)
def test_a_role_or_a_body_owns_an_action(hub: TinyHub, owner: str) -> None:
    assert owned_by(hub, owner) == []


@pytest.mark.parametrize("owner", PEOPLE)
def test_a_person_does_not(hub: TinyHub, owner: str) -> None:
    assert owned_by(hub, owner) == [f"{PLAN}:9:5: the owner seems to be a person: {owner!r}; {TODO}"]


@pytest.mark.parametrize("owner", NO_ROLE)
def test_what_tells_no_role_may_be_a_person(hub: TinyHub, owner: str) -> None:
    what = "the owner may be a person, as no word tells a role or a body"
    assert owned_by(hub, owner) == [f"{PLAN}:9:5: {what}: {owner!r}; {TODO}"]


def test_a_body_of_the_hub_may_have_any_name(hub: TinyHub) -> None:
    hub.replace(PLAN, "title: Give training", "title: Give training\n    owner: Turning Tides")
    assert len(list(owners_are_roles(hub.read(), TODAY))) == 1
    hub.replace(
        PLAN.replace("delivery_plan", "governance"),
        "name: Exampleton board",
        "name: Exampleton board\n    also_named: [Turning Tides]",
    )
    assert list(owners_are_roles(hub.read(), TODAY)) == []


def listed(hub: TinyHub, *organisations: str) -> None:
    lines = "".join(f'  - "{each}"\n' for each in organisations)
    hub.replace(SITE, "demonstration: true\n", f"demonstration: true\norganisations:\n{lines}")


@pytest.mark.parametrize("owner", [*ORGANISATIONS, "refuge", "Barnardo's", "Refuge and Barnardo's", "Refuge; Catch22"])
def test_an_organisation_that_the_site_lists_owns_an_action(hub: TinyHub, owner: str) -> None:
    assert owned_by(hub, owner) != []
    listed(hub, *ORGANISATIONS)
    assert list(owners_are_roles(hub.read(), TODAY)) == []
    assert list(organisations_are_no_people(hub.read(), TODAY)) == []


@pytest.mark.parametrize(
    "owner", ["Refuge, Jane Example", "Jane Example of Refuge", "Refuge: J. Example", "Jane Refuge"]
)
def test_a_person_beside_a_listed_organisation_is_still_one(hub: TinyHub, owner: str) -> None:
    listed(hub, *ORGANISATIONS)
    assert owned_by(hub, owner) == [f"{PLAN}:9:5: the owner seems to be a person: {owner!r}; {TODO}"]


@pytest.mark.parametrize("name", ["Jane Example", "J. Example", "J Example", "Dr Example", "Jane", "Example, J."])
def test_a_person_cannot_be_listed_as_an_organisation(hub: TinyHub, name: str) -> None:
    listed(hub, "Refuge", name)
    assert [str(problem) for problem in organisations_are_no_people(hub.read(), TODAY)] == [
        f"{SITE}:7:5: the organisation seems to be a person: {name!r}; take it out of the list"
    ]
    assert owned_by(hub, name) != []


def test_a_chair_is_a_role_too(hub: TinyHub) -> None:
    chairs = "chair: Head of Housing\n    vice_chair: Prevent lead, who also attends"
    members = "members: [The police; how many is open]"
    hub.replace(GOVERNANCE, "summary: It decides.", f"summary: It decides.\n    {chairs}\n    {members}")
    assert list(chairs_are_roles(hub.read(), TODAY)) == []
    hub.replace(GOVERNANCE, "chair: Head of Housing", "chair: Jane Example")
    hub.replace(GOVERNANCE, "Prevent lead, who", "J. Example, who")
    hub.replace(GOVERNANCE, "[The police", "[Testy Sample")
    assert [str(problem) for problem in chairs_are_roles(hub.read(), TODAY)] == [
        f"{GOVERNANCE}:14:5: the chair seems to be a person: 'Jane Example'; {TODO}",
        f"{GOVERNANCE}:15:5: the vice chair seems to be a person: 'J. Example, who also attends'; {TODO}",
        f"{GOVERNANCE}:16:15: the member seems to be a person: 'Testy Sample; how many is open'; {TODO}",
    ]


@pytest.mark.parametrize("by", ["Jane Exampleton", "Jane Smythe"])
def test_whoever_checked_or_reviewed_something_is_no_person(hub: TinyHub, by: str) -> None:
    hub.replace(HELPLINE, "verification:", f"review: {{date: 2024-01-01, by: '{by}'}}\nverification:")
    (problem,) = those_who_vouch_are_no_people(hub.read(), TODAY)
    assert str(problem).startswith(f"{HELPLINE}:")
    assert "somebody seems to be named (in `by`)" in str(problem)


def test_whoever_reviewed_a_hand_written_page_is_no_person(hub: TinyHub) -> None:
    hub.replace(ABOUT, "title:", "review: {date: 2024-01-01, by: Jane Smythe}\ntitle:")
    (problem,) = those_who_vouch_are_no_people(hub.read(), TODAY)
    assert str(problem).startswith(f"{ABOUT}:2:")


def test_a_role_or_a_body_vouches(hub: TinyHub) -> None:
    hub.replace(HELPLINE, "verification:", "review: {date: 2024-01-01, by: The makers of this hub}\nverification:")
    assert list(those_who_vouch_are_no_people(hub.read(), TODAY)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("owner:\n  name: The maintainers\n", "owner: {name: %s}\n"),
        ("owner:\n", "reviews: {owner: %s}\nowner:\n"),
        ("owner:\n", "reviews: {periods: [{kinds: [contact], months: 6, owner: %s}]}\nowner:\n"),
    ],
)
def test_a_person_owns_neither_the_hub_nor_its_reviews(hub: TinyHub, old: str, new: str) -> None:
    settings = hub.text(SITE)
    assert old in settings
    for owner, told in (("Jane Example", ["the owner seems to be a person: 'Jane Example'"]), ("Prevent lead", [])):
        hub.write(SITE, settings.replace(old, new % owner, 1))
        assert [each.what for each in owners_of_the_hub_are_no_people(hub.read(), TODAY)] == told
