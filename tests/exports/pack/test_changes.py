"""What has changed: every record and every field that isn't the same, and nothing that mustn't be printed."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.support.changed_hubs import with_record
from tests.support.packs import COMMIT, NASTY

from publishing.exports.pack.as_markdown import as_markdown, plain
from publishing.exports.pack.changes import Change, changes_between
from publishing.exports.pack.changes_text import Commit, Comparison, changes_text, unread_files
from publishing.exports.pack.field_changes import field_changes
from publishing.model.contact import Contact
from publishing.model.hub import ANY, Hub
from publishing.model.search_topic import SearchTopic
from publishing.problems import Problem


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ({"a": "x"}, {"a": "y"}, ["a: from “x” to “y”"]),
        ({"a": None}, {"a": "y"}, ["a: added “y”"]),
        ({"a": "x"}, {}, ["a: removed “x”"]),
        ({"a": "x"}, {"a": "x"}, []),
        ({"a": []}, {"a": ["x"]}, ["a: added “x”"]),
        ({"a": False}, {"a": True}, ["a: from “no” to “yes”"]),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, ["a, b: from “1” to “2”"]),
        ({"a": {"b": 1, "c": 2}}, {"a": None}, ["a: removed “b: 1; c: 2”"]),
        ({"a": ["x", "z"]}, {"a": ["x", "y", "z"]}, ["a: added “y”"]),
        ({"a": ["x", "y"]}, {"a": ["y"]}, ["a: removed “x”"]),
        ({"a": ["x", "y", "z"]}, {"a": ["y", "z", "x"]}, ["a, the order: from “x / y / z” to “y / z / x”"]),
        ({"a": ["x", "y"]}, {"a": ["x", "z"]}, ["a 2: from “y” to “z”"]),
        ({"a": ["x"]}, {"a": ["y", "z"]}, ["a: removed “x”", "a: added “y”", "a: added “z”"]),
        (
            {"s": [{"criterion": "c", "score": 3}, {"criterion": "d", "score": 4}]},
            {"s": [{"criterion": "c", "score": 5}, {"criterion": "d", "score": 4}]},
            ["s “c”, score: from “3” to “5”"],
        ),
        (
            {"s": [{"id": "c"}, {"id": "d"}]},
            {"s": [{"id": "d"}, {"id": "c"}, {"id": "e"}]},
            ["s “e”: added “id: e”", "s, the order: from “c, d” to “d, c”"],
        ),
        (
            {"to_do": [{"id": "go-1.2", "notes": [{"text": "x"}]}]},
            {"to_do": [{"id": "go-1.2", "notes": [{"text": "y"}]}]},
            ["to do “go 1.2”, notes 1: from “x” to “y”"],
        ),
        ({"a": [["x", "y"]]}, {"a": [["x"], ["z"]]}, ["a: removed “x / y”", "a: added “x”", "a: added “z”"]),
    ],
)
def test_every_field_that_differs_is_named(old: Any, new: Any, said: list[str]) -> None:
    assert [str(change) for change in field_changes(old, new)] == said


def test_records_are_added_removed_and_changed(example_hub: Hub) -> None:
    after = with_record(example_hub, "objective", "safe-river", title="Make the river safe")
    after = replace(after, records=tuple(each for each in after.records if each.id != "paint-rails"))
    found = changes_between(example_hub, after)
    assert [(each.change, each.record.id) for each in found] == [
        (Change.CHANGED, "safe-river"),
        (Change.REMOVED, "paint-rails"),
    ]
    assert [str(field) for field in found[0].fields] == [
        "title: from “Make the river safe to cross” to “Make the river safe”"
    ]
    assert [each.change for each in changes_between(after, example_hub)] == [Change.CHANGED, Change.ADDED]


def test_what_follows_from_the_data_is_told_too(example_hub: Hub) -> None:
    after = with_record(example_hub, "action", "count-people", progress=(), next_steps=())
    (change,) = changes_between(example_hub, after)
    assert [field.path for field in change.fields if field.path == "status"] == ["status"]


def test_a_record_that_cannot_be_read_is_neither_added_nor_removed(example_hub: Hub) -> None:
    key = ("objective", "exampleshire/2025-2028", "safe-river")
    for broken in (key, (*key[:2], ANY)):
        before = replace(
            example_hub,
            records=tuple(each for each in example_hub.records if each.key != key),
            broken=frozenset([broken]),
        )
        for pair in ((before, example_hub), (example_hub, before)):
            assert [each.change for each in changes_between(*pair)] == [Change.UNKNOWN]


def test_a_number_that_no_longer_holds_is_not_printed(example_hub: Hub) -> None:
    contact = next(each for each in example_hub.all(Contact) if each.can_be_shown and not each.emergency)
    channel = contact.main_channel.model_copy(update={"value": "01632 960999", "says": None})
    after = with_record(example_hub, "contact", contact.id, channels=(channel,))
    (change,) = changes_between(example_hub, after)
    said = " ".join(map(str, change.fields))
    assert "The values aren’t repeated" in said
    assert "960999" not in said
    assert contact.main_channel.value not in said


def test_a_contact_that_nothing_confirms_is_not_told_of(example_hub: Hub) -> None:
    hidden = [each for each in example_hub.all(Contact) if not each.can_be_shown]
    assert hidden
    after = with_record(example_hub, "contact", hidden[0].id, name="Another name")
    assert changes_between(example_hub, after) == []


def test_how_the_website_works_is_not_told_of(example_hub: Hub) -> None:
    (topic, *_) = example_hub.all(SearchTopic)
    after = with_record(example_hub, "search-topic", topic.id, asked=("another wording",))
    assert changes_between(example_hub, after) == []


def test_the_text_says_between_which_commits_and_what_could_not_be_read(example_hub: Hub) -> None:
    after = with_record(example_hub, "objective", "safe-river", title="Make the river safe")
    before = Commit(COMMIT, date(2026, 1, 2), example_hub, ("data/national/old.yml",))
    text = as_markdown(
        "T", changes_text(Comparison(before, Commit("f" * 40, date(2026, 3, 4), after)), "Exampleshire", after)
    )
    assert "From 0123456789ab of 2 January 2026 to ffffffffffff of 4 March 2026" in text
    assert "0 added, 0 removed, 1 changed, 0 not compared." in text
    assert "## Exampleshire\n\n### Changed: objective “Make the river safe”" in text
    assert "## What couldn’t be read of 0123456789ab of 2 January 2026" in text
    assert "- data/national/old.yml\n" in text
    assert "differ from those of the second commit" not in text


def test_a_pack_of_other_data_than_those_compared_says_so(example_hub: Hub) -> None:
    now = with_record(example_hub, "objective", "safe-river", title="Make the river safe")
    same = Commit(COMMIT, date(2026, 1, 2), example_hub)
    text = as_markdown("T", changes_text(Comparison(same, same), "Exampleshire", now))
    assert "0 added, 0 removed, 0 changed" in text
    assert "differ from those of the second commit" in text


def test_files_of_other_areas_are_not_named() -> None:
    paths = ("data/areas/sampleton/area.yml", "data/areas/exampleshire/area.yml", "data/national/a.yml")
    problems = [Problem(path, 1, 1, "what", "todo") for path in (*paths, *paths)]
    assert unread_files(problems, "exampleshire") == paths[1:]


@pytest.mark.parametrize("nasty", [*NASTY, "- a point", "+ a point", "2) a point", "# a heading", "=== a line"])
def test_words_are_never_taken_for_markup(nasty: str) -> None:
    import markdown  # noqa: PLC0415 (only here)

    html = markdown.markdown(plain(nasty))
    assert html.startswith("<p>")
    assert "<em>" not in html
    assert "<a>" not in html
