"""What has an id is the only one of that id in its place."""

import pytest
from tests.checks.tiny_hub import (
    ASSESSMENTS,
    DEFINITION,
    EVENTS,
    FRAMEWORKS,
    MAPPINGS,
    OBJECTIVES,
    SOURCE,
    STATEMENTS,
    TinyHub,
)


def test_two_records_of_a_kind_cannot_share_an_id(hub: TinyHub) -> None:
    hub.add(OBJECTIVES, "  - {id: notice-sooner, number: 2, title: Again, summary: The same id.}\n")
    assert (
        f"{OBJECTIVES}:10:6: the id `notice-sooner` is already that of objective {OBJECTIVES}:5; "
        "choose another id for one of them"
    ) in hub.problems()


def test_two_records_that_share_a_page_cannot_share_an_id(hub: TinyHub) -> None:
    hub.replace(STATEMENTS, "id: the-duty", "id: prevent-it")
    assert hub.problems() == [
        (
            f"{STATEMENTS}:5:5: the id `prevent-it` is already that of objective data/national/objectives.yml:5; "
            "choose another id for one of them"
        )
    ]


def test_an_areas_contact_cannot_share_the_id_of_a_national_one(hub: TinyHub) -> None:
    copy = "data/areas/exampleton/contacts/helpline.yml"
    hub.write(copy, (hub.root / "data/national/contacts/helpline.yml").read_bytes())
    assert "the id `helpline` is already that of contact " in hub.problem()


def test_records_on_different_pages_may_share_an_id(hub: TinyHub) -> None:
    hub.replace(EVENTS, "id: meeting", "id: board")
    assert hub.problems() == []


@pytest.mark.parametrize(
    ("path", "old", "new", "problem"),
    [
        (DEFINITION, 'id: "2011"', 'id: "2024"', "9:5: the id `2024` is here twice"),
        (SOURCE, 'id: "2.10"', 'id: "1"', "11:6: the id `1` is here twice"),
        (FRAMEWORKS, "id: training", "id: leadership", "13:10: the id `leadership` is here twice"),
    ],
)
def test_two_entries_of_one_list_cannot_share_an_id(hub: TinyHub, path: str, old: str, new: str, problem: str) -> None:
    hub.replace(path, old, new)
    assert f"{path}:{problem}; choose another for one" in hub.problems()


def test_unlike_numbers_are_different_ids(hub: TinyHub) -> None:
    hub.replace(SOURCE, '{id: "2.10", about: The rest.}', "{id: 2.10, about: The rest.}, {id: 2.1, about: More.}")
    hub.replace(
        SOURCE, 'paragraphs:\n  - {id: "1", about: Everything.}\n  - ', "paragraphs:\n  [{id: 1, about: All.}, "
    )
    hub.replace(SOURCE, "{id: 2.1, about: More.}", "{id: 2.1, about: More.}]")
    assert hub.problems() == []


def test_lists_of_different_records_may_use_the_same_ids(hub: TinyHub) -> None:
    hub.replace(FRAMEWORKS, "id: control", "id: training")
    hub.replace(ASSESSMENTS, "criterion: control", "criterion: training")
    hub.replace(MAPPINGS, "to: [control]", "to: [training]")
    assert hub.problems() == []
