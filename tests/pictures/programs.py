"""Pictures of what editors work with: the form, and the preview's list of mistakes."""

from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize
from tests.support.form import form_of
from tests.support.previews import LONGEST, previewing
from tests.support.trees import EXAMPLE, copy_tree

FORM = "edit-in-a-form.png"
MISTAKE = "see-what-you-write.png"
_CONTACT = "data/national/contacts/example-line.yml"


def form(browser: Browser, folder: Path) -> bytes:
    """The form with a contact open. `folder` is for the copy that it edits."""
    with form_of(copy_tree(folder, EXAMPLE) / "data") as origin:
        page = _page(browser, 1000, 720)
        page.goto(f"{origin}/")
        page.get_by_role("button", name="Open the form").click()
        page.get_by_role("link", name="National: contacts", exact=True).click()
        page.get_by_role("link", name="Example line").click()
        page.get_by_label("Name", exact=True).wait_for()
        return page.screenshot(animations="disabled")


def mistake(browser: Browser, folder: Path) -> bytes:
    """What the browser shows when two mistakes have been saved. `folder` is for the copy that has them."""
    with previewing(folder) as preview:
        page = _page(browser, 660, 420)
        page.goto(f"{preview.origin}/contacts/")
        preview.edit(_CONTACT, "01632 960 101", "ring the desk")
        preview.edit(_CONTACT, "name:", "nmae:")
        page.get_by_text("ring the desk").first.wait_for(timeout=LONGEST * 1000)
        return page.screenshot(animations="disabled")


def _page(browser: Browser, width: int, height: int) -> Page:
    size = ViewportSize(width=width, height=height)
    return browser.new_page(viewport=size, color_scheme="light", reduced_motion="reduce")
