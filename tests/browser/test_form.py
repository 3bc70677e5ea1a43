"""Somebody who doesn't use git edits the data in the real form, and the page shows it."""

import re
from collections.abc import Iterator
from difflib import ndiff
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from tests.support.browsing import Watched, watched
from tests.support.form import form_of
from tests.support.sites import BuiltSite
from tests.support.trees import EXAMPLE, build, copy_tree

UPDATE = """\
title: A new crossing opens
summary: "It has stripes: look first."
body: |
  It is new.

  It is striped.
date: 2026-11-19
audience: [public, staff]
status: operational
as_at: 2026-11-19
sources:
  - {source: example-guidance, paragraph: "2.10"}
notes:
  - {kind: hub, text: Nobody has counted the stripes.}
"""
EDITION = [
    '+   - id: "2026"',
    "+     text: Crossing is walking over, slowly.",
    "+     status: guidance",
    "+     valid_from: 2026-10-01",
    "+     sources:",
    "+       - {source: example-guidance}",
    "-     status: guidance",
    "+     status: historic",
    "+     valid_until: 2026-09-30",
    '+     superseded_by: "2026"',
    "- as_at: 2026-01-10",
    "+ as_at: 2026-11-20",
]

KEPT_DRAFT = """async (written) => {
  const all = () => new Promise((resolve) => {
    indexedDB.open("localforage").onsuccess = (opened) => {
      const kept = opened.target.result.transaction("keyvaluepairs").objectStore("keyvaluepairs").getAll();
      kept.onsuccess = () => resolve(kept.result);
    };
  });
  for (let times = 0; times < 300; times++) {
    const found = (await all()).find((each) => each.path && each.raw.includes(written));
    if (found) return found.raw;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}"""
