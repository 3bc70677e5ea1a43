"""Each kind of broken file gets its clear error, at its place, and never a traceback."""

import time

import pytest
from tests.checks.tiny_hub import DEFINITION, SOURCE, TinyHub
from tests.reading.bad_files import BAD_FILES, BAD_PARTS

LONGEST = 300
"""Seconds. Read in linear time, such a file takes a few on any machine; in quadratic time it takes hours."""


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_cannot_be_read_says_why(hub: TinyHub, name: str) -> None:
    content, expected = BAD_FILES[name]
    hub.write(DEFINITION, content)
    assert hub.problems() == [f"{DEFINITION}:{problem}" for problem in expected]


@pytest.mark.parametrize("name", BAD_FILES)
def test_the_settings_of_the_site_can_be_as_broken(hub: TinyHub, name: str) -> None:
    content, expected = BAD_FILES[name]
    hub.write("data/site.yml", content)
    assert hub.problems() == [f"data/site.yml:{problem}" for problem in expected]


@pytest.mark.parametrize("name", BAD_PARTS)
def test_a_mistake_in_a_line_is_found_there(hub: TinyHub, name: str) -> None:
    lines, expected = BAD_PARTS[name]
    number = hub.text(DEFINITION).count("\n") + 1
    hub.add(DEFINITION, lines.replace("{{", "{").replace("}}", "}"))
    assert hub.problems() == [f"{DEFINITION}:{problem.format(n=number)}" for problem in expected]


@pytest.mark.parametrize(
    "content",
    [
        "term: " + "1" * 900_000 + "x\n",
        "term: " + "1_" * 400_000 + "x\n",
        "term: " + "[" * 900_000,
        "a: {" * 200_000,
        "\n".join(f"k{number}: 1" for number in range(20_000)),
    ],
)
def test_no_content_takes_a_long_time(hub: TinyHub, content: str) -> None:
    hub.write(DEFINITION, content)
    began = time.perf_counter()
    assert hub.problems()
    assert time.perf_counter() - began < LONGEST


def test_a_byte_order_mark_is_accepted(hub: TinyHub) -> None:
    hub.write(SOURCE, b"\xef\xbb\xbf" + (hub.root / SOURCE).read_bytes())
    assert hub.problems() == []


@pytest.mark.parametrize("line_end", [b"\r\n", b"\r"])
def test_the_line_ends_of_other_systems_are_accepted(hub: TinyHub, line_end: bytes) -> None:
    hub.write(SOURCE, (hub.root / SOURCE).read_bytes().replace(b"\n", line_end))
    assert hub.problems() == []
    hub.add(SOURCE, "titel: a\n")
    assert hub.problems() == [f"{SOURCE}:13:1: `titel` isn't a field here; did you mean `title`?"]


def test_a_long_value_is_cut_short_and_stays_on_one_line(hub: TinyHub) -> None:
    hub.replace(SOURCE, "https://example.org/report", '"' + "x\\n" * 200 + '"')
    [problem] = hub.problems()
    assert problem.endswith("…' isn't a web address (in `link`); write it in full, from https://")
    assert len(problem) < 300
