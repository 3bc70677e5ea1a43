"""The questions for a committee: each area's print has all of them, and fills at most two sides of A4."""

import io

import pypdf
import pytest
from tests.support.browsing import Watched

from publishing.model.area import Area
from publishing.model.hub import Hub
from publishing.model.scrutiny import ScrutinyQuestion

A4 = (595, 842)
SMALLEST = 8


def printed(desk: Watched, area: Area) -> pypdf.PdfReader:
    desk.open(f"/members/questions/{area.id}/print/")
    return pypdf.PdfReader(io.BytesIO(desk.page.pdf(format="A4", prefer_css_page_size=True)))


def test_the_questions_of_every_area_fit_two_sides_of_a4(desk: Watched, hub: Hub) -> None:
    for area in hub.all(Area):
        document = printed(desk, area)
        assert len(document.pages) <= 2, area.id
        for page in document.pages:
            assert (round(page.mediabox.width), round(page.mediabox.height)) == A4
        text = " ".join(" ".join(page.extract_text() for page in document.pages).split())
        assert hub.site.demonstration_notice.replace("’", "'")[:30] in text.replace("’", "'")
        numbers = [f"{each.number}." for each in hub.all(ScrutinyQuestion)]
        assert [number for number in numbers if number not in text] == [], area.id


def test_they_fit_in_the_widest_font_that_a_reader_is_likely_to_have(desk: Watched, hub: Hub) -> None:
    """Without any of the fonts that the style names, browsers often fall back on DejaVu Sans, which is wide."""
    for area in hub.all(Area):
        desk.open(f"/members/questions/{area.id}/print/")
        desk.page.evaluate("document.documentElement.style.setProperty('--sans', '\"DejaVu Sans\", Verdana')")
        document = pypdf.PdfReader(io.BytesIO(desk.page.pdf(format="A4", scale=1.02)))
        assert len(document.pages) <= 2, area.id


@pytest.mark.parametrize("part", [".committee__question", ".committee__evidence", ".committee__about", ".demo"])
def test_what_is_printed_can_be_read(desk: Watched, hub: Hub, part: str) -> None:
    desk.open(f"/members/questions/{hub.all(Area)[0].id}/print/")
    desk.page.emulate_media(media="print")
    size = desk.page.locator(part).first.evaluate("each => parseFloat(getComputedStyle(each).fontSize)")
    assert size * 72 / 96 >= SMALLEST


def test_on_paper_there_are_no_menus_and_no_ways_to_other_pages(desk: Watched, hub: Hub) -> None:
    desk.open(f"/members/questions/{hub.all(Area)[0].id}/print/")
    desk.page.emulate_media(media="print")
    for each in desk.page.locator(".bar, .crumbs, .guide, .page-foot, .site-footer, .screen-only").all():
        assert not each.is_visible()
