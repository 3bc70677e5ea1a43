"""Links to other sites are asked for politely, and dead ones are told from those that couldn't be checked."""

import json
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from tests.support.serving import Quiet, asked_of

import check_links
from publishing.outside.answers import Answer, Failure, Verdict, verdict
from publishing.outside.asking import Manners

DAY = 24 * 60 * 60
START = 1795132800
ENDLESS = "without an end"
LONG = 50_000_000
"""Bytes, after which what has no end ends all the same."""
NOWHERE = "https://nowhere.invalid/page"


@dataclass
class Site:
    """A site on this machine, and what it was asked."""

    address: str = ""
    asked: list[tuple[str, str]] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    robots: str = ""
    sent: int = 0
    """Bytes of what has no end."""
    busy: int = 0
    busiest: int = 0
    waits: list[float] = field(default_factory=list)

    def of(self, path: str) -> list[str]:
        """The methods by which a path was asked for."""
        return [method for method, asked in self.asked if asked == path]


class Handler(Quiet, BaseHTTPRequestHandler):
    """Answers as the last part of the path asks for."""

    protocol_version = "HTTP/1.0"
    site: Site

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        self.site.busy += 1
        self.site.busiest = max(self.site.busiest, self.site.busy)
        self.site.asked.append((self.command, self.path))
        self.site.agents.add(self.headers["User-Agent"])
        time.sleep(0.6 if self.path == "/slow" else 0.01)
        self.site.busy -= 1
        self._reply()

    def _reply(self) -> None:
        name = self.path.strip("/")
        if name == "robots.txt" and self.site.robots == ENDLESS:
            self._send_without_end()
        elif name == "robots.txt":
            self._send(200 if self.site.robots else 404, self.site.robots)
        elif name in ("moved", "found", "circle"):
            to = {"moved": "/ok", "found": "/ok", "circle": "/circle"}[name]
            self._send(302 if name == "found" else 301, "", Location=to)
        elif name == "no-head":
            self._send(405 if self.command == "HEAD" else 200)
        elif name == "once":
            self._send(503 if len(self.site.of("/once")) < 3 else 200)
        elif name == "patience":
            self._send(429, "", **{"Retry-After": "3600"})
        else:
            self._send(int(name) if name.isdigit() else 200)

    def _send_without_end(self) -> None:
        self.send_response(200)
        self.end_headers()
        with suppress(OSError):
            while self.site.sent < LONG:
                self.wfile.write(b"# " + b"x" * 100_000 + b"\n")
                self.site.sent += 100_003

    def _send(self, status: int, text: str = "", **headers: str) -> None:
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(text.encode())


@pytest.fixture
def other() -> Iterator[Site]:
    site = Site()
    with asked_of(Handler, site=site) as site.address:
        yield site


