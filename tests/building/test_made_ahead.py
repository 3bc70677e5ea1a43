"""What is made of the program alone: ahead of the first build, by a process of its own."""

from pathlib import Path

import jinja2
import pytest
from tests.support.trees import ROOT

import publishing.exports.open_data as open_data_module
from publishing.building.made_ahead import MadeAhead, make_all
from publishing.building.site_build import TEMPLATES
from publishing.disk.kept import Kept
from publishing.exports.open_data import SCHEMAS, noun_schema_kept
from publishing.model.contact import Contact
from publishing.pages.templates import environment
from publishing.workers import WORKERS

OVERRIDES = ROOT / "overrides"


def test_what_was_made_ahead_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = noun_schema_kept(Contact, Kept())
    make_all(OVERRIDES, tmp_path)
    monkeypatch.setattr(jinja2.Environment, "_generate", None)
    monkeypatch.setattr(open_data_module, "noun_schema_as_text", None)
    words = {"words": "of the interface, which weren't known ahead"}
    for path in (OVERRIDES / "pages").rglob("*.html"):
        environment(OVERRIDES, words, tmp_path / TEMPLATES).get_template(path.relative_to(OVERRIDES).as_posix())
    assert noun_schema_kept(Contact, Kept(tmp_path / SCHEMAS)) == wanted


def test_a_template_with_a_mistake_is_left_to_whoever_uses_it(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/wrong.html").write_text("{% if %}")
    (tmp_path / "pages/right.html").write_text("{{ page }}")
    make_all(tmp_path, tmp_path / "kept")
    assert len(list((tmp_path / "kept" / TEMPLATES).iterdir())) == 1


def test_a_process_is_begun_for_the_first_build_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(WORKERS, "2")
    first = MadeAhead(OVERRIDES, tmp_path)
    first.wait()
    assert len(list((tmp_path / TEMPLATES).iterdir())) == len(list((OVERRIDES / "pages").rglob("*.html")))
    for path in (tmp_path / TEMPLATES).iterdir():
        path.unlink()
    MadeAhead(OVERRIDES, tmp_path).wait()
    assert list((tmp_path / TEMPLATES).iterdir()) == []


def test_nothing_is_begun_where_one_process_is_to_do_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(WORKERS, "1")
    MadeAhead(OVERRIDES, tmp_path).wait()
    assert list(tmp_path.iterdir()) == []
