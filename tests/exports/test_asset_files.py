"""Packages of posters and cards, and the pictures that are kept between builds."""

import io
from dataclasses import replace
from datetime import date
from zipfile import ZipFile

import pytest
from tests.support.hubs import example_hub
from tests.support.trees import ROOT

from publishing.disk.kept import Kept
from publishing.exports.asset_files import asset_files, files_of
from publishing.exports.making import Making
from publishing.model.contact import Contact
from publishing.model.drawing import PictureForm
from publishing.model.drawings import drawings_of
from publishing.model.hub import Hub
from publishing.model.seen_on import seen_on

DAY = date(2026, 1, 20)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return Kept(tmp_path_factory.mktemp("kept"))


@pytest.fixture(scope="module")
def hub() -> Hub:
    return seen_on(example_hub(), DAY)


@pytest.fixture(scope="module")
def files(hub: Hub, kept: Kept) -> dict[str, bytes]:
    return files_of(hub, Making(hub, kept).pictures)


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
        contacts = {each.name: each for each in hub.all(Contact)}
        shown = {
            route
            for each in drawings_of(hub)
            if each.area and each.area.id == "exampleshire"
            for route in each.all_routes
        }
        assert len(shown) > 2
        for route in shown:
            assert f"{route.name}, {route.way}: {contacts[route.name].verification_line}" in read_me
        assert "Creative Commons" in found.read("LICENCE.txt").decode()


def test_a_package_is_the_same_each_time(hub: Hub, files: dict[str, bytes], kept: Kept) -> None:
    pictures = Making(hub, kept).pictures
    assert files_of(hub, pictures) == files
    with pack(files, "national") as found:
        assert {entry.date_time for entry in found.infolist()} == {(2026, 1, 20, 0, 0, 0)}
    assert files_of(replace(hub, day=None), pictures)["/toolkit/national.zip"] != files["/toolkit/national.zip"]


def test_the_licence_of_the_packages_is_that_of_the_content() -> None:
    assert "https://creativecommons.org/licenses/by/4.0/" in (ROOT / "LICENSE-CONTENT.md").read_text("utf-8")
