"""Source lines are numbered by source, and each number is explained once."""

import re
from dataclasses import dataclass

from tests.support.sites import BuiltSite

from publishing.pages.footnotes import with_footnotes


@dataclass
class Paper:
    title: str
    publisher: str = "Publisher"
    published: str | None = "2024"
    link: str | None = "https://example.org/a"
    copy_link: str | None = None


PAPERS = {
    "act": Paper("The <Act>"),
    "guide": Paper("The guide", published=None, link=None),
    "leaflet": Paper("What if I am worried?"),
}


def noted(html: str) -> str:
    return str(with_footnotes(html, PAPERS.get))  # type: ignore[arg-type]  # it asks for these fields alone


def line(*sources: str) -> str:
    links = "; ".join(f'<a href="../sources/{each}/">x</a>: <a href="../sources/{each}/#p-1">1</a>' for each in sources)
    return f'<p class="source-line">{links}</p>'


def test_each_source_has_one_number_wherever_it_is_cited() -> None:
    found = noted(line("guide", "act") + line("act"))
    assert re.findall(r'<sup class="cited">(\d+)</sup>', found) == ["1", "2", "2"]
    assert found.count("<li>") == 2


def test_a_note_says_what_is_known_and_is_escaped() -> None:
    found = noted(line("act", "guide"))
    assert "<li>The &lt;Act&gt;. Publisher, 2024. https://example.org/a</li>" in found
    assert "<li>The guide. Publisher.</li>" in found


def test_a_title_that_asks_is_followed_by_no_full_stop() -> None:
    assert "<li>What if I am worried? Publisher, 2024. https://example.org/a</li>" in noted(line("leaflet"))


def test_a_link_outside_a_source_line_gets_no_number() -> None:
    html = '<p><a href="../sources/act/">x</a></p>'
    assert noted(html) == html


def test_every_source_line_of_the_example_is_numbered_and_explained(example_site: BuiltSite) -> None:
    for page in example_site.pages.values():
        marks = {each.text for each in page.main.find_all("sup", class_="cited")}
        notes = [each for box in page.main.find_all("div", class_="footnotes") for each in box.find_all("li")]
        assert marks == {str(number + 1) for number in range(len(notes))}, page.address
