"""Open data as JSON: each file fits its schema, and says where it comes from."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError
from tests.support.sites import BuiltSite

from publishing.exports.as_json import noun_as_json, record_as_json
from publishing.exports.as_schema import noun_schema
from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.reading.layout import KINDS


def content(hub: Hub, kind: type[Record]) -> Any:
    return json.loads(noun_as_json(hub, kind))


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_a_schema(kind: type[Record]) -> None:
    Draft202012Validator.check_schema(noun_schema(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_the_data_fit_their_schema(hub: Hub, example_hub: Hub, kind: type[Record]) -> None:
    for each in (hub, example_hub):
        Draft202012Validator(noun_schema(kind)).validate(content(each, kind))


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_refuses_a_field_that_it_does_not_know(example_hub: Hub, kind: type[Record]) -> None:
    spoilt = content(example_hub, kind)
    spoilt["records"][0]["surprise"] = 1
    with pytest.raises(ValidationError):
        Draft202012Validator(noun_schema(kind)).validate(spoilt)


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_wants_every_record_to_say_who_it_is_and_where(example_hub: Hub, kind: type[Record]) -> None:
    for name in ("id", "address", "as_at"):
        spoilt = content(example_hub, kind)
        del spoilt["records"][0][name]
        with pytest.raises(ValidationError):
            Draft202012Validator(noun_schema(kind)).validate(spoilt)


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_that_may_be_shown_is_there_once_and_in_order(hub: Hub, kind: type[Record]) -> None:
    wanted = [(each.scope, each.id) for each in hub.all(kind) if not isinstance(each, Contact) or each.can_be_shown]
    found = [(each["scope"], each["id"]) for each in content(hub, kind)["records"]]
    assert [each for each in found if each in wanted] == wanted
    assert len(found) == len(set(found))


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_gives_the_address_of_its_page(site: BuiltSite, hub: Hub, kind: type[Record]) -> None:
    for record in content(hub, kind)["records"]:
        address, _, anchor = record["address"].partition("#")
        assert address in site.pages
        assert not anchor or anchor in site.pages[address].root.by_id


def test_a_demonstration_says_so_in_every_file(example_site: BuiltSite, one_council_site: BuiltSite) -> None:
    for kind in KINDS:
        many, one = (json.loads(each.read(f"/api/v1/{kind.plural}.json")) for each in (example_site, one_council_site))
        assert many["demonstration"] is True
        assert many["notice"] == "This is an invented example. No council of this name exists."
        assert one["demonstration"] is False
        assert "notice" not in one


def test_every_file_names_the_licence_under_which_it_may_be_used(example_hub: Hub) -> None:
    for kind in KINDS:
        assert content(example_hub, kind)["licence"] == "https://creativecommons.org/licenses/by/4.0/"


def test_no_file_tells_where_on_a_disk_it_was_written(example_hub: Hub) -> None:
    for record in example_hub.records:
        assert "origin" not in record_as_json(record)


def test_a_contact_that_nothing_confirms_keeps_its_numbers_to_itself(example_hub: Hub) -> None:
    text = noun_as_json(example_hub, Contact)
    assert "0808 157 0199" not in text
    assert "01632 960 101" in text
