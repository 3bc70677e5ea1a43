"""Words of the interface take what is filled in, each at its place."""

from hypothesis import given
from hypothesis import strategies as st

from publishing.model.said import Said, filled_in

VALUES = st.lists(st.text(), max_size=4)


@given(VALUES, st.lists(st.text(alphabet=st.characters(exclude_characters="#")), min_size=5, max_size=5))
def test_what_is_filled_in_stands_in_its_order_as_it_is(values: list[str], between: list[str]) -> None:
    pieces = between[: len(values) + 1]
    wanted = pieces[0] + "".join(value + piece for value, piece in zip(values, pieces[1:], strict=True))
    assert filled_in("#".join(pieces), *values) == wanted
    assert Said("#".join(pieces), "en").filled(*values) == Said(wanted, "en")
