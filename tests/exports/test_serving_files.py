"""What is written for web servers and hosts: one policy everywhere, and nothing that changes from build to build."""

import gzip
import os
import re
import shutil
from pathlib import Path

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.changed_hubs import with_settings
from tests.support.sites import BuiltPage, BuiltSite
from tests.support.small_site import small_site
from tests.support.trees import EXAMPLE, digests
from tests.support.web_servers import make_serving

import make_serving as command
from publishing.exports.serving.compressed import compressed_copies
from publishing.exports.serving.servers import server_files
from publishing.exports.serving.static_hosts import MOST_RULES, headers_file
from publishing.model.hub import Hub
from publishing.model.response_headers import HASHED, KEPT_LONG, SECURITY_HEADERS, base_path, headers_of

POLICY = "Content-Security-Policy"
BELOW = "https://exampleshire.example/prevent/"


def in_nginx(text: str) -> dict[str, str]:
    return dict(re.findall(r'^add_header ([\w-]+) "(.*)" always;$', text, re.MULTILINE))


def in_caddy(text: str) -> dict[str, str]:
    block = text.partition("(hub_headers) {")[2].partition("-Server")[0]
    return dict(re.findall(r'^\t\t([\w-]+) "(.*)"$', block, re.MULTILINE))


def in_hosts(text: str) -> dict[str, str]:
    rule = text.partition("/*\n")[2].partition("\n/")[0]
    return dict(line.strip().split(": ", 1) for line in rule.splitlines())


def sent_by_hosts(text: str, address: str, name: str) -> list[str]:
    """What a static host sends of a header: of each rule whose address fits, with `*` for whatever it may be."""
    rules = re.findall(r"^(/.*)\n((?:  .+\n)+)", text, re.MULTILINE)
    fitting = (lines for where, lines in rules if re.fullmatch(re.escape(where).replace(r"\*", ".*"), address))
    return [value for lines in fitting for value in re.findall(rf"^  {name}: (.*)$", lines, re.MULTILINE)]


def of_page(page: BuiltPage) -> str:
    metas = (each.attributes for each in page.root.find_all("meta"))
    return next(each["content"] for each in metas if each.get("http-equiv") == POLICY)


def test_all_say_the_same(example_hub: Hub) -> None:
    files, hosts = server_files(example_hub), headers_file(example_hub)
    wanted = headers_of(example_hub.site)
    assert in_nginx(files["nginx/hub-server.conf"]) == wanted
    assert in_caddy(files["caddy/Caddyfile"]) == wanted
    assert in_hosts(hosts) == wanted


def test_nginx_notes_only_what_names_no_reader(example_hub: Hub) -> None:
    texts = [text for name, text in server_files(example_hub).items() if name.startswith("nginx/")]
    levels = [level for text in texts for level in re.findall(r"error_log \S+ (\w+);", text)]
    assert levels == ["alert"] * 3


def test_a_header_adds_to_the_pages_own_policy_only_what_no_page_can_say(site: BuiltSite) -> None:
    own = {of_page(page) for page in site.pages.values()}
    added = "object-src 'self'; media-src 'self'; frame-ancestors 'none'"
    assert {f"{policy}; {added}" for policy in own} == {SECURITY_HEADERS[POLICY]}
    assert {page.meta("referrer") for page in site.pages.values()} == {SECURITY_HEADERS["Referrer-Policy"]}


def test_only_a_demonstration_is_kept_from_search_engines(hub: Hub) -> None:
    assert headers_of(hub.site)["X-Robots-Tag"] == "noindex"
    assert "X-Robots-Tag" not in headers_of(with_settings(hub, demonstration=False).site)


