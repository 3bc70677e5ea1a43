"""The preview in a browser: what is saved shows on the open page, and so does what is wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from tests.support.browsing import Watched, watched
from tests.support.previews import LONGEST, Preview, previewing
from tests.support.trees import EXAMPLE, copy_tree

pytestmark = pytest.mark.slow
expect.set_options(timeout=LONGEST * 1000)
TERM = "data/national/definitions/crossing.yml"
PAGE = "/definitions/crossing/"


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    with previewing(tmp_path_factory.mktemp("preview") / "hub") as running:
        yield running


@pytest.fixture
def page(browser: Browser, preview: Preview) -> Iterator[Watched]:
    """A page that somebody has open; what it did wrong is found at the end."""
    with watched(browser, preview.origin, axe=True) as found:
        yield found


EDITS = {
    "data": (PAGE, TERM, "gloss: ", "gloss: Zebra. "),
    "template": (PAGE, "overrides/pages/definition.html", "{{ shared.top(", "<p>Zebra</p>{{ shared.top("),
    "theme": (PAGE, "overrides/partials/content.html", "{{ page.content", "Zebra {{ page.content"),
    "page": ("/privacy/", "docs/privacy.md", "\n---\n", "\n---\n\nZebra\n\n"),
    "Python": ("/definitions/", "hooks/publishing/pages/definitions.py", "title=", 'title="Zebra " + '),
}


@pytest.mark.parametrize("kind", EDITS)
def test_what_is_saved_shows_on_the_open_page_and_goes_again(page: Watched, preview: Preview, kind: str) -> None:
    address, file, old, new = EDITS[kind]
    page.open(address)
    shown = page.page.locator("html")
    expect(shown).not_to_contain_text("Zebra")
    preview.edit(file, old, new)
    expect(shown).to_contain_text("Zebra")
    preview.edit(file, new, old)
    expect(shown).not_to_contain_text("Zebra")
    assert page.breaches() == []


def test_a_saved_style_and_script_show_too(page: Watched, preview: Preview) -> None:
    page.open(PAGE)
    preview.edit("overrides/style/ground.css", "html {", "h1 { outline: 7px solid red; }\nhtml {")
    expect(page.page.locator("h1").first).to_have_css("outline-width", "7px")
    script = preview.tree / "overrides/assets/hub.js"
    script.write_text(f"{script.read_text('utf-8')}\ndocument.documentElement.dataset.zebra = 'yes';\n", "utf-8")
    expect(page.page.locator("html")).to_have_attribute("data-zebra", "yes")


def test_two_quick_saves_show_the_second(page: Watched, preview: Preview) -> None:
    page.open("/definitions/")
    preview.edit(TERM, "gloss: ", "gloss: First. ")
    preview.edit(TERM, "First.", "Second.")
    expect(page.page.locator("main")).to_contain_text("Second.")
    preview.edit(TERM, "Second. ", "")
    expect(page.page.locator("main")).not_to_contain_text("Second.")
    code = "hooks/publishing/pages/definitions.py"
    preview.edit(code, "title=", 'title="Aaaa " + ')
    expect(page.page.locator("html")).to_contain_text("Aaaa")
    preview.edit(code, "Aaaa", "Bbbb")
    expect(page.page.locator("html")).to_contain_text("Bbbb")
    preview.edit(code, '"Bbbb " + ', "")
    expect(page.page.locator("html")).not_to_contain_text("Bbbb")


def test_a_new_file_is_a_new_page_and_a_deleted_one_is_none(page: Watched, preview: Preview) -> None:
    address, file = "/definitions/zebra-crossing/", preview.tree / "data/national/definitions/zebra-crossing.yml"
    page.open(address)
    expect(page.page.locator("h1").first).to_have_text("This page isn’t here")
    text = (preview.tree / TERM).read_text("utf-8").replace("term: ", "term: zebra ", 1)
    file.write_text(text, "utf-8")
    expect(page.page.locator("h1").first).to_contain_text("zebra", ignore_case=True)
    file.unlink()
    expect(page.page.locator("h1").first).to_have_text("This page isn’t here")


MISTAKES = {
    "data": (PAGE, TERM, "gloss: ", "glos: ", f"{TERM}:"),
    "syntax of data": (PAGE, TERM, "gloss: ", "gloss: [", f"{TERM}:"),
    "front matter": ("/privacy/", "docs/privacy.md", "title:", "titel:", "docs/privacy.md:"),
    "link": ("/privacy/", "docs/privacy.md", "\n---\n", "\n---\n\n[Nowhere](/zebra/)\n\n", "docs/privacy.md:"),
    "template": (
        PAGE,
        "overrides/pages/definition.html",
        "{{ shared.top(",
        "{{ zebra }}{{ shared.top(",
        "definition.html:",
    ),
    "syntax of a template": (
        PAGE,
        "overrides/pages/definition.html",
        "{{ shared.top(",
        "{% zebra %}{{ shared.top(",
        "definition.html:",
    ),
    "template of another page": (
        PAGE,
        "overrides/pages/duty.html",
        "{{ shared.top(",
        "{{ zebra }}{{ shared.top(",
        "duty.html:",
    ),
    "syntax of Python": (
        PAGE,
        "hooks/publishing/pages/duty.py",
        "def pages",
        "def def pages",
        "hooks/publishing/pages/duty.py:",
    ),
    "Python": (
        PAGE,
        "hooks/publishing/pages/duty.py",
        "def pages",
        "zebra\n\n\ndef pages",
        "hooks/publishing/pages/duty.py:",
    ),
    "Python of the model": (
        PAGE,
        "hooks/publishing/model/duty.py",
        "class Duty",
        "zebra\n\n\nclass Duty",
        "hooks/publishing/model/duty.py:",
    ),
    "Python of the checks": (
        PAGE,
        "hooks/publishing/checks/reporting_lines.py",
        "    for body in",
        '    yield problem_at(hub.site.origin, "zebra", "cross it")\n    for body in',
        "data/site.yml:",
    ),
}


@pytest.mark.parametrize("kind", MISTAKES)
def test_a_mistake_shows_with_its_line_and_goes_when_it_is_mended(page: Watched, preview: Preview, kind: str) -> None:
    address, file, old, new, place = MISTAKES[kind]
    page.open(address)
    before = page.page.locator("h1").first.inner_text()
    preview.edit(file, old, new)
    expect(page.page.locator("h1").first).to_contain_text("problem")
    expect(page.page.locator(".place").first).to_contain_text(place)
    assert page.axe() == []
    preview.edit(file, new, old)
    expect(page.page.locator("h1").first).to_have_text(before)


@pytest.mark.parametrize("kind", ["data", "Python of the model"])
def test_a_mistake_that_is_there_from_the_start_shows_too(browser: Browser, tmp_path: Path, kind: str) -> None:
    address, file, old, new, place = MISTAKES[kind]
    tree = copy_tree(tmp_path / "hub", EXAMPLE)
    broken = tree / file
    broken.write_text(broken.read_text("utf-8").replace(old, new, 1), "utf-8")
    with previewing(tree) as running, watched(browser, running.origin) as open_page:
        open_page.open(address)
        expect(open_page.page.locator(".place").first).to_contain_text(place)
        running.edit(file, new, old)
        expect(open_page.page.locator("main h1").first).not_to_contain_text("problem")
