"""Chromium, watched: what a page asks for, breaks, stores and logs."""

import importlib.util
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Page, Playwright, Request

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
)
FOR_SHORT_VISITS = "--js-flags=--no-opt,--single-threaded"
"""No script is made faster while it runs: no page is open for long enough to repay that. It saves a quarter."""
_LISTEN = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(`${event.effectiveDirective} forbids ${event.blockedURI}`);
});
"""
_STORED = """async () => [
  ...document.cookie.split(";").map((each) => each.trim()).filter(Boolean).map((each) => `cookie ${each}`),
  ...Object.keys(localStorage).map((each) => `local storage ${each}`),
  ...Object.keys(sessionStorage).map((each) => `session storage ${each}`),
  ...(await indexedDB.databases()).map((each) => `database ${each.name}`),
  ...(await caches.keys()).map((each) => `cache ${each}`),
  ...(await navigator.serviceWorker.getRegistrations()).map((each) => `service worker ${each.scope}`),
]"""
_WIDTHS = "[document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]"
_AXE = """async (options) => (await axe.run(document, { resultTypes: ["violations"], ...options })).violations
  .flatMap((rule) => rule.nodes.map((node) =>
    `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\\s+/g, " ")}`))"""

BARRIERS = Path(__file__).with_name("barriers.js")
EXTRA_RULES = ("target-size", "table-fake-caption", "td-has-header", "focus-order-semantics")
"""Rules that axe leaves out unless it is asked for them."""


def axe_source() -> str:
    """The accessibility checker's own script."""
    spec = importlib.util.find_spec("axe_playwright_python")
    assert spec is not None
    assert spec.origin is not None
    return (Path(spec.origin).parent / "axe.min.js").read_text("utf-8")


def launch(playwright: Playwright, *more: str) -> Browser:
    """Chromium: the one that CHROMIUM names, or on the PATH, or Playwright's own. One without windows is quicker.

    `more` are arguments for it.
    """
    found = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or shutil.which("chromium")
    return playwright.chromium.launch(executable_path=found, args=[*ARGUMENTS, *more])


@dataclass
class Watched:
    """A page of a browser, and what it did that it mustn't."""

    page: Page
    origin: str
    asked: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("request", self._request)
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self._note(str(error)))
        self.page.on("dialog", self._dialog)

    def _note(self, text: str) -> None:
        self.found.append(f"{self.page.url}: {text}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._note(message.text)

    def _dialog(self, dialog: Dialog) -> None:
        self._note(f"dialog {dialog.message}")
        dialog.dismiss()

    def _request(self, request: Request) -> None:
        self.asked.append(request.url)
        parts = urlsplit(request.url)
        if f"{parts.scheme}://{parts.netloc}" != self.origin and parts.scheme not in ("data", "blob"):
            self._note(f"asks {request.url}")

    def open(self, address: str) -> None:
        """Go to an address of the site."""
        self.page.goto(f"{self.origin}{address}", wait_until="load")

    def resize(self, width: int, height: int) -> None:
        """Make the screen another size, and let what depends on it follow."""
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.evaluate("new Promise(requestAnimationFrame)")

    def breaches(self) -> list[str]:
        """What has gone wrong since the last time, with the policy's violations and what is stored now."""
        cookies = [f"cookie {each.get('name')}" for each in self.page.context.cookies()]
        now = [*self.page.evaluate("window.violations"), *self.page.evaluate(_STORED), *cookies]
        found = [*self.found, *(f"{self.page.url}: {each}" for each in now)]
        self.found.clear()
        return found

    def axe(self, *without: str) -> list[str]:
        """What the accessibility checker finds, best practices included. `without` are rules to leave out."""
        return self._axe({"rules": {rule: {"enabled": rule not in without} for rule in (*EXTRA_RULES, *without)}})

    def axe_alone(self, *rules: str) -> list[str]:
        """What the accessibility checker finds by these rules."""
        return self._axe({"runOnly": list(rules)})

    def _axe(self, options: dict[str, Any]) -> list[str]:
        results: list[str] = self.page.evaluate(_AXE, options)
        return [f"{self.page.url}: {each}" for each in results]

    def barriers(self, *names: str) -> list[str]:
        """What barriers.js finds, by the names of its functions."""
        found: list[str] = self.page.evaluate("(names) => names.flatMap((name) => barriers[name]())", names)
        return [f"{self.page.url}: {each}" for each in found]

    def unfold(self) -> None:
        """Open everything that can be unfolded, but for the menu, which lies over the page."""
        self.page.evaluate("barriers.unfold()")

    def fold(self) -> None:
        """Close what `unfold` opened."""
        self.page.evaluate("barriers.fold()")

    def leave_search(self) -> None:
        """Let the search fetch nothing when the keyboard comes to its box."""
        self.page.evaluate("barriers.leaveSearch()")

    def set_repeated_aside(self, *rules: str) -> None:
        """Let these rules of the accessibility checker pass over the many of a kind: the first few and the last do."""
        self.page.evaluate("(rules) => barriers.setRepeatedAside(rules)", rules)

    def sideways(self) -> list[str]:
        """Whether the page itself can be scrolled to the side."""
        page, screen = self.page.evaluate(_WIDTHS)
        return [f"{self.page.url}: {page} wide on a screen of {screen}"] if page > screen else []


@contextmanager
def watched(browser: Browser, origin: str, *, axe: bool = False, **settings: Any) -> Iterator[Watched]:
    """A fresh browser page, with nothing stored, for one site."""
    context = new_context(browser, axe=axe, **settings)
    try:
        yield Watched(context.new_page(), origin)
    finally:
        context.close()


def new_context(browser: Browser, *, axe: bool = False, **settings: Any) -> BrowserContext:
    """A fresh profile that listens for violations of the policy."""
    context = browser.new_context(**settings)
    context.set_default_timeout(15_000)
    context.add_init_script(_LISTEN)
    if axe:
        context.add_init_script(axe_source())
        context.add_init_script(path=BARRIERS)
    return context
