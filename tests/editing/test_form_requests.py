"""The form's server answers its own page alone, and nothing but what that may ask."""

import json

import pytest
from tests.support.form_asker import LINE, Asker, everything


def test_the_page_may_ask_nobody_else(asker: Asker) -> None:
    status, headers, content = asker.ask("GET", "/")
    assert status == 200
    assert b"decap-cms.js" in content
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy
    assert asker.ask("GET", "/decap-cms.js")[2] == b"// theirs"
    assert asker.ask("GET", "/../pyproject.toml")[0] == 404


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
