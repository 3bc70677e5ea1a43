"""An area's page answers its five questions in one screen of a desk, and of a small telephone."""

import pytest
from tests.support.browsing import Watched


@pytest.mark.parametrize("area", ["barking-and-dagenham", "buckinghamshire", "thurrock"])
@pytest.mark.parametrize("screen", ["desk", "phone"])
def test_all_answers_are_seen_without_scrolling(request: pytest.FixtureRequest, screen: str, area: str) -> None:
    watched = request.getfixturevalue(screen)
    assert isinstance(watched, Watched)
    watched.open(f"/strategy/{area}/")
    size = watched.page.viewport_size
    assert size
    answers = watched.page.locator(".glance > div").all()
    boxes = [each.bounding_box() for each in answers]
    assert len(boxes) == 5
    assert all(box and box["y"] + box["height"] <= size["height"] for box in boxes), boxes
    assert watched.sideways() == []
