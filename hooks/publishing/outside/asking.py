"""Asks other sites for their pages: one question at a time to each, slowly, and by name."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

import requests
from urllib3.exceptions import NameResolutionError

from publishing.outside.answers import LASTING_MOVES, LONGEST_WAIT, Answer, Failure, seconds_to_wait

NAME = "prevent-hub-link-check"
MOST_HOSTS_AT_ONCE = 6
LARGEST_RULES = 500 * 1024
"""Bytes of a robots.txt: RFC 9309 asks for no more."""
_PIECE = 1 << 14


@dataclass(frozen=True)
class Manners:
    """How patiently to ask. Times are in seconds."""

    about: str = ""
    """An address with more about who asks, for the people who run the other site."""
    timeout: float = 15.0
    pause: float = 1.0
    """Between two questions to the same host."""
    tries: int = 3
    wait: Callable[[float], None] = time.sleep
    verify: bool | str = True
    """Whether certificates are looked at, or the file of those to trust."""

    @property
    def user_agent(self) -> str:
        """What the other site is told."""
        return f"{NAME}/1.0 ({f'+{self.about}; ' if self.about else ''}checks links about once a week)"


def ask_all(addresses: Iterable[str], manners: Manners) -> Mapping[str, Answer]:
    """Every address with its answer. Hosts are asked side by side, and each host one question after the other."""
    by_host: dict[str, list[str]] = {}
    for address in addresses:
        by_host.setdefault(urlsplit(address).netloc, []).append(address)
    with ThreadPoolExecutor(MOST_HOSTS_AT_ONCE) as pool:
        found = pool.map(lambda of_host: dict(_ask_host(of_host, manners)), by_host.values())
        return {address: answer for answers in found for address, answer in answers.items()}


def _ask_host(addresses: list[str], manners: Manners) -> Iterator[tuple[str, Answer]]:
    with requests.Session() as session:
        session.headers["User-Agent"] = manners.user_agent
        session.verify = manners.verify
        session.max_redirects = 10
        robots = _robots(addresses[0], session, manners)
        for number, address in enumerate(addresses):
            if number:
                manners.wait(manners.pause)
            allowed = robots.can_fetch(NAME, address)
            yield address, _ask(address, session, manners) if allowed else Answer(failure=Failure.ROBOTS)


def _robots(address: str, session: requests.Session, manners: Manners) -> RobotFileParser:
    rules = RobotFileParser()
    parts = urlsplit(address)
    try:
        with session.get(f"{parts.scheme}://{parts.netloc}/robots.txt", timeout=manners.timeout, stream=True) as answer:
            rules.parse(_beginning(answer).splitlines() if answer.ok else [])
    except (requests.RequestException, UnicodeError):
        rules.parse([])
    return rules


def _beginning(answer: requests.Response) -> str:
    """As much of it as it may weigh: a host may send whatever it likes, without an end."""
    content = bytearray()
    for piece in answer.iter_content(_PIECE):
        content += piece
        if len(content) >= LARGEST_RULES:
            break
    return content.decode("utf-8", errors="replace")


def _ask(address: str, session: requests.Session, manners: Manners) -> Answer:
    """HEAD first, which costs the other site little; GET where HEAD isn't answered well."""
    answer = Answer(failure=Failure.OTHER)
    for attempt in range(manners.tries):
        answer, patience = _once("HEAD", address, session, manners)
        if answer.status and answer.status >= 400:
            answer, patience = _once("GET", address, session, manners)
        wait = max(patience, manners.pause * 2**attempt)
        if not answer.is_worth_another_try or wait > LONGEST_WAIT:
            return answer
        if attempt < manners.tries - 1:
            manners.wait(wait)
    return answer


def _once(method: str, address: str, session: requests.Session, manners: Manners) -> tuple[Answer, float]:
    """The answer, and how many seconds the site asks to wait before the next question."""
    try:
        with session.request(method, address, timeout=manners.timeout, allow_redirects=True, stream=True) as answer:
            patience = seconds_to_wait(answer.headers.get("Retry-After", ""))
            lasting = answer.history and all(each.status_code in LASTING_MOVES for each in answer.history)
            moved_to = answer.url if lasting else ""
            return Answer(answer.status_code, moved_to=moved_to), patience
    except (requests.RequestException, UnicodeError) as error:
        return Answer(failure=_failure(error)), 0.0


def _failure(error: Exception) -> Failure:
    if isinstance(error, requests.exceptions.SSLError):
        return Failure.UNSAFE
    if isinstance(error, requests.Timeout):
        return Failure.TIMEOUT
    if isinstance(error, requests.TooManyRedirects):
        return Failure.LOOP
    if isinstance(error, requests.ConnectionError):
        inner = getattr(error.args[0] if error.args else None, "reason", None)
        return Failure.NO_HOST if isinstance(inner, NameResolutionError) else Failure.NO_CONNECTION
    return Failure.OTHER
