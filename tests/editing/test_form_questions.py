"""What the form asks: every data file once, in the models' own words, with the choices that exist."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

import pytest
from tests.support.trees import EXAMPLE

from publishing.editing.file_schemas import file_schemas, schema_name
from publishing.editing.form.collections import fields_of
from publishing.editing.form.data_folder import form_settings
from publishing.editing.form.field import FormField, tidied
from publishing.model.hub import Hub
from publishing.reading.folders import found_below
from publishing.reading.layout import data_file

PATHS = found_below(EXAMPLE / "data", "data").paths


@pytest.fixture(scope="module")
def collections(example_hub: Hub) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = form_settings(example_hub, PATHS, "data")["config"]["collections"]
    return found


def asked_about(collections: list[dict[str, Any]], path: str) -> list[list[dict[str, Any]]]:
    """The questions about a file, from each place where it is listed."""
    folder = str(PurePosixPath(path).parent)
    whole = [each["fields"] for each in collections if each.get("folder") == folder]
    files = [file["fields"] for each in collections for file in each.get("files", ()) if file["file"] == path]
    return [*whole, *files]


def every(fields: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for each in fields:
        yield each
        yield from every([*each.get("fields", ()), *([each["field"]] if "field" in each else ())])


def named(fields: list[dict[str, Any]], *names: str) -> dict[str, Any]:
    found = next(each for each in fields if each["name"] == names[0])
    return named(found["fields"], *names[1:]) if len(names) > 1 else found


def test_every_data_file_is_listed_once(collections: list[dict[str, Any]]) -> None:
    assert [path for path in PATHS if len(asked_about(collections, f"data/{path}")) != 1] == []
    names = [each["name"] for each in collections]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_every_field_of_the_schema_is_asked_for(example_hub: Hub, path: PurePosixPath) -> None:
    file = data_file(path)
    if file is None:
        return
    schema = file_schemas()[schema_name(file)]
    fields = fields_of(example_hub, path)
    assert {each.name for each in fields} == set(schema["properties"])
    if file.record:
        required = {each.name for each in fields if each.is_needed}
        assert required == set(schema["required"])


def test_choices_patterns_and_limits_are_the_models_own(collections: list[dict[str, Any]]) -> None:
    [contact] = asked_about(collections, "data/national/contacts/example-line.yml")
    kinds = named(contact, "channels", "kind")
    assert {"value": "voice", "label": "Call"} in kinds["options"]
    assert named(contact, "channels")["min"] == 1
    assert named(contact, "who_for")["multiple"]
    pattern, how = named(contact, "as_at")["pattern"]
    assert re.fullmatch(pattern, "Q1 2023/24")
    assert not how.endswith(".")
    assert not re.fullmatch(pattern, "yesterday")
    assert how.startswith("A date: write it like 2024-02-20")
    [definition] = asked_about(collections, "data/national/definitions/crossing.yml")
    assert named(definition, "editions")["add_to_top"], "the newest first"
    assert "add_to_top" not in named(contact, "channels")


def test_a_group_that_may_be_left_out_asks_for_nothing(collections: list[dict[str, Any]]) -> None:
    [update] = asked_about(collections, "data/national/updates/crossing-day.yml")
    assert [each["required"] for each in named(update, "event")["fields"]] == [False] * 4
    assert "Needed if you fill in this group." in named(update, "event", "starts")["hint"]
    assert named(update, "sources", "source")["required"], "an item of a list is there because somebody added it"


def test_records_are_chosen_by_title_from_what_can_be_seen_there(collections: list[dict[str, Any]]) -> None:
    [national] = asked_about(collections, "data/national/updates/crossing-day.yml")
    [local] = asked_about(collections, "data/areas/exampleshire/updates/desk-moved.yml")
    ids = [{each["value"] for each in named(fields, "sources", "source")["options"]} for fields in (national, local)]
    assert "exampleshire-report" in ids[1]
    assert ids[0] < ids[1]
    labels = [each["label"] for each in named(national, "sources", "source")["options"]]
    assert "Guidance on the Example Act, for all who cross (example-guidance)" in labels


def test_nothing_is_said_of_yaml_to_who_never_sees_it(collections: list[dict[str, Any]]) -> None:
    fields = [
        field
        for each in collections
        for part in (each, *each.get("files", ()))
        for field in every(part.get("fields", []))
    ]
    said = {text for each in fields for text in (each.get("hint", ""), *each.get("pattern", ())[1:])}
    assert [text for text in said if re.search(r"quotation|“- ”|“\[\]”|true or false|may be left out", text)] == []


def test_empty_answers_are_left_out_and_the_rest_has_the_order_of_the_fields() -> None:
    def field(name: str, *, needed: bool = False, fields: tuple[FormField, ...] = ()) -> FormField:
        return FormField(name, name, "", "string", needed, fields=fields)

    fields = (field("a"), field("sets", needed=True), field("group", fields=(field("x"), field("y"))), field("b"))
    answers = {
        "b": " ",
        "unknown": "kept",
        "group": {"y": "1", "x": "", "z": None},
        "sets": [],
        "a": [{"p": ""}, "", {"p": "q"}],
    }
    assert tidied(answers, fields) == {"a": [{"p": "q"}], "sets": [], "group": {"y": "1"}, "unknown": "kept"}
    assert list(tidied({"b": "2", "a": "1"}, fields)) == ["a", "b"]
