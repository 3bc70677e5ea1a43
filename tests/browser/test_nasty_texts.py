"""Texts that try to run something are shown as text by a real browser, in every field of every page."""

from pathlib import Path

from playwright.sync_api import Browser
from tests.pages.test_any_text import NASTY, example
from tests.support.browsing import watched
from tests.support.changed_texts import Filler, Mark
from tests.support.rendering import render_hub
from tests.support.serving import serving

from publishing.model.field_marks import PlainText, ProseText

PROSE = (
    "[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,<script>alert(1)</script>)",
    '<img src=x onerror=alert(1)> <svg onload=alert(1)> <a href="javascript:alert(1)">x</a>',
    '[x](https://a.example/"onmouseover="alert(1)) ![x](x" onerror="alert(1))',
    "<https://a.example/?q=<script>alert(1)</script>> `<script>alert(1)</script>`",
)


def filler(mark: Mark, texts: tuple[str, ...]) -> Filler:
    """Each field holds one of the texts."""
    return Filler(lambda number: f"{texts[number % len(texts)]} crossing", kept=("crossing",), mark=mark)


def test_no_text_runs_anything_in_the_browser(browser: Browser, tmp_path: Path) -> None:
    plain, prose = filler(PlainText, NASTY), filler(ProseText, PROSE)
    rendered = render_hub(prose.hub(plain.hub(example())))
    assert len(plain.texts) > 500
    assert len(prose.texts) >= len(PROSE)
    rendered.write(tmp_path)
    with serving(tmp_path) as origin, watched(browser, origin) as looked_at:
        found = []
        for address in rendered.documents:
            if address in rendered.build.pages and rendered.build.pages[address].moved_to:
                continue  # the browser is on its way to another page of these
            looked_at.open(address)
            found += looked_at.breaches()
    assert found == []


def test_a_nasty_title_is_shown_as_text_by_the_search(browser: Browser, tmp_path: Path) -> None:
    nasty = "<img src=x onerror=alert(1)>"
    rendered = render_hub(Filler(lambda number: f"zebra{number} {nasty}", kept=("crossing",)).hub(example()))
    rendered.write(tmp_path)
    with serving(tmp_path) as origin, watched(browser, origin) as looked_at:
        looked_at.open("/")
        looked_at.page.get_by_role("combobox").fill("zebra")
        looked_at.page.get_by_role("option").first.wait_for()
        assert nasty in looked_at.page.get_by_role("listbox").inner_text()
        assert looked_at.page.locator(".search__panel img").count() == 0
        assert looked_at.breaches() == []
