"""Take the pictures of the README and of the editors' pages, from sites that are built for it.

The editors' pages show the example hub: its numbers and names are invented, and none of them goes out of date.
"""

import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, FloatRect, ViewportSize, sync_playwright
from tests.pictures import programs
from tests.support.serving import serving
from tests.support.trees import EPOCH, EXAMPLE, ROOT, build, copy_tree

COLOURS = 64
"""More can't be told apart on a page of ink on paper, and each costs bytes."""

MARGIN = 8
"""Pixels above and below."""


@dataclass(frozen=True)
class Picture:
    """What is taken: the parts of a page from the first selector to the last, or the first screen."""

    file: str
    address: str
    parts: tuple[str, ...] = ()
    width: int = 660
    height: int = 560
    """Pixels; of the screen."""


README = (Picture("docs/images/home.png", "/", width=1280, height=860),)
EDITORS = (
    Picture("change-a-phone-number.png", "/contacts/", ("#example-line .route-card",)),
    Picture("add-an-update.png", "/updates/", ("h1", ".news__item:nth-of-type(2)")),
    Picture("end-a-strategy.png", "/strategy/exampleshire/2021-2025/", (".kicker", ".banner")),
    Picture("add-a-definition.png", "/definitions/crossing/", (".kicker", ".quote")),
    Picture("keep-a-plan.png", "/strategy/exampleshire/2025-2028/assessment/", (".chart", ".scores")),
    Picture("review-a-page.png", "/about/freshness/", ("h1", ".views")),
)
ADOPTED = (Picture("start-your-own-hub.png", "/", height=700),)
FOLDER = "docs/contributing/pictures"
FILES = (*(picture.file for picture in (*EDITORS, *ADOPTED)), programs.FORM, programs.MISTAKE)
"""What is in it."""


def main() -> None:
    """Build the sites, and take every picture."""
    with tempfile.TemporaryDirectory() as made, browsing() as browser:
        folder = Path(made)
        hold_places()
        take(browser, built(copy_tree(folder / "tree", EXAMPLE), folder / "example"), EDITORS, ROOT / FOLDER)
        take(browser, built(adopted(folder / "hub"), folder / "adopted"), ADOPTED, ROOT / FOLDER)
        save(programs.form(browser, folder / "form"), ROOT / FOLDER / programs.FORM)
        save(programs.mistake(browser, folder / "preview"), ROOT / FOLDER / programs.MISTAKE)
        take(browser, built(ROOT, folder / "real"), README, ROOT)


def hold_places() -> None:
    """Put something where a picture is to be: the pages that show it couldn't be built without."""
    for name in FILES:
        file = ROOT / FOLDER / name
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            Image.new("P", (1, 1)).save(file)


@contextmanager
def browsing() -> Iterator[Browser]:
    """A browser that is closed at the end."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"])
        yield browser
        browser.close()


def adopted(folder: Path) -> Path:
    """The hub of a council that has just begun."""
    name = "--name=Sampleshire Council"
    then = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)}
    subprocess.run([sys.executable, "hooks/adopt.py", name, f"--out={folder}"], cwd=ROOT, env=then, check=True)
    return folder


def built(tree: Path, site: Path) -> Path:
    """The folder of a tree's site."""
    outcome = build(tree, site)
    if outcome.returncode:
        raise SystemExit(outcome.stdout + outcome.stderr)
    return site


def take(browser: Browser, site: Path, pictures: tuple[Picture, ...], folder: Path) -> None:
    """Save what the pages look like."""
    with serving(site) as origin:
        for picture in pictures:
            size = ViewportSize(width=picture.width, height=picture.height)
            page = browser.new_page(viewport=size, color_scheme="light", reduced_motion="reduce")
            page.goto(f"{origin}{picture.address}")
            boxes = [page.locator(f"main {part}").first.bounding_box() for part in picture.parts]
            found = [box for box in boxes if box]
            drawn = page.screenshot(full_page=True, clip=_around(found, picture.width)) if found else page.screenshot()
            save(drawn, folder / picture.file)
            page.close()


def _around(boxes: list[FloatRect], width: int) -> FloatRect:
    top = min(box["y"] for box in boxes) - MARGIN
    bottom = max(box["y"] + box["height"] for box in boxes) + MARGIN
    return FloatRect(x=0, y=top, width=width, height=bottom - top)


def save(drawn: bytes, file: Path) -> None:
    """Keep a picture in as few bytes as it needs."""
    with Image.open(io.BytesIO(drawn)) as picture:
        picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    main()