@pytest.mark.parametrize(
    ("name", "is_hashed"),
    [
        ("assets/hub.0a1b2c3d.css", True),
        ("assets/search/index.0a1b2c3d4e5f.json", True),
        ("assets/hub.css", False),
        ("assets/hub.0a1b2c3.css", False),
        ("assets/hub.0a1b2c3z.css", False),
        ("assets/0a1b2c3d.css/", False),
        ("definitions/hub.0a1b2c3d.css", False),
    ],
)
def test_only_a_hash_in_its_name_keeps_a_file_long(example_hub: Hub, name: str, *, is_hashed: bool) -> None:
    assert bool(re.fullmatch(HASHED, name)) == is_hashed
    rules = headers_file(example_hub, [name])
    assert sent_by_hosts(rules, f"/{name}", "Cache-Control") == ([KEPT_LONG] if is_hashed else [])


def test_static_hosts_are_told_of_the_shared_files_that_are_there(example_site: BuiltSite) -> None:
    rules = example_site.read("/_headers")
    sent = {name: sent_by_hosts(rules, name, "Cache-Control") for name in example_site.files}
    shared = {name for name in sent if re.fullmatch(HASHED, name.lstrip("/"))}
    assert {name.rpartition(".")[2] for name in shared} >= {"css", "js", "json", "png", "svg"}
    assert [name for name in sent if sent[name] != ([KEPT_LONG] if name in shared else [])] == []
    gone = re.sub(r"\.[0-9a-f]+\.", ".0123456789.", min(shared))
    assert sent_by_hosts(rules, gone, "Cache-Control") == [], "that a file is missing isn't kept for a year"


def test_static_hosts_read_all_of_it(example_site: BuiltSite, example_hub: Hub) -> None:
    many = [f"assets/{number}.{number:08x}.css" for number in range(2 * MOST_RULES)]
    pieces = [f"assets/search/{number}.ffffffff.json" for number in range(2 * MOST_RULES)]
    rules = headers_file(example_hub, [*many, *pieces])
    assert len(re.findall("(?m)^/", rules)) == MOST_RULES
    assert {str(sent_by_hosts(rules, f"/{name}", "Cache-Control")) for name in pieces} == {str([KEPT_LONG])}
    assert len(re.findall("(?m)^/", example_site.read("/_headers"))) < MOST_RULES / 2
    assert max(len(line) for line in example_site.read("/_headers").splitlines()) < 2000


def test_static_hosts_are_told_of_each_page_that_moved(example_site: BuiltSite) -> None:
    assert example_site.read("/_redirects").splitlines() == [
        "/strategy/exampleshire/our-plan/ /strategy/exampleshire/2025-2028/#objectives 301",
        "/strategy/exampleshire/our-plan /strategy/exampleshire/2025-2028/#objectives 301",
        "/words/crossings/ /definitions/crossing/ 301",
        "/words/crossings /definitions/crossing/ 301",
    ]


def test_a_hub_from_which_nothing_moved_has_no_such_file(site: BuiltSite) -> None:
    assert "/_redirects" not in site.files
    assert "/_headers" in site.files


def test_a_hub_in_a_folder_of_its_host_is_served_there(example_hub: Hub) -> None:
    below = with_settings(example_hub, address=BELOW)
    assert base_path(below.site) == "/prevent/"
    files = server_files(below)
    assert '"/prevent/words/crossings/" "/prevent/definitions/crossing/";' in files["nginx/hub-http.conf"]
    assert "=404 /prevent/404.html;" in files["nginx/hub-server.conf"]
    assert "redir /prevent/words/crossings /prevent/definitions/crossing/ 301" in files["caddy/Caddyfile"]
    rules = headers_file(below, ["assets/hub.0a1b2c3d.css"])
    assert rules.startswith("/prevent/*\n")
    assert sent_by_hosts(rules, "/prevent/assets/hub.0a1b2c3d.css", "Cache-Control") == [KEPT_LONG]


