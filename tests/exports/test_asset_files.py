"""Packages of posters and cards, and the pictures that are kept between builds."""

import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.support.trees import EXAMPLE, ROOT

from publishing.exports import kept_pictures
from publishing.exports.asset_files import asset_files, assets_as_files
from publishing.exports.asset_pictures import draw
from publishing.exports.kept_pictures import KeptPictures
from publishing.model.drawing import Drawing, PictureForm
from publishing.model.drawings import drawings_of
from publishing.model.hub import Hub
from publishing.model.seen_on import seen_on
from publishing.reading.read_hub import read_hub

DAY = date(2026, 1, 20)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> KeptPictures:
    return KeptPictures(tmp_path_factory.mktemp("kept"))


@pytest.fixture(scope="module")
def hub() -> Hub:
    return seen_on(read_hub(EXAMPLE / "data", EXAMPLE / "docs").hub, DAY)


@pytest.fixture(scope="module")
def files(hub: Hub, kept: KeptPictures) -> dict[str, bytes]:
    return assets_as_files(hub, kept)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is really drawn, and not only found."""
    found: list[str] = []

    def watched(drawing: Drawing, publisher: str) -> Mapping[PictureForm, bytes]:
        found.append(drawing.title)
        return draw(drawing, publisher)

    monkeypatch.setattr(kept_pictures, "draw", watched)
    return found


def pack(files: dict[str, bytes], place: str) -> ZipFile:
    return ZipFile(io.BytesIO(files[f"/toolkit/{place}.zip"]))


def test_the_addresses_are_those_that_were_announced(hub: Hub, files: dict[str, bytes]) -> None:
    assert sorted(files) == sorted(asset_files(hub))
    assert {"/toolkit/national.zip", "/toolkit/exampleshire.zip", "/toolkit/sampleton.zip"} <= set(files)
    assert {"/toolkit/assets/look-poster.pdf", "/toolkit/assets/sampleton/look-card.svg"} <= set(files)


def test_a_package_holds_every_picture_with_its_words(hub: Hub, files: dict[str, bytes]) -> None:
    with pack(files, "exampleshire") as found:
        names = [f"{asset}.{form}" for asset in ("look-card", "look-poster") for form in ("pdf", "png", "svg", "txt")]
        assert found.namelist() == ["LICENCE.txt", "README.txt", *names]
        for drawing in (each for each in drawings_of(hub) if each.area and each.area.id == "exampleshire"):
            assert found.read(f"{drawing.asset.id}.png") == files[drawing.file(PictureForm.PNG)]
            text = found.read(f"{drawing.asset.id}.txt").decode()
            assert drawing.alt in text
            assert all(line in text for line in drawing.text_version)
        read_me = found.read("README.txt").decode()
        assert "Posters and cards: Exampleshire" in read_me
        assert hub.site.demonstration_notice in read_me
        assert "20 January 2026" in read_me
        assert "Creative Commons" in found.read("LICENCE.txt").decode()


def test_a_package_is_the_same_each_time(hub: Hub, files: dict[str, bytes], kept: KeptPictures) -> None:
    again = assets_as_files(hub, kept)
    assert again == files
    with pack(files, "national") as found:
        assert {entry.date_time for entry in found.infolist()} == {(2026, 1, 20, 0, 0, 0)}
    assert assets_as_files(replace(hub, day=None), kept)["/toolkit/national.zip"] != files["/toolkit/national.zip"]


def test_what_did_not_change_is_not_drawn_again(
    hub: Hub, files: dict[str, bytes], kept: KeptPictures, drawn: list[str]
) -> None:
    assert assets_as_files(hub, kept) == files
    assert drawn == []


def test_a_picture_that_was_cut_off_or_changed_is_drawn_anew(
    hub: Hub, kept: KeptPictures, drawn: list[str], tmp_path: Path
) -> None:
    drawing = drawings_of(hub)[0]
    own = KeptPictures(tmp_path)
    first = own.pictures(drawing, "The keepers")
    for path in tmp_path.glob("*.png"):
        path.write_bytes(path.read_bytes()[:-1])
    assert own.pictures(drawing, "The keepers") == first
    assert len(drawn) == 2
    assert own.pictures(drawing, "The keepers") == first
    assert len(drawn) == 2


@pytest.mark.parametrize("changed", [{"headline": "Look twice"}, {"alt": "Other words."}, {"small_print": ("x",)}])
def test_other_words_are_another_picture(
    hub: Hub, drawn: list[str], tmp_path: Path, changed: dict[str, object]
) -> None:
    own = KeptPictures(tmp_path)
    drawing = drawings_of(hub)[0]
    own.pictures(drawing, "The keepers")
    own.pictures(replace(drawing, **changed), "The keepers")  # type: ignore[arg-type]
    assert len(drawn) == 2


def test_another_version_of_a_tool_draws_anew(
    hub: Hub, drawn: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = KeptPictures(tmp_path)
    drawing = drawings_of(hub)[0]
    own.pictures(drawing, "The keepers")
    monkeypatch.setattr(kept_pictures, "_program", lambda: "typst 99")
    own.pictures(drawing, "The keepers")
    assert len(drawn) == 2


def test_the_licence_of_the_packages_is_that_of_the_content() -> None:
    assert "https://creativecommons.org/licenses/by/4.0/" in (ROOT / "LICENSE-CONTENT.md").read_text("utf-8")
