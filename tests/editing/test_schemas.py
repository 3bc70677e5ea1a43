"""Editors' schemas: they allow what the hub holds, refuse what its checks refuse, and say what belongs where."""

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import jsonschema
import pytest
from jsonschema.protocols import Validator
from referencing import Registry, Resource
from tests.checks.tiny_hub import ABOUT, HELPLINE, TinyHub
from tests.reading.bad_fields import BAD_FIELDS
from tests.support.trees import EXAMPLE, ROOT
from tests.support.yaml_as_editors_read import as_editors_read

import write_schemas
from publishing.editing.file_schemas import SITE_SCHEMA, file_schemas, ids_schema, schema_name
from publishing.editing.model_schemas import IDS_FILE
from publishing.editing.schema_files import FOLDER, outdated, schema_files, with_associations, write_schema_files
from publishing.model.hub import Hub
from publishing.reading.layout import LAYOUT, SITE_FILE, data_file
from publishing.reading.read_hub import read_hub

UNSEEN = {"published: 2024-02-30", "value: help", "value: Help desk <help@example.org>", "number: 1e3"}
"""What a schema can’t see: that a day doesn’t exist, what one field asks of another, how a number was written."""


def _all_faults(hub: Hub, data: Path) -> list[str]:
    ids = ids_schema(hub)
    files = (PurePosixPath(file.relative_to(data).as_posix()) for file in sorted(data.rglob("*.yml")))
    return [fault for path in files for fault in _faults_in(ids, data, path)]


def _faults(hub: Hub, data: Path, path: PurePosixPath) -> list[str]:
    return _faults_in(ids_schema(hub), data, path)


def _faults_in(ids: Any, data: Path, path: PurePosixPath) -> list[str]:
    content = as_editors_read((data / path).read_text("utf-8"))
    found = _validator(ids, path).iter_errors(content)
    return [f"{path}: {each.json_path}: {each.message[:200]}" for each in found]


def _validator(ids: Any, path: PurePosixPath) -> Validator:
    file = data_file(path)
    schema = file_schemas()[SITE_SCHEMA if path.name == SITE_FILE or not file else schema_name(file)]
    resource: Resource[Any] = Resource.from_contents(ids)
    registry: Registry[Any] = Registry().with_resource(IDS_FILE, resource)
    return jsonschema.Draft7Validator(schema, registry=registry)


def test_every_file_of_the_hub_is_allowed(hub: Hub) -> None:
    assert _all_faults(hub, ROOT / "data") == []


def test_every_file_of_the_example_is_allowed(example_hub: Hub) -> None:
    assert _all_faults(example_hub, EXAMPLE / "data") == []


@pytest.mark.parametrize(("path", "old", "new"), [case[:3] for case in BAD_FIELDS if case[0] != ABOUT])
def test_what_the_checks_refuse_in_a_field_is_refused(tiny: TinyHub, path: str, old: str, new: str) -> None:
    place = PurePosixPath(path).relative_to("data")
    assert _faults(tiny.read(), tiny.root / "data", place) == [], "the file is right before it is spoilt"
    tiny.replace(path, old, new)
    assert bool(_faults(tiny.read(), tiny.root / "data", place)) is (new not in UNSEEN)


@pytest.mark.parametrize(
    "line", ["sources: [{source: no-such-source}]", "also_known_as: [2.10]", "hours: [a]", "id: helpline", "origin: a"]
)
def test_other_mistakes_are_refused(tiny: TinyHub, line: str) -> None:
    text = (tiny.root / HELPLINE).read_text("utf-8")
    name = line.partition(":")[0]
    kept = "".join(each for each in text.splitlines(keepends=True) if not each.startswith(f"{name}:"))
    tiny.write(HELPLINE, f"{kept}{line}\n")
    assert _faults(tiny.read(), tiny.root / "data", PurePosixPath(HELPLINE).relative_to("data")) != []


