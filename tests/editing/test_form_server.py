"""The form's server saves what the check allows, and answers nobody but its own page."""

import errno
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from tests.support.full_disk import disk_full_after, full_disk
from tests.support.trees import EXAMPLE, copy_tree

from publishing.editing.form import saving
from publishing.editing.form.data_folder import DataFolder
from publishing.editing.form.page_files import PageFiles
from publishing.editing.form.reading_mark import ReadingMark, digest, parted
from publishing.editing.form.server import FormServer
from publishing.editing.trying import new_problems

LINE = "data/national/contacts/example-line.yml"


@dataclass
class Asker:
    """Whoever asks the server. The headers are those of the form's own page."""

    port: int
    tree: Path

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> tuple[int, Any, Any]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        names = {"Host": f"127.0.0.1:{self.port}", **{name.replace("_", "-"): each for name, each in headers.items()}}
        connection.request(method, path, body.encode(), names)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, answer.headers, content

    def send(self, action: str, **params: Any) -> tuple[int, Any]:
        body = json.dumps({"action": action, "params": params})
        own = f"http://127.0.0.1:{self.port}"
        status, _, content = self.ask("POST", "/api/v1", body, Origin=own, Content_Type="application/json")
        return status, json.loads(content)

    def load(self, path: str) -> str:
        text: str = self.send("getEntry", path=path)[1]["data"]
        return text

    def save(self, path: str, raw: str) -> tuple[int, Any]:
        return self.send("persistEntry", dataFiles=[{"slug": "x", "path": path, "raw": raw}], assets=[])


@pytest.fixture
def asker(tmp_path: Path) -> Iterator[Asker]:
    tree = copy_tree(tmp_path / "hub", EXAMPLE)
    fetched = tmp_path / "fetched"
    fetched.mkdir()
    (fetched / "decap-cms.js").write_text("// theirs", "utf-8")
    form = FormServer(DataFolder(tree / "data", tree / "docs", date(2026, 11, 20)), PageFiles(fetched))
    with form.listening(0) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield Asker(server.server_port, tree)
        server.shutdown()
        thread.join()


def everything(tree: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in sorted(tree.rglob("*")) if file.is_file() and "data" in file.parts}


def test_the_page_may_ask_nobody_else(asker: Asker) -> None:
    status, headers, content = asker.ask("GET", "/")
    assert status == 200
    assert b"decap-cms.js" in content
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy
    assert asker.ask("GET", "/decap-cms.js")[2] == b"// theirs"
    assert asker.ask("GET", "/../pyproject.toml")[0] == 404


def test_a_changed_value_is_saved_in_the_look_of_the_file(asker: Asker) -> None:
    before = asker.load(LINE)
    status, _ = asker.save(
        LINE, before.replace("01632 960 101", "01632 960 109", 1).replace("{kind: voice,", '{"kind": voice,')
    )
    assert status == 200
    expected = parted(before)[1].replace("value: 01632 960 101", 'value: "01632 960 109"', 1)
    assert (asker.tree / LINE).read_text("utf-8") == expected


def test_a_mistake_is_refused_with_every_reason_and_nothing_is_written(asker: Asker) -> None:
    before = everything(asker.tree)
    text = asker.load(LINE).replace("example-guidance", "no-such-source").replace("state: live", "state: perhaps")
    status, answer = asker.save(LINE, text)
    assert status == 422
    assert any("'perhaps' isn't a choice for `state`" in each for each in answer["problems"])
    status, answer = asker.save(LINE, asker.load(LINE).replace("example-guidance", "no-such-source"))
    assert any("no-such-source" in each for each in answer["problems"])
    assert everything(asker.tree) == before


def test_mistakes_that_were_there_before_dont_stop_it(asker: Asker) -> None:
    other = asker.tree / "data/national/contacts/hub-desk.yml"
    other.write_text(other.read_text("utf-8").replace("as_at: ", "as_at: 99-"), "utf-8")
    assert asker.save(LINE, asker.load(LINE).replace("The line", "That line"))[0] == 200