@dataclass
class Hub:
    """A folder with a built site that has some links."""

    root: Path
    other: Site
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def run(self, links: dict[str, list[str]], day: int = 0) -> tuple[int, list[str]]:
        """Check the links on a day; each stands on the pages that are named."""
        told = {"links": [{"address": each, "pages": pages, "critical": False} for each, pages in links.items()]}
        file = self.root / "site/about/links/links.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(told), "utf-8")
        self.monkeypatch.setenv("SOURCE_DATE_EPOCH", str(START + day * DAY))
        manners = Manners(about="https://hub.example/about/", timeout=0.3, pause=0.5, wait=self.other.waits.append)
        folders = ["--site", str(self.root / "site"), "--results", str(self.root / "links.json")]
        status = check_links.main([*folders, "--content", str(self.root / "data")], manners)
        return status, self.capsys.readouterr().out.splitlines()

    def results(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = json.loads((self.root / "links.json").read_text("utf-8"))
        return found


@pytest.fixture
def hub(tmp_path: Path, other: Site, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Hub:
    (tmp_path / "data").mkdir()
    return Hub(tmp_path, other, capsys, monkeypatch)


@pytest.mark.parametrize(
    ("path", "expected", "why"),
    [
        ("/ok", Verdict.ALIVE, "the answer was 200"),
        ("/no-head", Verdict.ALIVE, "the answer was 200"),
        ("/once", Verdict.ALIVE, "the answer was 200"),
        ("/found", Verdict.ALIVE, "the answer was 200"),
        ("/moved", Verdict.MOVED, "it moved to "),
        ("/404", Verdict.DEAD, "the answer was 404"),
        ("/410", Verdict.DEAD, "the answer was 410"),
        ("/403", Verdict.UNKNOWN, "the answer was 403"),
        ("/429", Verdict.UNKNOWN, "the answer was 429"),
        ("/500", Verdict.UNKNOWN, "the answer was 500"),
        ("/slow", Verdict.UNKNOWN, "it took too long to answer"),
        ("/circle", Verdict.UNKNOWN, "it leads round in a circle"),
    ],
)
def test_what_a_site_answers_tells_whether_a_link_is_dead(hub: Hub, path: str, expected: Verdict, why: str) -> None:
    address = hub.other.address + path
    hub.run({address: ["/about/"]})
    result = hub.results()[address]
    assert (result["verdict"], result["checked"]) == (expected, "2026-11-20")
    assert result["why"].startswith(why)


def test_a_connection_that_is_not_safe_could_not_be_checked(hub: Hub) -> None:
    address = hub.other.address.replace("http://", "https://") + "/ok"
    status, said = hub.run({address: ["/get-help/"], f"{hub.other.address}/ok": ["/"]})
    assert status == 0
    assert any("couldn’t be checked (no safe connection could be made" in line for line in said)


@pytest.mark.parametrize(
    ("page", "status", "noun"), [("/get-help/signs/", 1, "1 dead link found."), ("/about/", 0, "No dead links found.")]
)
def test_a_dead_link_is_an_error_where_safety_depends_on_it(hub: Hub, page: str, status: int, noun: str) -> None:
    address = f"{hub.other.address}/404"
    (hub.root / "data/a.yml").write_text(f"title: A\nlink: {address}\n", "utf-8")
    ended, said = hub.run({address: [page]})
    assert (ended, noun in said) == (status, True)
    place = f"{hub.root}/data/a.yml:2:7: "
    what = f"{address} is dead (the answer was 404, on 2026-11-20; linked from {page}); "
    assert any(line.startswith(place + what) for line in said)


def test_a_host_that_is_not_there_is_dead_on_the_second_day(hub: Hub) -> None:
    links = {NOWHERE: ["/refer/"], f"{hub.other.address}/ok": ["/"]}
    assert hub.run(links)[0] == 0
    assert hub.results()[NOWHERE]["verdict"] == Verdict.UNKNOWN
    assert hub.run(links)[0] == 0, "twice on one day says no more than once"
    assert hub.run(links, day=1)[0] == 1
    assert hub.results()[NOWHERE]["verdict"] == Verdict.DEAD


def test_without_a_network_nothing_is_known_and_it_says_so(hub: Hub) -> None:
    status, said = hub.run({NOWHERE: ["/"], "https://elsewhere.invalid/": ["/"]})
    assert status == 2
    assert said == [check_links.NO_NETWORK.format(2)]
    assert not (hub.root / "links.json").exists()


def test_without_a_built_site_it_says_what_to_do(hub: Hub) -> None:
    assert check_links.main(["--site", str(hub.root / "none")]) == 2
    assert hub.capsys.readouterr().out == f"{check_links.NO_SITE.format(hub.root / 'none')}\n"


def test_good_answers_are_kept_for_a_week_and_bad_ones_are_asked_for_again(hub: Hub) -> None:
    links = {f"{hub.other.address}{path}": ["/about/"] for path in ("/ok", "/404")}
    hub.run(links)
    hub.run(links, day=6)
    assert hub.other.of("/ok") == ["HEAD"]
    assert hub.other.of("/404") == ["HEAD", "GET"] * 2
    hub.run(links, day=7)
    assert hub.other.of("/ok") == ["HEAD"] * 2
    assert hub.results()[f"{hub.other.address}/ok"]["checked"] == "2026-11-27"


def test_each_host_is_asked_one_question_at_a_time_with_a_pause_between(hub: Hub) -> None:
    hub.run({f"{hub.other.address}/page-{number}": ["/"] for number in range(5)})
    assert hub.other.busiest == 1
    assert hub.other.waits == [0.5] * 4


def test_a_question_is_asked_again_after_ever_longer_waits(hub: Hub) -> None:
    hub.run({f"{hub.other.address}/500": ["/"]})
    assert hub.other.of("/500") == ["HEAD", "GET"] * 3
    assert hub.other.waits == [0.5, 1.0]


def test_a_site_that_asks_for_long_patience_is_left_alone(hub: Hub) -> None:
    hub.run({f"{hub.other.address}/patience": ["/"]})
    assert hub.other.of("/patience") == ["HEAD", "GET"]
    assert hub.other.waits == []


def test_it_says_who_asks_and_keeps_to_robots_txt(hub: Hub) -> None:
    hub.other.robots = "User-agent: *\nDisallow: /private"
    address = f"{hub.other.address}/private"
    hub.run({address: ["/"], f"{hub.other.address}/ok": ["/"]})
    assert hub.other.agents == {
        "prevent-hub-link-check/1.0 (+https://hub.example/about/; checks links about once a week)"
    }
    assert hub.other.of("/private") == []
    assert hub.results()[address]["why"] == Failure.ROBOTS.label


def test_rules_without_an_end_are_not_read_to_it(hub: Hub) -> None:
    hub.other.robots = ENDLESS
    status, _ = hub.run({f"{hub.other.address}/ok": ["/"]})
    assert status == 0
    assert hub.other.sent < LONG


def test_results_that_cannot_be_read_are_made_anew(hub: Hub) -> None:
    (hub.root / "links.json").write_text("{", "utf-8")
    assert hub.run({f"{hub.other.address}/ok": ["/"]})[0] == 0
    assert len(hub.results()) == 1


def test_only_what_says_so_itself_is_dead() -> None:
    dead = [
        answer
        for answer in [*(Answer(status) for status in range(200, 600)), *(Answer(failure=each) for each in Failure)]
        if verdict(answer, days_without_host=1) is Verdict.DEAD
    ]
    assert [answer.status for answer in dead] == [404, 410]
