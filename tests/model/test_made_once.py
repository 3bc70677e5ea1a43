"""What is made of a hub is made once, and anew for another hub."""

from dataclasses import replace
from datetime import date

from publishing.model.hub import Hub, made_once


def test_it_is_made_once_for_each_hub(hub: Hub) -> None:
    asked: list[Hub] = []

    @made_once
    def noted(of: Hub) -> list[Hub]:
        asked.append(of)
        return [of]

    other = replace(hub, day=date(2024, 6, 1))
    assert noted(hub) is noted(hub)
    assert noted(other) is not noted(hub)
    assert [of.day for of in asked] == [hub.day, other.day]