def test_a_new_record_is_known_to_editors_programs_at_once(asker: Asker) -> None:
    (asker.tree / "data/.schemas").mkdir(exist_ok=True)
    path = "data/national/definitions/kerb.yml"
    assert asker.load(path) is None
    status, answer = asker.save(
        path, "as_at: 2026-11-20\nterm: kerb\nalso_known_as: []\ngloss: The edge of the road.\n"
    )
    assert (status, answer) == (200, {"message": "entry persisted"})
    assert (asker.tree / path).read_text("utf-8") == "term: kerb\ngloss: The edge of the road.\nas_at: 2026-11-20\n"
    assert (
        "kerb"
        in json.loads((asker.tree / "data/.schemas/ids.json").read_text("utf-8"))["definitions"]["definition"]["enum"]
    )


CHANGED = "Somebody changed this file since the form read it."


def is_refused_as_changed(answered: tuple[int, Any]) -> bool:
    status, answer = answered
    return status == 422 and answer["error"].startswith(CHANGED)


def test_who_read_a_file_before_somebody_saved_it_doesnt_overwrite_that(asker: Asker) -> None:
    one, other = asker.load(LINE), asker.load(LINE)
    assert asker.save(LINE, one.replace("The line", "One line"))[0] == 200
    saved = everything(asker.tree)
    assert is_refused_as_changed(asker.save(LINE, other.replace("The line", "Another line")))
    assert everything(asker.tree) == saved
    assert asker.save(LINE, asker.load(LINE).replace("One line", "Another line"))[0] == 200


def test_who_saved_a_file_may_save_it_again(asker: Asker) -> None:
    text = asker.load(LINE)
    for name in ("One line", "Another line", "Example line", "One line"):
        assert asker.save(LINE, text.replace("Example line", name))[0] == 200
        assert f"name: {name}\n" in (asker.tree / LINE).read_text("utf-8")
    assert "# read" not in (asker.tree / LINE).read_text("utf-8")


@pytest.mark.parametrize(
    ("action", "params"),
    [
        ("getEntry", {"path": LINE}),
        ("entriesByFolder", {"folder": "data/national/contacts"}),
        ("entriesByFiles", {"files": [{"path": LINE}]}),
    ],
)
def test_whatever_is_read_later_what_was_written_on_an_old_text_is_old(
    asker: Asker, action: str, params: dict[str, Any]
) -> None:
    text = asker.load(LINE)
    file = asker.tree / LINE
    theirs = file.read_text("utf-8").replace("The line", "Their line")
    file.write_text(theirs, "utf-8")
    status, answer = asker.send(action, **params)
    assert status == 200
    assert "Their line" in str(answer)
    assert is_refused_as_changed(asker.save(LINE, text.replace("The line", "My line")))
    assert file.read_text("utf-8") == theirs


def test_a_file_that_came_meanwhile_isnt_overwritten_by_a_new_record(asker: Asker) -> None:
    path = "data/national/definitions/kerb.yml"
    assert asker.load(path) is None
    theirs = "term: kerb\ngloss: The stones at the edge of the road.\nas_at: 2026-11-20\n"
    (asker.tree / path).write_text(theirs, "utf-8")
    assert is_refused_as_changed(asker.save(path, theirs.replace("stones", "rim")))
    assert (asker.tree / path).read_text("utf-8") == theirs


def test_a_copy_of_a_record_is_a_new_one(asker: Asker) -> None:
    text = asker.load(LINE).replace("name: Example line", "name: Other line")
    assert asker.save(LINE.replace("example-line", "other-line"), text)[0] == 200
    assert is_refused_as_changed(asker.save(LINE.replace("example-line", "hub-desk"), text))


def test_a_draft_that_is_older_than_the_server_is_saved_only_on_what_it_was_made_from(asker: Asker) -> None:
    file = asker.tree / LINE
    read = ReadingMark(LINE, digest(file.read_bytes())).on(file.read_text("utf-8"))
    file.write_text(read.partition("\n")[2].replace("The line", "Their line"), "utf-8")
    assert is_refused_as_changed(asker.save(LINE, read.replace("The line", "My line")))
    file.write_text(read.partition("\n")[2], "utf-8")
    assert asker.save(LINE, read.replace("The line", "My line"))[0] == 200


@pytest.mark.parametrize("mark", ["", "# read: ", "# read: x\n", "# read: a b c\n", f"# read: a b {LINE}\n"])
def test_a_text_that_was_never_read_here_overwrites_nothing(asker: Asker, mark: str) -> None:
    before = everything(asker.tree)
    assert is_refused_as_changed(asker.save(LINE, f"{mark}{(asker.tree / LINE).read_text('utf-8')}# More\n"))
    assert everything(asker.tree) == before


