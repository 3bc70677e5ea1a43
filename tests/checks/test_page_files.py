"""A link from one file of hand-written pages to another leads to one that there is."""

import pytest
from tests.checks.tiny_hub import ABOUT, PRIVACY, TODAY, TinyHub

from publishing.checks.all_checks import check
from publishing.problems import report
from publishing.reading.read_hub import read_hub

FIRST = 7
"""The line of what is added to a page."""


@pytest.mark.parametrize(
    ("link", "todo"),
    [
        ("../privcy.md", "did you mean `../privacy.md`?"),
        ("privacy.md", "did you mean `../privacy.md`?"),
        ("../privcy.md#part", "did you mean `../privacy.md`?"),
        ("../../README.md", "use one of: ../privacy.md, index.md"),
        ("../about/", "mend it, or take it out"),
        ("www.gov.uk/help", "write https://www.gov.uk/help if it is another site's"),
    ],
)
@pytest.mark.parametrize("text", ["[words]({})", "- [words]({})", '[words]({} "title")', "[words][x]\n\n[x]: {}"])
def test_a_link_to_a_file_that_is_not_there_is_told_with_its_line(
    hub: TinyHub, text: str, link: str, todo: str
) -> None:
    (hub.root / "overrides").mkdir()
    hub.write("docs/picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    hub.add(ABOUT, text.format(link) + "\n")
    reading = read_hub(hub.root / "data", hub.root / "docs", overrides=hub.root / "overrides")
    (problem,) = report(check(reading.hub, TODAY)).splitlines()[:-1]
    line = FIRST + text.count("\n")
    assert problem == f"{ABOUT}:{line}:1: the link to {link} leads to no file; {todo}"


@pytest.mark.parametrize(
    "text",
    [
        "[words](../privacy.md)",
        "[words](../privacy.md#part) and [more](./index.md)",
        "[words](<../privacy.md>)",
        "[words](../%70rivacy.md)",
        "[words](#part)",
        "[words](/contacts/)",
        "[words](https://example.org/a.md)",
        "`[words](nowhere.md)` and ``[`](nowhere.md)``",
        "```\n[words](nowhere.md)\n```",
        "An example:\n\n    [words](nowhere.md)",
        "- An item:\n\n        [words](nowhere.md)",
        "[words](maybe.svg)",
    ],
)
def test_a_link_to_a_file_to_a_page_or_in_an_example_is_right(hub: TinyHub, text: str) -> None:
    hub.add(ABOUT, f"{text}\n")
    assert hub.problems() == []


def test_a_link_in_a_list_is_looked_at_however_deep(hub: TinyHub) -> None:
    hub.add(ABOUT, "- An item\n\n    [words](nowhere.md)\n")
    assert hub.problem().startswith(f"{ABOUT}:9:1: the link to nowhere.md leads to no file; ")


def test_a_picture_that_is_not_there_is_told(hub: TinyHub) -> None:
    (hub.root / "overrides").mkdir()
    hub.write("docs/about/picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    hub.add(ABOUT, "![What it shows](picture.svg) ![What it shows](pictures.svg)\n")
    reading = read_hub(hub.root / "data", hub.root / "docs", overrides=hub.root / "overrides")
    (problem,) = report(check(reading.hub, TODAY)).splitlines()[:-1]
    assert problem == f"{ABOUT}:7:1: the link to pictures.svg leads to no file; did you mean `picture.svg`?"


def test_a_page_with_mistakes_is_there(hub: TinyHub) -> None:
    hub.write(PRIVACY, "no front matter\n")
    hub.add(ABOUT, "[words](../privacy.md)\n")
    assert hub.problem().startswith(f"{PRIVACY}:1:1: ")


def test_a_page_that_the_site_leaves_out_is_not_there(hub: TinyHub) -> None:
    hub.write(
        "docs/other.md", "---\ntitle: Other\ndescription: Of another council.\nareas: [elsewhere]\n---\n\n# Other\n"
    )
    hub.add(ABOUT, "[words](../other.md)\n")
    assert hub.problem().startswith(f"{ABOUT}:7:1: the link to ../other.md leads to no file; ")