SAVE = """async ([path, raw]) => {
  const body = JSON.stringify({ action: "persistEntry", params: { dataFiles: [{ path, raw }] } });
  await fetch("/api/v1", { method: "POST", headers: { "Content-Type": "application/json" }, body });
}"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return copy_tree(tmp_path / "hub", EXAMPLE)


@pytest.fixture
def form(browser: Browser, tree: Path) -> Iterator[Watched]:
    with (
        form_of(tree / "data") as origin,
        watched(browser, origin, axe=True, viewport={"width": 1280, "height": 1000}) as page,
    ):
        page.open("/")
        page.page.get_by_role("button", name="Open the form").click()
        expect(page.page.get_by_role("heading", name="Collections")).to_be_visible()
        yield page


def test_an_update_a_number_and_a_wording_reach_the_site(form: Watched, tree: Path) -> None:
    add_an_update(form)
    change_a_number(form, "01632 960 109")
    add_a_wording(form)
    assert [*form.found, *form.page.evaluate("window.violations")] == [], "it asks nobody else, and nothing breaks"

    assert changed(tree) == {
        "data/national/contacts/example-line.yml": [
            "-   - {kind: voice, value: 01632 960 101}",
            '+   - {kind: voice, value: "01632 960 109"}',
            "- verification: {state: live, date: 2026-01-12, by: Duty officer, tried: 01632 960 101}",
            "+ verification:",
            "+   state: live",
            "+   date: 2026-01-12",
            "+   by: Duty officer",
            '+   tried: "01632 960 109"',
        ],
        "data/national/definitions/crossing.yml": EDITION,
        "data/national/updates/a-new-crossing-opens.yml": [f"+ {line}".rstrip() for line in UPDATE.splitlines()],
    }
    outcome = build(tree, tree.parent / "site")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    site = BuiltSite(tree.parent / "site")
    assert [file for file in site.files if "decap" in file or "js-yaml" in file or "form." in file] == []
    assert "Nobody has counted the stripes." in site.pages["/updates/a-new-crossing-opens/"].text
    assert 'href="tel:01632960109"' in site.pages["/contacts/"].text
    assert "Crossing is walking over, slowly." in site.pages["/definitions/crossing/"].text


def test_what_the_check_would_refuse_isnt_saved_and_the_form_says_why(form: Watched, tree: Path) -> None:
    change_a_number(form, "ring the desk", saves=False)
    problems = form.page.get_by_role("alert").filter(has_text="Not saved yet")
    expect(problems).to_contain_text("'ring the desk' isn't digits in groups with single spaces")
    expect(problems).to_be_focused()
    assert changed(tree) == {}
    try_number(form.page, "01632 960 109")
    save(form.page)
    expect(problems).to_be_hidden()
    assert list(changed(tree)) == ["data/national/contacts/example-line.yml"]


def test_no_shelf_of_pictures_is_offered_that_would_refuse_each(form: Watched) -> None:
    expect(form.page.get_by_role("button", name="Quick add")).to_be_visible()
    expect(form.page.get_by_role("button", name="Media")).to_be_hidden()


def test_what_somebody_else_changed_meanwhile_isnt_lost(form: Watched, tree: Path) -> None:
    open_entry(form, "National: contacts", "Example line", "Name")
    file = tree / "data/national/contacts/example-line.yml"
    theirs = file.read_text("utf-8").replace("Duty officer", "Head of crossings")
    file.write_text(theirs, "utf-8")
    write(form.page.get_by_label("Name", exact=True), "Another line")
    save(form.page, saves=False)
    expect(form.page.get_by_role("alert").filter(has_text="Not saved yet")).to_contain_text("Somebody changed this")
    assert file.read_text("utf-8") == theirs


def test_who_saved_may_save_again(form: Watched, tree: Path) -> None:
    change_a_number(form, "01632 960 109")
    try_number(form.page, "01632 960 108")
    save(form.page)
    assert '+   - {kind: voice, value: "01632 960 108"}' in changed(tree)["data/national/contacts/example-line.yml"]


def test_a_draft_that_the_browser_kept_overwrites_nobody(form: Watched, tree: Path) -> None:
    open_entry(form, "National: contacts", "Example line", "Name")
    write(labelled(form.page, "Name"), "Another line")
    kept = form.page.evaluate(KEPT_DRAFT, "Another line")
    assert kept, "the browser keeps what is written"
    path = "data/national/contacts/example-line.yml"
    theirs = (tree / path).read_text("utf-8").replace("Duty officer", "Head of crossings")
    (tree / path).write_text(theirs, "utf-8")
    form.page.evaluate(SAVE, [path, kept])
    expect(form.page.get_by_role("alert").filter(has_text="Not saved yet")).to_contain_text("Somebody changed this")
    assert (tree / path).read_text("utf-8") == theirs
    (tree / path).write_text((EXAMPLE / path).read_text("utf-8"), "utf-8")
    form.page.evaluate(SAVE, [path, kept])
    assert "+ name: Another line" in changed(tree)[path], "as long as nobody has changed it, it can be saved"


def add_an_update(form: Watched) -> None:
    open_entry(form, "National: updates", "Create entry of type update", "Title")
    write(labelled(form.page, "Title"), "A new crossing opens")
    write(labelled(form.page, "Summary"), "It has stripes: look first.")
    labelled(form.page, "Body").fill("It is new.\n\nIt is striped.")
    write(labelled(form.page, "Date"), "2026-11-19")
    choose(form.page, "Audience", "the public", "staff")
    choose(form.page, "Status", "Used in practice")
    write(labelled(form.page, "As at"), "2026-11-19")
    cite(form.page)
    write(labelled(form.page, "Paragraph (optional)"), "2.10")
    form.page.get_by_role("button", name="Add note").click()
    choose(form.page, "Kind", "Our note")
    write(labelled(form.page, "Text"), "Nobody has counted the stripes.")
    save(form.page)
    form.page.wait_for_url("**/entries/a-new-crossing-opens")


def change_a_number(form: Watched, number: str, *, saves: bool = True) -> None:
    open_entry(form, "National: contacts", "Example line", "Name")
    unfold(form.page, "voice · 01632 960 101")
    try_number(form.page, number)
    save(form.page, saves=saves)


def try_number(page: Page, number: str) -> None:
    write(labelled(page, "Value"), number)
    write(labelled(page, "Tried (optional)"), number)


def add_a_wording(form: Watched) -> None:
    open_entry(form, "National: definitions", re.compile("^crossing$"), "Term")
    unfold(form.page, "2015 · Crossing is any of these:")
    choose(form.page, "Status", "No longer used")
    write(labelled(form.page, "Valid until (optional)"), "2026-09-30")
    write(labelled(form.page, "Superseded by (optional)"), "2026")
    form.page.get_by_role("button", name="Add edition").click()
    write(labelled(form.page, "Id"), "2026")
    write(labelled(form.page, "Text"), "Crossing is walking over, slowly.")
    choose(form.page, "Status", "Government wording or guidance")
    write(labelled(form.page, "Valid from"), "2026-10-01")
    cite(form.page)
    write(form.page.get_by_label("As at", exact=True).last, "2026-11-20")
    save(form.page)


def cite(page: Page) -> None:
    page.get_by_role("button", name="Add citation").locator("visible=true").first.click()
    choose(page, "Source", "Guidance on the Example Act, for all who cross (example-guidance)")


def open_entry(form: Watched, collection: str, link: str | re.Pattern[str], first: str) -> None:
    form.page.goto(f"{form.origin}/#/")
    form.page.get_by_role("link", name=collection, exact=True).click()
    expect(form.page.get_by_role("heading", name=collection)).to_be_visible()
    form.page.get_by_role("link", name=link).click()
    expect(labelled(form.page, first)).to_be_visible()


def labelled(page: Page, label: str) -> Locator:
    """The first that can be seen: the fields of closed items are there too."""
    return page.get_by_label(label, exact=True).locator("visible=true").first


def unfold(page: Page, item: str) -> None:
    page.get_by_text(item, exact=True).locator("xpath=..").get_by_role("button").first.click()


def write(field: Locator, text: str) -> None:
    """As somebody types: the form sets the cursor itself."""
    field.press("Control+a")
    field.press_sequentially(text)
    expect(field).to_have_value(text)


def choose(page: Page, label: str, *options: str) -> None:
    for option in options:
        labelled(page, label).click()
        page.get_by_role("option", name=option, exact=True).click()


def save(page: Page, *, saves: bool = True) -> None:
    page.get_by_role("button", name="Save", exact=True).click()
    with page.expect_response(lambda each: "persistEntry" in (each.request.post_data or "")) as answer:
        page.get_by_text("Save now", exact=True).click()
    assert answer.value.ok is saves, answer.value.text()
    expect(page.get_by_text("CHANGES SAVED" if saves else "UNSAVED CHANGES")).to_be_visible()


def changed(tree: Path) -> dict[str, list[str]]:
    """The lines that differ from the example, by file."""
    found = {}
    for file in sorted((tree / "data").rglob("*.yml")):
        path = file.relative_to(tree).as_posix()
        before = (EXAMPLE / path).read_text("utf-8").splitlines() if (EXAMPLE / path).exists() else []
        lines = [line for line in ndiff(before, file.read_text("utf-8").splitlines()) if line[0] in "+-"]
        if lines:
            found[path] = [line.rstrip() for line in lines]
    return found


def test_a_checker_finds_no_barrier_in_the_form_of_others(form: Watched) -> None:
    form.page.get_by_role("link", name="National: updates").click()
    record = form.page.get_by_role("link", name="New stripes are coming")
    expect(record).to_be_visible()
    found = form.axe()
    record.click()
    expect(form.page.get_by_role("button", name="Remove").first).to_be_visible()
    assert [*found, *form.axe()] == []
