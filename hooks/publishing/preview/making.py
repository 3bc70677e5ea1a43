"""The process that makes pages: it reads the hub after each change, and answers for one page at a time.

While nobody asks for anything, it makes the other pages, so that a mistake on one of them shows too.
"""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from publishing.preview.messages import Answer, Ask, Changed, Mistake, Standing
from publishing.preview.mistakes import mistake_of

if TYPE_CHECKING:  # nothing of the program is imported before it is needed
    from publishing.problems import Problem

REST = 0.3
"""Seconds without a question before the other pages are made."""


class Site(Protocol):
    """The hub at one moment."""

    @property
    def problems(self) -> Sequence["Problem"]:
        """What is wrong with it; then it has no pages."""

    def addresses(self) -> Iterable[str]:
        """Every page."""

    def make(self, address: str) -> None:
        """Make what stands between a page's menus."""

    def page(self, address: str) -> str | None:
        """A whole page."""

    def not_found(self) -> str:
        """The page for addresses that don't exist."""

    def file(self, address: str) -> bytes | None:
        """Any other file."""

    def media_type(self, address: str) -> str:
        """What kind of file it is, as browsers are told."""


class Maker:
    """Answers one connection until it is closed."""

    def __init__(self, connection: Connection, read: Callable[[], Site], root: Path) -> None:
        """`read` reads and checks the hub, in the folder `root`."""
        self._connection = connection
        self._read = read
        self._root = root
        self._number = 0
        self._site: Site | None = None
        self._others: Iterator[str] | None = None
        self._wrong: dict[Mistake, None] = {}

    def run(self) -> None:
        """Until the server is gone."""
        while True:
            if self._others and not self._connection.poll(0):
                self._make_another(self._others)
                continue
            try:
                message = self._connection.recv()
            except EOFError:
                return
            if isinstance(message, Changed):
                self._changed(message.number)
            elif isinstance(message, Ask):
                self._connection.send(self._answer(message))
            self._rest()

    def _changed(self, number: int) -> None:
        self._number, self._site, self._others, self._wrong = number, None, None, {}
        try:
            with _no_tidying():
                site = self._read()
        except (Exception, SystemExit) as error:  # noqa: BLE001  (whatever it is, it is shown)
            problems: tuple[Mistake, ...] = (mistake_of(error, self._root),)
        else:
            problems = tuple(Mistake(p.path, p.line, p.column, p.what, p.todo) for p in site.problems)
            if not problems:
                self._site = site
                self._others = iter(site.addresses())
        self._connection.send(Standing(number, problems))

    def _rest(self) -> None:
        """Give whoever looks at a page the time to ask for what belongs to it."""
        if self._others:
            self._connection.poll(REST)

    def _make_another(self, others: Iterator[str]) -> None:
        address = next(others, None)
        if address is None or self._site is None:
            self._others = None
            if self._wrong:
                self._connection.send(Standing(self._number, tuple(self._wrong)))
            return
        try:
            self._site.make(address)
        except Exception as error:  # noqa: BLE001  (as above)
            self._wrong[mistake_of(error, self._root)] = None

    def _answer(self, question: Ask) -> Answer:
        try:
            return self._found(question)
        except Exception as error:  # noqa: BLE001  (as above)
            return Answer(question.number, 500, b"", problems=(mistake_of(error, self._root),))

    def _found(self, question: Ask) -> Answer:
        site, address = self._site, question.address
        if site is None:
            return Answer(question.number, 503, b"")
        if (page := site.page(address)) is not None:
            return Answer(question.number, 200, page.encode(), site.media_type(address))
        if (content := site.file(address)) is not None:
            return Answer(question.number, 200, content, site.media_type(address))
        if f"{address}/" in site.addresses():
            return Answer(question.number, 302, b"", leads_to=f"{address}/")
        return Answer(question.number, 404, site.not_found().encode(), site.media_type("/"))


@contextmanager
def _no_tidying() -> Iterator[None]:
    """Somebody waits: what is rubbish can be looked for afterwards."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