def test_what_is_changed_while_the_check_runs_isnt_overwritten(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    text = asker.load(LINE)
    file = asker.tree / LINE
    theirs = file.read_text("utf-8").replace("The line", "Their line")

    def meanwhile(*given: Any) -> Any:
        file.write_text(theirs, "utf-8")
        return new_problems(*given)

    monkeypatch.setattr(saving, "new_problems", meanwhile)
    assert is_refused_as_changed(asker.save(LINE, text.replace("The line", "My line")))
    assert file.read_text("utf-8") == theirs


def test_a_full_disk_takes_nothing_away_and_the_form_is_told(asker: Asker) -> None:
    before, text = everything(asker.tree), asker.load(LINE)
    changed = text.replace("The line", "That line")
    with disk_full_after(saving, "new_problems"):
        status, answer = asker.save(LINE, changed)
    assert status == 422
    assert answer["problems"][0].startswith(f"There is no room on the disk for {asker.tree / LINE} (")
    assert answer["problems"][0].endswith("make room, and try again. Nothing was changed.")
    assert everything(asker.tree) == before
    assert asker.save(LINE, changed)[0] == 200


def test_without_room_to_try_a_change_the_form_is_told(asker: Asker) -> None:
    before, text = everything(asker.tree), asker.load(LINE)
    with full_disk():
        status, answer = asker.save(LINE, text.replace("The line", "That line"))
    assert status == 422
    assert answer["problems"][0].startswith("The change couldn't be tried in a copy of data (")
    assert "make room for temporary files" in answer["problems"][0]
    assert everything(asker.tree) == before


def test_a_file_that_cant_be_read_is_told(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(self: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    status, answer = asker.send("getEntry", path=LINE)
    assert status == 422
    assert answer["error"].endswith(f"{LINE} can’t be read (Permission denied): check its permissions.")


@pytest.mark.parametrize(
    "path", ["data/../mkdocs.yml", "docs/x.yml", "data/x.yml", "/etc/x.yml", "data/areas/../contacts/x.yml"]
)
def test_only_data_files_are_read_and_written(asker: Asker, path: str) -> None:
    before = everything(asker.tree)
    assert asker.load(path) is None
    status, answer = asker.save(path, "a: b\n")
    assert (status, answer["problems"]) == (422, [f"{path} isn’t a place for content of this hub."])
    assert everything(asker.tree) == before


@pytest.mark.parametrize("action", ["deleteFile", "deleteFiles", "persistMedia", "publishUnpublishedEntry", "anything"])
def test_whatever_else_it_could_be_asked_is_refused(asker: Asker, action: str) -> None:
    before = everything(asker.tree)
    status, answer = asker.send(action, path=LINE, paths=[LINE])
    assert status == 422
    assert answer["problems"]
    assert everything(asker.tree) == before


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Host": "elsewhere.example:{port}", "Origin": "http://elsewhere.example:{port}"},
        {"Origin": "http://127.0.0.1:{port}", "Content_Type": "text/plain"},
    ],
)
def test_another_page_cant_write(asker: Asker, headers: dict[str, str]) -> None:
    before = everything(asker.tree)
    text = asker.load(LINE).replace("The line", "That line")
    entry = {"action": "persistEntry", "params": {"dataFiles": [{"path": LINE, "raw": text}], "assets": []}}
    own = {"Content_Type": "application/json"} | {name: each.format(port=asker.port) for name, each in headers.items()}
    assert asker.ask("POST", "/api/v1", json.dumps(entry), **own)[0] == 403
    assert everything(asker.tree) == before


def test_another_name_cant_read(asker: Asker) -> None:
    assert asker.ask("GET", "/settings.json", Host="elsewhere.example")[0] == 403


@pytest.mark.parametrize(
    "body",
    ["", "[]", "{}", '{"action": "getEntry"}', '{"action": "persistEntry", "params": {}}', "[" * 100_000],
    ids=["empty", "list", "object", "no path", "no entry", "deep"],
)
def test_nonsense_is_answered(asker: Asker, body: str) -> None:
    own = f"http://127.0.0.1:{asker.port}"
    assert asker.ask("POST", "/api/v1", body, Origin=own, Content_Type="application/json")[0] == 400
