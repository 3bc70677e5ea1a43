"""A pack whole: what its manifest says, whose data it holds, and that it has the same bytes each time."""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from tests.support.changed_hubs import with_record, with_settings, without
from tests.support.packs import COMMIT, MOMENT, TODAY, pack_of

from publishing.exports.archive import zipped
from publishing.exports.pack.manifest import TOOLS
from publishing.exports.pack.pack import NoStrategyError, pack_files
from publishing.model.dates import PartialDate
from publishing.model.hub import Hub
from publishing.model.london_time import LondonTime
from publishing.model.status import EditionStatus
from publishing.model.strategy import Strategy


@pytest.fixture(scope="module")
def said(files: Mapping[str, bytes]) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(files["manifest.json"])
    return content


def records(files: Mapping[str, bytes], plural: str) -> list[dict[str, Any]]:
    content: list[dict[str, Any]] = json.loads(files[f"data/{plural}.json"])["records"]
    return content


def nouns(files: Mapping[str, bytes]) -> list[str]:
    names = (name.removeprefix("data/") for name in files if name.startswith("data/"))
    return [name.removesuffix(".schema.json") for name in names if name.endswith(".schema.json")]


def test_the_manifest_lists_every_other_file_with_its_size_and_sum(
    files: Mapping[str, bytes], said: dict[str, Any]
) -> None:
    listed = {each["name"]: (each["bytes"], each["sha256"]) for each in said["files"]}
    others = {name: content for name, content in files.items() if name != "manifest.json"}
    assert listed == {name: (len(content), hashlib.sha256(content).hexdigest()) for name, content in others.items()}
    assert list(listed) == sorted(listed)


def test_the_manifest_says_what_the_pack_was_made_from(said: dict[str, Any]) -> None:
    assert said["hub"] == "Example hub"
    assert said["notice"] == "This is an invented example. No council of this name exists."
    assert said["area"] == "exampleshire"
    assert said["edition"]["id"] == "2025-2028"
    assert said["date"] == TODAY.isoformat()
    assert said["data_as_at"] == "2025-03-04"
    assert said["commits"] == {"data": COMMIT, "changed_since": False, "compared": None}
    assert set(TOOLS) < set(said["made_with"])


def test_the_data_are_of_this_area_and_of_the_nation_alone(files: Mapping[str, bytes]) -> None:
    areas = {each["scope"].partition("/")[0] for noun in nouns(files) for each in records(files, noun)}
    assert areas == {"", "exampleshire"}
    assert [each["id"] for each in records(files, "areas")] == ["exampleshire"]


def test_the_data_hold_the_national_records_that_are_referred_to_and_no_others(
    files: Mapping[str, bytes], example_hub: Hub
) -> None:
    national = {each["id"] for each in records(files, "objectives") if not each["scope"]}
    assert "fewer-accidents" in national
    assert {each["id"] for each in records(files, "frameworks")} >= {"zebra-scale", "lamp-assurance"}
    every = {record.key for record in example_hub.records}
    held = {(noun, each["scope"], each["id"]) for noun in nouns(files) for each in records(files, noun)}
    assert len(held) < len(every)


def test_every_file_of_data_keeps_its_schema_and_has_something_in_it(files: Mapping[str, bytes]) -> None:
    for noun in nouns(files):
        jsonschema.validate(json.loads(files[f"data/{noun}.json"]), json.loads(files[f"data/{noun}.schema.json"]))
        assert records(files, noun)
        assert f"data/{noun}.csv" in files


def test_the_same_data_have_the_same_bytes(files: Mapping[str, bytes], example_hub: Hub) -> None:
    assert pack_files(pack_of(example_hub, "exampleshire")) == files
    assert zipped(files, TODAY) == zipped(dict(reversed(list(files.items()))), TODAY)


def test_a_zip_file_is_sorted_and_has_one_time_and_one_permission(files: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(files, TODAY))) as archive:
        entries = archive.infolist()
        assert {name: archive.read(name) for name in archive.namelist()} == files
    assert [each.filename for each in entries] == sorted(files)
    assert {(each.date_time, each.external_attr >> 16, each.create_system) for each in entries} == {
        ((2026, 11, 20, 0, 0, 0), 0o100644, 3)
    }


def test_a_strategy_with_little_in_it_is_packed_too(example_hub: Hub) -> None:
    files = pack_files(pack_of(example_hub, "sampleton"))
    assert {"committee-report.docx", "strategy.pdf", "changes.md", "manifest.json"} < set(files)


def test_an_area_without_a_strategy_is_told(example_hub: Hub) -> None:
    with pytest.raises(NoStrategyError, match="This hub holds no strategy of Exampleshire"):
        pack_files(pack_of(without(example_hub, Strategy), "exampleshire"))


def packed_strategy(hub: Hub) -> tuple[str, str]:
    edition = json.loads(pack_files(pack_of(hub, "exampleshire"))["manifest.json"])["edition"]
    return edition["id"], edition["status"]


def test_the_strategy_that_stands_is_packed_and_else_the_newest(example_hub: Hub) -> None:
    newest, older = "2025-2028", "2021-2025"
    assert packed_strategy(example_hub) == (newest, "draft")
    withdrawn = with_record(example_hub, "strategy", newest, status=EditionStatus.WITHDRAWN)
    stands = {"status": EditionStatus.ADOPTED, "period": PartialDate.parse("2021/2030"), "superseded_by": None}
    assert packed_strategy(with_record(withdrawn, "strategy", older, **stands)) == (older, "adopted")


def test_a_strategy_whose_period_is_over_is_packed_as_ended(example_hub: Hub) -> None:
    over = {"status": EditionStatus.ADOPTED, "period": PartialDate.parse("2025")}
    hub = with_record(example_hub, "strategy", "2025-2028", **over)
    assert packed_strategy(hub) == ("2025-2028", "ended")
    then = replace(pack_of(hub, "exampleshire"), moment=MOMENT.replace(year=2025))
    assert json.loads(pack_files(then)["manifest.json"])["edition"]["status"] == "adopted"


def test_news_that_is_published_later_is_in_no_pack(example_hub: Hub) -> None:
    news = [each["id"] for each in records(pack_files(pack_of(example_hub, "exampleshire")), "updates")]
    assert "desk-moved" in news
    at = LondonTime.parse("2026-11-20 00:01")
    waiting = with_record(example_hub, "update", "desk-moved", publish_at=at)
    files = pack_files(pack_of(waiting, "exampleshire"))
    assert [each["id"] for each in records(files, "updates")] == [each for each in news if each != "desk-moved"]


def test_a_hub_that_is_no_demonstration_says_nothing_of_one(example_hub: Hub) -> None:
    files = pack_files(pack_of(with_settings(example_hub, demonstration=False), "exampleshire"))
    assert "notice" not in json.loads(files["manifest.json"])
    assert b"invented example" not in files["manifest.json"]


@pytest.mark.slow
def test_every_area_of_the_real_hub_can_be_packed(hub: Hub) -> None:
    for area_id in hub.site.areas:
        assert "manifest.json" in pack_files(pack_of(hub, area_id))
