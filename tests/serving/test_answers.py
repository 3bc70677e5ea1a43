"""What a reader's browser is told by nginx and by Caddy: every header on every kind of answer, and nothing else."""

import gzip
import http.client
import time
from email.utils import formatdate
from pathlib import Path
from urllib.parse import quote

import brotli
import pytest
from tests.serving.conftest import HASHED
from tests.support.sites import BuiltSite
from tests.support.web_servers import Server

from publishing.model.hub import Hub
from publishing.model.response_headers import KEPT_BRIEFLY, KEPT_LONG, SECURITY_HEADERS, headers_of, media_type_of
from publishing.reading.file_names import CAN_BE_PUBLISHED

PAGE = "/definitions/crossing/"
MISSING = "/no/such/page/"
TYPES = {
    "/": "text/html; charset=utf-8",
    PAGE: "text/html; charset=utf-8",
    "/assets/hub.css": "text/css; charset=utf-8",
    "/assets/hub.js": "text/javascript; charset=utf-8",
    "/assets/favicon.svg": "image/svg+xml; charset=utf-8",
    "/assets/favicon.png": "image/png",
    "/api/v1/definitions.json": "application/json; charset=utf-8",
    "/api/v1/definitions.csv": "text/csv; charset=utf-8",
    "/updates/feed.xml": "application/atom+xml; charset=utf-8",
    "/updates/feed.json": "application/feed+json; charset=utf-8",
    "/toolkit/calendar.ics": "text/calendar; charset=utf-8",
    "/robots.txt": "text/plain; charset=utf-8",
    "/refer/card/any.pdf": "application/pdf",
}
KINDS_OF_ANSWER = {
    "a page": (PAGE, "GET", {}, {200}),
    "a page's head": (PAGE, "HEAD", {}, {200}),
    "a file": ("/assets/hub.css", "GET", {}, {200}),
    "data": ("/api/v1/definitions.json", "GET", {"Accept_Encoding": "br"}, {200}),
    "a part of a file": ("/assets/hub.css", "GET", {"Range": "bytes=0-9"}, {206}),
    "a part that isn't there": ("/assets/hub.css", "GET", {"Range": "bytes=99999999-"}, {416}),
    "nothing new": (PAGE, "GET", {"If_None_Match": "*"}, {304}),
    "a missing slash": (PAGE.rstrip("/"), "GET", {}, {301, 308}),
    "a page that moved": ("/words/crossings/", "GET", {}, {301}),
    "a missing page": (MISSING, "GET", {}, {404}),
    "a missing file": ("/assets/none.0a1b2c3d.css", "GET", {}, {404}),
    "a folder without a page": ("/assets/", "GET", {}, {404}),
    "a form that is sent": (PAGE, "POST", {"Content_Length": "0"}, {405}),
}


def asked(server: Server, kind: str) -> tuple[int, dict[str, str]]:
    path, method, headers, _ = KINDS_OF_ANSWER[kind]
    answer = server.ask(path, method, **headers)
    return answer.status, dict(answer.headers)


@pytest.mark.parametrize("kind", KINDS_OF_ANSWER)
def test_every_security_header_is_on_every_kind_of_answer(server: Server, example_hub: Hub, kind: str) -> None:
    status, headers = asked(server, kind)
    assert status in KINDS_OF_ANSWER[kind][3]
    wanted = headers_of(example_hub.site)
    assert {name: headers.get(name.lower()) for name in wanted} == wanted
    assert wanted.items() > SECURITY_HEADERS.items(), "the example is a demonstration, and says noindex too"


