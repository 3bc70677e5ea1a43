"""A published hub, asked for one file after the other, a few at a time, until nothing comes any longer."""

from collections.abc import Callable, Container, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus
from itertools import islice
from urllib.parse import quote

from publishing.finishing.manifest import digest
from publishing.model.page_file import address_of_file
from publishing.outside.answers import GONE
from publishing.outside.fetching import Fetcher, NoAnswerError

AT_ONCE = 6
MOST_UNANSWERED = 12
"""After so many files without an answer, the rest aren't asked for."""
_NOT_FOUND = "404.html"
_FOR_HOSTS = ("_headers", "_redirects")
"""What some hosts read, and then don't serve."""


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """What is known of one file once it was asked for."""

    why: str = ""
    """What is wrong with it, as the end of a sentence."""
    is_there: bool = True
    """Whether anything answered."""
    encoding: str = ""
    """How it was compressed on its way."""


def differences(paths: Iterable[str], ask: Callable[[str], FileAnswer]) -> list[str]:
    """One line for each file that isn't as it should be, in the order of their paths."""
    told: list[str] = []
    unanswered = 0
    waiting = iter(sorted(paths))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        while batch := list(islice(waiting, AT_ONCE * 4)):
            for path, answer in zip(batch, pool.map(ask, batch), strict=True):
                told += [f"{path} {answer.why}"] if answer.why else []
                unanswered = 0 if answer.is_there else unanswered + 1
            if unanswered >= MOST_UNANSWERED:
                return [*told, f"… and {len(list(waiting))} more weren’t asked for, since nothing came any longer"]
    return told


@dataclass(frozen=True)
class Site:
    """Where it stands, and the digests that each of its files may have."""

    base: str
    right: dict[str, Container[str]]
    fetcher: Fetcher

    def ask(self, path: str, encoding: str = "") -> FileAnswer:
        """Ask for a file as a browser does, or for it compressed in one way alone."""
        try:
            found = self.fetcher.fetch(
                f"{self.base}{quote(address_of_file(path)[1:])}", within=self.base, encoding=encoding
            )
        except NoAnswerError as error:
            return FileAnswer(str(error), is_there=False)
        if found.status in GONE and path in _FOR_HOSTS:
            return FileAnswer()
        # The page for addresses that don't exist may come with the status of one.
        if found.status != HTTPStatus.OK and not (path == _NOT_FOUND and found.status in GONE):
            return FileAnswer("is missing" if found.status in GONE else f"wasn't given (the answer was {found.status})")
        return FileAnswer("" if digest(found.content) in self.right[path] else "was changed", encoding=found.encoding)
