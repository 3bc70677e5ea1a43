"""Files of a site, fetched whole: few at a time, with patience, and never more than they may weigh."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

import requests

from publishing.outside.answers import LONGEST_WAIT, TRY_AGAIN, seconds_to_wait

NAME = "prevent-hub-verify/1.0"
_MOST_MOVES = 5
_PIECE = 1 << 16


@dataclass(frozen=True)
class Patience:
    """How long to wait, in seconds, how often to try, and how large a file may be, in bytes."""

    timeout: float = 20.0
    tries: int = 3
    pause: float = 1.0
    largest: int = 200 * 1024 * 1024
    wait: Callable[[float], None] = time.sleep
    verify: bool | str = True
    """Whether certificates are looked at, or the file of those to trust."""


class NoAnswerError(Exception):
    """A file wasn't got; the message says why, as the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A status and the content, with any compression undone, from the address to which redirects led."""

    status: int
    content: bytes
    address: str
    encoding: str = ""
    """How it was compressed on its way, "" if it wasn't."""


@dataclass(frozen=True)
class Fetcher:
    """Keeps a connection for each thread that asks."""

    patience: Patience
    _local: threading.local = field(default_factory=threading.local)

    def fetch(self, address: str, within: str = "", encoding: str = "") -> Fetched:
        """What stands at an address. Redirects are followed, if they stay below `within` where that is given.

        It may come as a browser gets it, or compressed in one way alone, if `encoding` names one.
        Raises `NoAnswerError`.
        """
        for _ in range(_MOST_MOVES):
            found, to = self._patiently(address, encoding)
            if not to:
                return found
            address = _next(address, to, within)
        raise NoAnswerError("is redirected on and on")

    def _patiently(self, address: str, encoding: str) -> tuple[Fetched, str]:
        for attempt in range(self.patience.tries):
            is_last = attempt == self.patience.tries - 1
            try:
                found, to, asked = self._once(address, encoding)
            except (requests.ConnectionError, requests.Timeout) as error:
                if is_last or isinstance(error, requests.exceptions.SSLError):
                    raise NoAnswerError(_why(error)) from None
                asked = 0.0
            except (requests.RequestException, UnicodeError) as error:
                raise NoAnswerError(_why(error)) from None
            else:
                if found.status not in TRY_AGAIN or is_last or asked > LONGEST_WAIT:
                    return found, to
            self.patience.wait(max(asked, self.patience.pause * 2**attempt))
        raise NoAnswerError("wasn't asked for")

    def _once(self, address: str, encoding: str) -> tuple[Fetched, str, float]:
        """What came, where it leads, and how many seconds the host asks to wait."""
        timeout, headers = self.patience.timeout, {"Accept-Encoding": encoding} if encoding else {}
        session = self._session
        with session.get(address, headers=headers, timeout=timeout, allow_redirects=False, stream=True) as answer:
            content = bytearray()
            for piece in answer.iter_content(_PIECE):
                content += piece
                if len(content) > self.patience.largest:
                    raise NoAnswerError(f"is longer than {self.patience.largest} bytes")
            to = answer.headers["Location"] if answer.is_redirect else ""
            wait = seconds_to_wait(answer.headers.get("Retry-After", ""))
            found = Fetched(answer.status_code, bytes(content), address, answer.headers.get("Content-Encoding", ""))
            return found, to, wait

    @property
    def _session(self) -> requests.Session:
        if not hasattr(self._local, "session"):
            self._local.session = requests.Session()
            self._local.session.headers["User-Agent"] = NAME
            self._local.session.verify = self.patience.verify
        session: requests.Session = self._local.session
        return session


def _next(address: str, to: str, within: str) -> str:
    """Where a redirect leads, if it may be followed."""
    found = urljoin(address, to)
    scheme = urlsplit(found).scheme
    if scheme not in ("http", "https") or (scheme == "http" and address.startswith("https:")):
        raise NoAnswerError(f"is redirected to {found}, which isn't safe to follow")
    if within and not found.startswith(within):
        raise NoAnswerError(f"is redirected out of the site, to {found}")
    return found


def _why(error: Exception) -> str:
    if isinstance(error, requests.exceptions.ContentDecodingError):
        return "is compressed in a way that can't be undone"
    if isinstance(error, requests.exceptions.SSLError):
        return "can't be asked for over a safe connection: look at the certificate"
    if isinstance(error, requests.Timeout):
        return "didn't come in time"
    return "can't be asked for: there is no connection"
