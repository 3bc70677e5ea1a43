"""The form's server saves what the check allows, and overwrites nobody's change."""

import errno
import json
from pathlib import Path
from typing import Any

import pytest
from tests.support.form_asker import LINE, Asker, everything
from tests.support.full_disk import disk_full_after, full_disk

from publishing.editing.form import saving
from publishing.editing.form.reading_mark import ReadingMark, digest, parted
from publishing.editing.trying import new_problems


def test_a_changed_value_is_saved_in_the_look_of_the_file(asker: Asker) -> None:
    before = asker.load(LINE)
    status, _ = asker.save(
        LINE, before.replace("0808 157 0102", "0808 157 0103").replace("{kind: voice,", '{"kind": voice,')
    )
    assert status == 200
    expected = parted(before)[1].replace("value: 0808 157 0102", 'value: "0808 157 0103"')
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
