"""The words of the interface are whole, and translated pages say what they are translations of."""

import re

import pytest
from tests.checks.tiny_hub import TODAY, TinyHub

from publishing.checks.all_checks import check, warn

ENGLISH = "data/national/interface/en.yml"
WELSH = "data/national/interface/cy.yml"
PAGE = "docs/cy/about/index.md"
HEAD = "---\ntitle: Enghraifft\ndescription: Enghraifft.\n{}---\n\n# Enghraifft\n"
FROM = "translation_of: /about/\ntranslated_from: 2024-02-01\n"


def found(hub: TinyHub, wanted: str) -> list[str]:
    return [line for each in check(hub.read(), TODAY) if wanted in (line := str(each))]


@pytest.mark.parametrize("word", ["on_this_page", "edition_status_draft", "confidence_stored_copy"])
def test_a_missing_word_is_named_with_its_place(hub: TinyHub, word: str) -> None:
    hub.replace(ENGLISH, f"  {word}: '{word}'\n", "")
    assert found(hub, f"`{word}` is missing")[0].startswith(f"{ENGLISH}:2:")


def test_a_word_that_there_is_not_is_named_with_its_place(hub: TinyHub) -> None:
    hub.write(WELSH, "words:\n  menu: x\n  meny: x\nvouched_by: A translator\nas_at: 2024-02-20\n")
    assert [line for line in hub.problems(TODAY) if line.startswith(f"{WELSH}:3:") and "meny" in line]


def test_a_hub_without_english_words_is_found(hub: TinyHub) -> None:
    (hub.root / ENGLISH).unlink()
    assert found(hub, "the interface has no words in English")


@pytest.mark.parametrize("line", ["translated: O.", "menu: 'x #'"])
def test_other_places_to_fill_in_are_found(hub: TinyHub, line: str) -> None:
    hub.write(WELSH, f"words:\n  {line}\nvouched_by: A translator\nas_at: 2024-02-20\n")
    assert found(hub, "and needs")[0].startswith(f"{WELSH}:2:")


def test_a_language_that_there_is_not_is_found(hub: TinyHub) -> None:
    hub.write("data/national/interface/xx.yml", "words: {menu: x}\nvouched_by: A translator\nas_at: 2024-02-20\n")
    assert found(hub, "`xx` isn't a language")


@pytest.mark.parametrize("original", ["/about/", "/", "/get-help/", "/timeline/", "/updates/archive/"])
def test_a_page_that_names_its_original_is_left_in_peace(hub: TinyHub, original: str) -> None:
    before = len(check(hub.read(), TODAY))
    hub.write(f"docs/cy{original}index.md", HEAD.format(FROM.replace("/about/", original)))
    assert len(check(hub.read(), TODAY)) == before


@pytest.mark.parametrize(
    ("path", "front", "wanted"),
    [
        (PAGE, "", "doesn't say what it is a translation of"),
        (PAGE, FROM.replace("/about/", "/nowhere/"), "it translates /nowhere/, but there is no such page"),
        ("docs/cy/other.md", FROM, "can't stand at /cy/other/"),
        (PAGE, FROM.replace("2024-02-01", "2099-01-01"), "`translated_from` is in the future"),
        ("docs/ynghylch.md", FROM, "a translation stands below the folder of its language"),
    ],
)
def test_a_translation_without_its_original_is_found(hub: TinyHub, path: str, front: str, wanted: str) -> None:
    hub.write(path, HEAD.format(front))
    assert found(hub, wanted)[0].startswith(path)


def test_what_a_language_in_use_lacks_is_a_warning(hub: TinyHub) -> None:
    hub.write(PAGE, HEAD.format(FROM))
    hub.write(WELSH, "words: {menu: x}\nvouched_by: A translator\nas_at: 2024-02-20\n")
    (line,) = [str(each) for each in warn(hub.read(), TODAY) if "words of the interface" in str(each)]
    assert "on_this_page" in line
    assert " menu," not in line
    assert line.endswith(" more in data/national/interface/cy.yml")
    counted = re.search(r": (\d+) of .* translate (.*) and (\d+) more in ", line)
    assert counted
    assert int(counted[1]) == len(counted[2].split(", ")) + int(counted[3])


def test_a_translation_of_nothing_is_not_led_to_itself(hub: TinyHub) -> None:
    hub.write("docs/cy/abbout/index.md", HEAD.format(FROM.replace("/about/", "/abbout/")))
    assert any("no such page; did you mean `/about/`?" in each for each in hub.problems())


@pytest.mark.parametrize(("changed", "older"), [("2024-01-31", False), ("2024-02-01", False), ("2024-02-02", True)])
def test_a_translation_that_its_original_has_overtaken_is_a_warning(hub: TinyHub, changed: str, *, older: bool) -> None:
    hub.write(PAGE, HEAD.format(FROM))
    hub.replace("docs/about/index.md", "title: About", f"title: About\nchanged: {changed}")
    assert bool([each for each in warn(hub.read(), TODAY) if "its original /about/ changed" in str(each)]) is older
