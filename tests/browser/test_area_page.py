"""An area's page answers its five questions in one screen of a desk."""

import pytest
from tests.support.browsing import Watched


@pytest.mark.parametrize("area", ["barking-and-dagenham", "buckinghamshire", "thurrock"])
def test_all_answers_are_seen_without_scrolling(desk: Watched, area: str) -> None:
    desk.open(f"/strategy/{area}/")
    size = desk.page.viewport_size
    assert size
    answers = desk.page.locator(".glance > div").all()
    boxes = [each.bounding_box() for each in answers]
    assert len(boxes) == 5
    assert all(box and box["y"] + box["height"] <= size["height"] for box in boxes), boxes
