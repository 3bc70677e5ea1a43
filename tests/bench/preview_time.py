"""How long a saved change takes to show in the open browser: for each kind of file, in a preview of the real hub."""

import compileall
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright
from tests.support.browsing import launch
from tests.support.previews import LONGEST, Preview, previewing, processor_time
from tests.support.trees import ROOT

SAVES = 5
PAUSE = 2.5
"""Seconds between two saves, as a person takes them at least; the preview makes the other pages meanwhile."""
_SHOWS = "(text) => document.documentElement?.textContent.includes(text)"
_OUTLINED = "(text) => getComputedStyle(document.body).getPropertyValue('--saved').includes(text)"


@dataclass(frozen=True)
class Kind:
    """One kind of change, and where it shows. `MARK` stands for what is new at each save."""

    name: str
    address: str
    file: str
    old: str
    new: str
    shows: str = _SHOWS


KINDS = (
    Kind("data", "/definitions/prevent-duty/", "data/national/definitions/prevent-duty.yml", "gloss: ", "gloss: MARK "),
    Kind("hand-written page", "/privacy/", "docs/privacy.md", "\n---\n", "\n---\n\nMARK\n\n"),
    Kind("template", "/duty/", "overrides/pages/duty.html", "<h3", "<p>MARK</p><h3"),
    Kind("style", "/duty/", "overrides/style/colours.css", ":root {", ":root { --saved: MARK;", _OUTLINED),
    Kind("Python", "/duty/", "hooks/publishing/pages/duty.py", 'title="', 'title="MARK '),
)


def main() -> None:
    """Print a line of a table for each kind of change."""
    with (
        tempfile.TemporaryDirectory() as place,
        sync_playwright() as playwright,
        previewing(Path(place) / "hub", ROOT) as preview,
    ):
        compileall.compile_dir(preview.tree / "hooks", quiet=1)  # as it is in a hub that was built before
        page = launch(playwright).new_page()
        for kind in KINDS:
            page.goto(f"{preview.origin}{kind.address}")
            saves = [_one_save(preview, page, kind, f"Saved{number}x") for number in range(SAVES)]
            cells = (f"{statistics.median(each):.2f} s | {max(each):.2f} s" for each in zip(*saves, strict=True))
            sys.stdout.write(f"| {kind.name} | {' | '.join(cells)} |\n")
            sys.stdout.flush()


def _one_save(preview: Preview, page: Page, kind: Kind, mark: str) -> tuple[float, float]:
    """Seconds until the change showed, and of them those of a processor."""
    file = preview.tree / kind.file
    before = file.read_text("utf-8")
    after = before.replace(kind.old, kind.new.replace("MARK", mark), 1)
    time.sleep(PAUSE)
    start, used = time.perf_counter(), processor_time(preview.tree)
    file.write_text(after, "utf-8")
    page.wait_for_function(kind.shows, arg=mark, timeout=LONGEST * 1000)
    taken = time.perf_counter() - start, processor_time(preview.tree) - used
    time.sleep(PAUSE)
    file.write_text(before, "utf-8")
    page.wait_for_function(f"(text) => !({kind.shows})(text)", arg=mark, timeout=LONGEST * 1000)
    return taken


if __name__ == "__main__":
    main()