def test_a_page_is_guarded_and_a_wrong_number_soon_gone(server: Server) -> None:
    """What is promised, in words of its own: the list of headers could lose one."""
    page = server.ask(PAGE)
    policy = dict(each.split(" ", 1) for each in page["Content-Security-Policy"].split("; "))
    assert set(policy.values()) == {"'none'", "'self'"}, "nothing from elsewhere, and nothing within the page"
    nowhere = ("default-src", "base-uri", "form-action", "frame-ancestors")
    assert {name for name, where in policy.items() if where == "'none'"} == set(nowhere)
    assert page["Strict-Transport-Security"] == "max-age=31536000"
    assert page["X-Content-Type-Options"] == "nosniff"
    assert page["X-Frame-Options"] == "DENY"
    assert page["Referrer-Policy"] == "no-referrer"
    assert page["Cross-Origin-Opener-Policy"] == page["Cross-Origin-Resource-Policy"] == "same-origin"
    assert {"camera=()", "geolocation=()", "microphone=()"} < set(page["Permissions-Policy"].split(", "))
    assert page["Cache-Control"] == "public, max-age=60, must-revalidate"
    assert server.ask(HASHED)["Cache-Control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize("kind", KINDS_OF_ANSWER)
def test_no_answer_tells_of_the_program_or_sets_a_cookie(server: Server, kind: str) -> None:
    _, headers = asked(server, kind)
    assert "set-cookie" not in headers
    assert headers.get("server", "") in ("", "nginx")


@pytest.mark.parametrize("path", TYPES)
def test_each_file_has_its_type(server: Server, example_site: BuiltSite, path: str) -> None:
    if path.endswith(".pdf"):
        path = next(name for name in sorted(example_site.files) if name.endswith(".pdf"))
    answer = server.ask(path)
    assert (answer.status, answer["Content-Type"]) == (200, TYPES.get(path, "application/pdf"))


@pytest.mark.parametrize("name", [f"a file{ending}" for ending in CAN_BE_PUBLISHED] + ["A PHOTO.JPG"])
def test_each_file_that_may_be_published_has_its_type(server: Server, serving: Path, name: str) -> None:
    (serving / "site/assets" / name).write_bytes(b"x")
    answer = server.ask(f"/assets/{quote(name)}")
    assert (answer.status, answer["Content-Type"]) == (200, media_type_of(name))
    assert "octet-stream" not in answer["Content-Type"]


@pytest.mark.parametrize(
    "path", [PAGE, "/", "/assets/hub.css", "/updates/feed.xml", "/api/v1/definitions.json", MISSING]
)
def test_what_may_change_is_kept_briefly(server: Server, path: str) -> None:
    assert server.ask(path)["Cache-Control"] == KEPT_BRIEFLY


def test_what_has_a_hash_in_its_name_is_kept_long(server: Server) -> None:
    assert server.ask(HASHED)["Cache-Control"] == KEPT_LONG
    assert server.ask("/assets/none.0a1b2c3d.css")["Cache-Control"] == KEPT_BRIEFLY, "a mistake is soon forgotten"
    again = server.ask(HASHED, If_None_Match=server.ask(HASHED)["ETag"])
    assert (again.status, again["Cache-Control"]) == (304, KEPT_LONG)


@pytest.mark.parametrize(
    ("method", "given"),
    [
        ("GET", {"If_Match": '"another"'}),
        ("GET", {"If_Unmodified_Since": "Thu, 01 Jan 1970 00:00:00 GMT"}),
        ("GET", {"Range": "bytes=99999999-"}),
        ("POST", {"Content_Length": "0"}),
    ],
)
def test_no_cache_keeps_a_refusal_as_long_as_the_file(server: Server, method: str, given: dict[str, str]) -> None:
    answer = server.ask(HASHED, method, **given)
    assert answer["Cache-Control"] == (KEPT_LONG if answer.status == 200 else KEPT_BRIEFLY)


def test_open_data_and_feeds_can_be_read_from_other_sites_and_nothing_else(server: Server) -> None:
    assert {
        server.ask(path)["Access-Control-Allow-Origin"] for path in ("/api/v1/definitions.json", "/updates/feed.xml")
    } == {"*"}
    assert {server.ask(path)["Access-Control-Allow-Origin"] for path in (PAGE, "/assets/hub.css", MISSING)} == {""}


@pytest.mark.parametrize("path", [PAGE, "/assets/hub.css", "/api/v1/definitions.json", "/updates/feed.xml"])
@pytest.mark.parametrize(
    ("accepted", "used"),
    [("", ""), ("gzip", "gzip"), ("gzip, deflate, br", "br"), ("br", "br"), ("identity", ""), ("deflate", "")],
)
def test_text_is_sent_compressed_to_who_can_read_it(
    server: Server, serving: Path, path: str, accepted: str, used: str
) -> None:
    answer = server.ask(path, Accept_Encoding=accepted)
    assert answer["Content-Encoding"] == used
    assert "accept-encoding" in answer["Vary"].lower()
    unpack = {"gzip": gzip.decompress, "br": brotli.decompress, "": bytes}[used]
    plain = f"{path}index.html" if path.endswith("/") else path
    assert unpack(answer.body) == (serving / "site" / plain.lstrip("/")).read_bytes()
    assert answer["Content-Length"] in ("", str(len(answer.body))), "Caddy 2.6 sends a copy in pieces"


def test_a_head_says_what_the_page_would_weigh_and_sends_nothing(server: Server) -> None:
    page, head = server.ask(PAGE), server.ask(PAGE, "HEAD")
    assert (head.status, head.body) == (200, b"")
    assert (head["Content-Length"], head["ETag"]) == (str(len(page.body)), page["ETag"])


def test_a_part_of_a_file_is_sent_alone(server: Server) -> None:
    whole, part = server.ask("/assets/hub.css"), server.ask("/assets/hub.css", Range="bytes=10-19")
    assert (part.status, part.body) == (206, whole.body[10:20])
    assert part["Content-Range"] == f"bytes 10-19/{len(whole.body)}"


@pytest.mark.parametrize("accepted", ["", "gzip", "br"])
def test_what_a_browser_has_already_is_not_sent_again(server: Server, accepted: str) -> None:
    first = server.ask(PAGE, Accept_Encoding=accepted)
    again = server.ask(PAGE, Accept_Encoding=accepted, If_None_Match=first["ETag"])
    assert (again.status, again.body) == (304, b"")
    other = server.ask(PAGE, Accept_Encoding=accepted, If_None_Match='"another"')
    assert (other.status, other.body) == (200, first.body)


def test_what_was_there_before_somebody_went_back_is_not_taken_for_what_is_there_now(server: Server) -> None:
    first = server.ask(PAGE)
    later = formatdate(time.time() + 60, usegmt=True)
    again = server.ask(PAGE, If_Modified_Since=later)
    assert (again.status, again.body) == (200, first.body), "its file is older, and another"
    same = server.ask(PAGE, If_Modified_Since=first["Last-Modified"])
    assert (same.status, same.body) in ((304, b""), (200, first.body))


@pytest.mark.parametrize(
    "given", [{}, {"If_None_Match": "*"}, {"If_Modified_Since": formatdate(usegmt=True)}, {"Range": "bytes=0-9"}]
)
def test_a_missing_page_is_sent_whole_whatever_a_browser_has(
    server: Server, example_site: BuiltSite, given: dict[str, str]
) -> None:
    answer = server.ask(MISSING, **given)
    assert (answer.status, answer.body) == (404, (example_site.folder / "404.html").read_bytes())
    assert "accept-encoding" in answer["Vary"].lower()
    again = server.ask(MISSING, If_None_Match=answer["ETag"] or "*")
    assert (again.status, again.body) == (404, answer.body)


def test_a_missing_page_is_the_hubs_own_with_the_right_status(server: Server, example_site: BuiltSite) -> None:
    own = (example_site.folder / "404.html").read_bytes()
    for path in (
        MISSING,
        "/definitions/none",
        "/assets/none.css",
        "/api/v1/none.json",
        "/404.html",
        "/assets/",
        "/%00",
        "/a%2f",
        f"/{'a' * 300}",
        f"/{'a' * 300}/b/",
    ):
        answer = server.ask(path)
        if path == "/%00" and answer.status == http.client.BAD_REQUEST:
            continue
        assert (path, answer.status, answer["Content-Type"]) == (path, 404, "text/html; charset=utf-8")
        assert answer.body == own
    packed = server.ask(MISSING, Accept_Encoding="gzip")
    assert (packed.status, gzip.decompress(packed.body)) == (404, own)


@pytest.mark.parametrize(
    ("path", "to"),
    [
        ("/definitions", "/definitions/"),
        ("/definitions?from=a-letter&again=%2F", "/definitions/?from=a-letter&again=%2F"),
        ("/definitions/crossing", "/definitions/crossing/"),
        ("/definitions/crossing/index.html", "/definitions/crossing/"),
        ("/index.html", "/"),
        ("/words/crossings/", "/definitions/crossing/"),
        ("/words/crossings", "/definitions/crossing/"),
        ("/strategy/exampleshire/our-plan/", "/strategy/exampleshire/2025-2028/#objectives"),
    ],
)
def test_each_page_has_one_address(server: Server, path: str, to: str) -> None:
    answer = server.ask(path)
    assert answer.status in (301, 308)
    place = answer["Location"].removeprefix(server.origin)
    # Caddy names the folder from where one stands.
    assert place in (to, f"{to.rstrip('/').rpartition('/')[2]}/", "./")


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/definitions/../../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/definitions/..%00/secret.txt",
        "//secret.txt",
        "/.hidden",
        "/definitions/.git/config",
        "/_headers",
        "/_redirects",
        "/index.html.gz",
        "/assets/hub.css.br",
    ],
)
def test_nothing_but_the_site_can_be_read(server: Server, path: str) -> None:
    answer = server.ask(path)
    assert answer.status in (400, 404)
    assert b"nobody may read this" not in answer.body


@pytest.mark.parametrize(
    "path",
    [
        "//elsewhere.example/index.html",
        "//elsewhere.example/..",
        "/\\elsewhere.example/index.html",
        "//elsewhere.example/%2e%2e",
    ],
)
def test_no_address_leads_to_another_host(server: Server, path: str) -> None:
    answer = server.ask(path)
    assert not answer["Location"].startswith(("//", "/\\", "http://elsewhere", "https://"))


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "TRACE"])
def test_nothing_can_be_sent(server: Server, method: str) -> None:
    assert server.ask(PAGE, method, Content_Length="0").status == 405
