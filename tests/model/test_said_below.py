"""The words of schemas: those that stand below a field in its class."""

from publishing.model.entry import Entry
from publishing.model.said_below import SchemaGenerator, said_below


class Lamp(Entry):
    """A lamp."""

    colour: str
    """What it shines in,
    by day."""
    height: int
    "In metres."
    post: str


class TrafficLight(Lamp):
    """A lamp with three colours."""

    colour: str
    post: str
    """Where it stands."""

    @property
    def length(self) -> int:
        """No field."""
        return self.height


def test_a_field_has_the_words_that_stand_below_it() -> None:
    assert said_below(Lamp) == {"colour": "What it shines in,\nby day.", "height": "In metres."}


def test_the_last_class_that_declares_a_field_has_the_word() -> None:
    assert said_below(TrafficLight) == {"height": "In metres.", "post": "Where it stands."}


def test_a_schema_says_them() -> None:
    schema = TrafficLight.model_json_schema(schema_generator=SchemaGenerator)
    said = {name: field.get("description") for name, field in schema["properties"].items() if name != "origin"}
    assert said == {"colour": None, "height": "In metres.", "post": "Where it stands."}
