"""The hub that the other tests spoil is right to begin with."""

from tests.checks.tiny_hub import TinyHub


def test_a_hub_that_is_right_has_no_problems(hub: TinyHub) -> None:
    assert hub.problems() == []
