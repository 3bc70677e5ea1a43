"""What can't be made is the mistake of an area only if the same could be made elsewhere; and the next build knows."""

from dataclasses import replace
from pathlib import Path

from tests.support.changed_hubs import with_record
from tests.support.hubs import example_hub

from publishing.disk.kept import Kept
from publishing.exports.cannot_be_made import Attempt, problems_of
from publishing.exports.making import Making
from publishing.model.area import Area
from publishing.model.role_guide import RoleGuide

NO_LETTER = "Ask \ufdfd."
"""No font of the cards has it."""


def test_a_sheet_is_the_mistake_of_its_area_where_another_area_has_one() -> None:
    here, there = example_hub().all(Area)[:2]
    guide = example_hub().all(RoleGuide)[0]
    fits = Attempt("guide", guide.origin, here, "a card")
    refused = replace(fits, area=there, why="it is too long; shorten its guide")
    assert [each.path for each in problems_of([fits, refused])] == [there.origin.path]
    assert [each.path for each in problems_of([replace(fits, of="other"), refused])] == [guide.origin.path]
    assert [str(each) for each in problems_of([refused])] == [
        f"{guide.origin.path}:1:1: a card: it is too long; shorten its guide"
    ]
    assert problems_of([fits]) == []
    everywhere = [replace(refused, area=area, what=f"a card for {area}") for area in (None, here, there)]
    assert [each.what for each in problems_of(everywhere)] == ["a card for None: it is too long"]


def test_what_one_area_cannot_have_is_told_with_its_file_and_known_afterwards(tmp_path: Path) -> None:
    hub = with_record(example_hub(), "area", "sampleton", local_contact=NO_LETTER)
    kept = Kept(tmp_path / "pictures"), Kept(tmp_path / "cards")
    assert Making(hub, *kept).known_problems() == [], "nothing has been made"
    found = Making(hub, *kept).problems()
    assert found
    assert {each.path for each in found} == {next(a.origin.path for a in hub.all(Area) if a.id == "sampleton")}
    assert Making(hub, *kept).known_problems() == found
    assert Making(example_hub(), *kept).known_problems() == [], "it has been mended"
