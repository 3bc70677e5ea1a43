"""Take the README's picture: the home page of the built site, as a desktop browser shows it."""

# ruff: noqa: INP001  (a script of its own)

import functools
import http.server
import os
import threading
from pathlib import Path

from playwright.sync_api import ViewportSize, sync_playwright

ROOT = Path(__file__).parents[1]
SIZE = ViewportSize(width=1280, height=860)


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files, and doesn't tell."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    """Serve the built site for as long as the picture takes."""
    site = functools.partial(Quiet, directory=ROOT / "site")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        take(f"http://127.0.0.1:{server.server_port}/", ROOT / "docs/images/home.png")
        server.shutdown()


def take(address: str, picture: Path) -> None:
    """Save what the first screen of a page looks like."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"])
        page = browser.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
        page.goto(address)
        picture.parent.mkdir(exist_ok=True)
        page.screenshot(path=picture)
        browser.close()


if __name__ == "__main__":
    main()
