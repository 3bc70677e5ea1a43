"""The editors' pages show every picture that is taken for them, and no others; each is small."""

import re

from PIL import Image
from tests.pictures.take import FILES, FOLDER, README
from tests.support.sites import BuiltSite
from tests.support.trees import ROOT

MOST_BYTES = 40_000


def test_every_picture_is_taken_and_shown() -> None:
    kept = {path.name for path in (ROOT / FOLDER).iterdir()}
    pages = (path.read_text("utf-8") for path in (ROOT / FOLDER).parent.glob("*.md"))
    assert kept == set(FILES) == {name for page in pages for name in re.findall(r"\(pictures/([\w.-]+)\)", page)}
    assert f"({README[0].file})" in (ROOT / "README.md").read_text("utf-8")


def test_pictures_are_small_and_tell_nothing_of_who_took_them() -> None:
    for path in (*(ROOT / FOLDER).iterdir(), ROOT / README[0].file):
        assert path.stat().st_size <= MOST_BYTES, path.name
        with Image.open(path) as picture:
            assert picture.info.keys() <= {"transparency"}, path.name


def test_readers_get_room_for_them(site: BuiltSite) -> None:
    shown = [each for page in site.pages.values() for each in page.main.find_all("img")]
    assert len(shown) >= len(FILES)
    for each in shown:
        assert {"alt", "width", "height", "loading"} <= each.attributes.keys()
        assert each.attributes["alt"]
