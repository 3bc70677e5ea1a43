"""What a hand-written page would load from elsewhere is refused; what it links to or explains isn't."""

import pytest
from tests.checks.tiny_hub import ABOUT, TinyHub

PICTURE = "a picture is loaded from another site, which would learn who reads the page"


@pytest.mark.parametrize(
    "line",
    [
        "![A map](https://maps.example.org/a.png)",
        "Words ![A map](<http://maps.example.org/a.png>)",
        '<img alt="A map" src="https://maps.example.org/a.png">',
        "<IMG SRC=http://maps.example.org/a.png alt=map>",
    ],
)
def test_a_picture_of_another_site_is_refused(hub: TinyHub, line: str) -> None:
    hub.add(ABOUT, f"\n{line}\n")
    todo = "put the picture beside the page in docs/, or link to it: [words](https://…)"
    assert [each for each in hub.problems() if "example address" not in each] == [f"{ABOUT}:8:1: {PICTURE}; {todo}"]


@pytest.mark.parametrize("name", ["script", "iframe", "link", "form", "style"])
def test_what_another_site_plays_or_runs_is_refused(hub: TinyHub, name: str) -> None:
    hub.add(ABOUT, f"\n<{name.upper()}>a</{name}>\n")
    todo = "take it out, and link to what it shows: [words](https://…)"
    assert hub.problems() == [f"{ABOUT}:8:1: the tag <{name}> doesn't work on the hub's pages; {todo}"]


@pytest.mark.parametrize(
    "text", ["See [a map](https://www.gov.uk/).", "`<script>` is refused.", "```html\n<form></form>\n```", "<formal>"]
)
def test_what_is_linked_or_explained_is_right(hub: TinyHub, text: str) -> None:
    hub.add(ABOUT, f"\n{text}\n")
    assert hub.problems() == []