def test_the_container_is_made_of_what_is_there_and_has_no_rights(example_hub: Hub) -> None:
    files = server_files(example_hub)
    lines = files["Containerfile"].splitlines()
    copied = [name for line in lines if line.startswith("COPY ") for name in line.split()[1:-1]]
    assert set(copied) - {"site/"} <= set(files)
    assert "USER 33:33" in lines
    whole = files["nginx/nginx.conf"]
    assert [
        name for name in copied if name.startswith("nginx/hub") and f"include {Path(name).name};" not in whole
    ] == []
    assert "root /srv/hub;" in whole
    assert "COPY site/ /srv/hub/" in lines
    assert "EXPOSE 8080" in lines
    assert "listen 8080;" in whole


@given(st.binary(max_size=3000), st.sampled_from(["page.html", "data.json", "hub.css", "feed.xml"]))
def test_a_copy_unpacks_to_the_same_and_is_smaller(content: bytes, name: str) -> None:
    unpack = {".gz": gzip.decompress, ".br": brotli.decompress}
    for ending, copy in compressed_copies(name, content):
        assert unpack[ending](copy) == content
        assert len(copy) < len(content)


def test_only_text_that_is_worth_it_is_compressed() -> None:
    text = b"a text " * 100
    assert [ending for ending, _ in compressed_copies("index.html", text)] == [".gz", ".br"]
    assert list(compressed_copies("poster.png", text)) == []
    assert list(compressed_copies("pack.zip", text)) == []
    assert list(compressed_copies("small.css", b"p { }")) == []


def test_the_same_site_gives_the_same_folder_and_takes_nothing_away(
    example_site: BuiltSite, example_serving: Path, tmp_path: Path
) -> None:
    stale = tmp_path / "again/site/stale.html"
    stale.parent.mkdir(parents=True)
    stale.write_text("x")
    make_serving(EXAMPLE / "data", example_site.folder, tmp_path / "again")
    assert digests(tmp_path / "again") == digests(example_serving)
    served = {name.removeprefix("site/"): digest for name, digest in digests(example_serving).items()}
    assert digests(example_site.folder).items() <= served.items()


def test_without_a_built_site_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(EXAMPLE / "data"), "--out", str(tmp_path / "out")]
    assert command.main([*data, "--site", str(tmp_path / "none")]) == 1
    assert "There is no built site in" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_with_mistakes_in_the_data_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "hub")
    (tmp_path / "hub/data/site.yml").write_text("name: [x\n")
    assert command.main(["--data", str(tmp_path / "hub/data"), "--out", str(tmp_path / "out")]) == 1
    assert "site.yml:" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_told_in_words(
    example_site: BuiltSite, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("x")
    out = str(tmp_path / "file/out")
    assert command.main(["--data", str(EXAMPLE / "data"), "--site", str(example_site.folder), "--out", out]) == 1
    assert "can't be written" in capsys.readouterr().out


def test_a_folder_with_something_else_in_it_is_left_as_it_is(
    example_site: BuiltSite, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("x")
    folders = ["--data", str(EXAMPLE / "data"), "--site", str(example_site.folder), "--out", str(tmp_path)]
    assert command.main(folders) == 1
    assert "(it holds notes.txt, which would be lost): choose another folder with OUT=" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_whoever_makes_it_may_say_where_the_hub_is_published(
    example_site: BuiltSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_ADDRESS", BELOW)
    folders = ["--data", str(EXAMPLE / "data"), "--site", str(example_site.folder), "--out", str(tmp_path / "out")]
    assert command.main(folders) == 0
    assert (tmp_path / "out/site/prevent/index.html").is_file()
    assert "/prevent/" in (tmp_path / "out/nginx/hub-server.conf").read_text("utf-8")


def test_a_web_server_may_read_it_whatever_others_may(tmp_path: Path) -> None:
    out, before = tmp_path / "out", os.umask(0o077)
    try:
        make_serving(EXAMPLE / "data", small_site(tmp_path / "site", "one"), out)
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in (out, *out.rglob("*"))} == {0o755, 0o644}