def test_a_number_that_the_reader_keeps_as_it_is_written_is_allowed(tiny: TinyHub) -> None:
    place = "data/national/sources/report.yml"
    tiny.replace(place, 'id: "2.10"', "id: 2.10")
    assert _faults(tiny.read(), tiny.root / "data", PurePosixPath(place).relative_to("data")) == []
    assert "2.10" in [each.id for each in tiny.read().source("report").paragraphs]  # type: ignore[union-attr]


def test_every_schema_is_one_and_every_field_says_what_it_is() -> None:
    for name, schema in file_schemas().items():
        jsonschema.Draft7Validator.check_schema(schema)
        for field, said in _fields(schema):
            assert said.get("description"), f"{name}: {field}"


def _fields(schema: Any) -> Iterator[tuple[str, Any]]:
    for part in (schema, *schema["definitions"].values()):
        yield from part.get("properties", {}).items()


def test_each_schema_is_for_one_kind_of_file() -> None:
    by_name: dict[str, set[object]] = {}
    for file in LAYOUT:
        by_name.setdefault(schema_name(file), set()).add((file.record, tuple(file.sets.items())))
    assert {name: len(kinds) for name, kinds in by_name.items()} == dict.fromkeys(by_name, 1)


def test_a_national_file_is_offered_no_area_s_ids(example_hub: Hub) -> None:
    ids = ids_schema(example_hub)["definitions"]
    assert "example-desk" in ids["contact"]["enum"]
    assert "example-desk" not in ids["national-contact"]["enum"]


def test_the_committed_schemas_are_those_of_the_hub(hub: Hub) -> None:
    assert outdated(ROOT / "data", schema_files(hub)) == [], "run make schemas"
    settings = (ROOT / ".vscode/settings.json").read_text("utf-8")
    assert with_associations(settings) == settings, "run make schemas"


def test_every_data_file_has_its_schema_in_the_settings() -> None:
    named = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    patterns = [pattern for each in named.values() for pattern in each if not pattern.startswith("!")]
    for file in (ROOT / "data").rglob("*.yml"):
        path = PurePosixPath("/", file.relative_to(ROOT).as_posix())
        depth = [each for each in patterns if each.count("/") == len(path.parts) - 1 and path.match(each)]
        assert len(depth) == 1, path
    assert all((ROOT / name).is_file() for name in named)


def test_the_command_writes_what_has_changed_and_takes_away_what_is_gone(
    tiny: TinyHub, capsys: pytest.CaptureFixture[str]
) -> None:
    data, settings = tiny.root / "data", tiny.root / ".vscode/settings.json"
    options = ["--data", str(data), "--settings", str(settings)]
    assert write_schemas.main(options) == 0
    (data / FOLDER / "area-gone.json").write_text("{}", "utf-8")
    tiny.write("data/national/contacts/second.yml", (tiny.root / HELPLINE).read_text("utf-8"))
    capsys.readouterr()
    assert write_schemas.main(options) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[:-1] == [f"{FOLDER}/area-gone.json", f"{FOLDER}/{IDS_FILE}"]
    assert "second" in json.loads((data / FOLDER / IDS_FILE).read_text("utf-8"))["definitions"]["contact"]["enum"]
    assert json.loads(settings.read_text("utf-8"))["yaml.schemas"]


def test_what_readers_are_told_of_a_status_stands_beside_it(tiny: TinyHub) -> None:
    tiny.replace(
        "data/national/interface/en.yml", "standing_statutory: 'standing_statutory'", "standing_statutory: By law"
    )
    definitions = json.loads(schema_files(tiny.read())[f"{FOLDER}/national-definitions.json"])["definitions"]
    standing = definitions["Standing"]
    assert dict(zip(standing["enum"], standing["enumDescriptions"], strict=True))["statutory"] == "By law"


def test_the_reader_does_not_see_the_schemas(tiny: TinyHub) -> None:
    before = tiny.read().files
    write_schema_files(tiny.root / "data", schema_files(tiny.read()))
    assert read_hub(tiny.root / "data", tiny.root / "docs").hub.files.keys() == before.keys()
    assert tiny.problems() == []


def test_settings_of_one_s_own_stay() -> None:
    assert json.loads(with_associations('{"editor.tabSize": 3, "yaml.schemas": {"old": []}}'))["editor.tabSize"] == 3
