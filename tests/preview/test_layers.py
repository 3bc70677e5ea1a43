"""What is loaded anew when a file of the program changes."""

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath

import pytest

from publishing.modules import module_of
from publishing.preview.layers import Loaded
from publishing.preview.watched import is_of_hub

FILES = {
    "publishing/__init__.py": "",
    "publishing/zebra/__init__.py": "",
    "publishing/zebra/stripe.py": "COLOUR = 'black'\n",
    "publishing/zebra/coat.py": "from publishing.zebra import (\n    stripe,\n)\n",
    "publishing/zebra/herd.py": "from publishing.zebra.coat import stripe\n",
    "publishing/zebra/grass.py": "GREEN = True\n",
    "publishing/lion/__init__.py": "",
    "publishing/preview/__init__.py": "",
    "publishing/preview/show.py": "from publishing.lion import den\n",
    "publishing/lion/hunt.py": "def hunt():\n    from publishing.zebra import herd\n    return herd\n",
    "publishing/lion/den.py": "import publishing.zebra.grass\n",
}
MODULES = [module_of(PurePath(name)) for name in FILES]


@pytest.fixture
def hooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A program of its own, all of it loaded."""
    before = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "publishing"}
    for name, text in FILES.items():
        (tmp_path / "hooks" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "hooks" / name).write_text(text, "utf-8")
    monkeypatch.syspath_prepend(tmp_path / "hooks")
    for module in MODULES:
        importlib.import_module(module)
    yield tmp_path / "hooks"
    for name in [name for name in sys.modules if name.partition(".")[0] == "publishing"]:
        del sys.modules[name]
    sys.modules |= before


def gone() -> set[str]:
    return {name.removeprefix("publishing.") for name in MODULES if name not in sys.modules}


@pytest.mark.parametrize(
    ("file", "anew"),
    [
        ("zebra/stripe.py", {"zebra.stripe", "zebra.coat", "zebra.herd", "lion.hunt"}),
        ("zebra/herd.py", {"zebra.herd", "lion.hunt"}),
        ("zebra/grass.py", {"zebra.grass", "lion.den"}),  # the preview itself runs on as it is
        ("lion/hunt.py", {"lion.hunt"}),
        ("lion/__init__.py", {"lion", "lion.hunt", "lion.den"}),
        ("lion/roar.html", {"lion", "lion.hunt", "lion.den"}),
        ("lion/new.py", set()),
        ("preview/show.py", set()),
    ],
)
def test_what_rests_on_a_changed_file_is_loaded_anew_and_nothing_else(hooks: Path, file: str, anew: set[str]) -> None:
    loaded = Loaded(hooks)
    (hooks / "publishing" / file).write_text("# changed\n", "utf-8")
    loaded.forget_changed()
    assert gone() == anew


def test_a_deleted_module_and_one_of_the_same_length_are_changed_too(hooks: Path) -> None:
    loaded = Loaded(hooks)
    (hooks / "publishing/zebra/grass.py").unlink()
    stripe = hooks / "publishing/lion/hunt.py"
    os.utime(stripe, (1, 1))
    loaded.forget_changed()
    assert gone() == {"zebra.grass", "lion.den", "lion.hunt"}


def test_a_package_doesnt_hand_out_the_module_that_was(hooks: Path) -> None:
    loaded = Loaded(hooks)
    (hooks / "publishing/zebra/stripe.py").write_text("COLOUR = 'white, too'\n", "utf-8")
    loaded.forget_changed()
    assert importlib.import_module("publishing.zebra.coat").stripe.COLOUR == "white, too"


def test_what_an_editor_keeps_beside_a_file_changes_nothing(hooks: Path) -> None:
    loaded = Loaded(hooks)
    for name in (".stripe.py.swp", "stripe.py~", "__pycache__/stripe.cpython-311.pyc"):
        file = hooks / "publishing/zebra" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"zebra")
    loaded.forget_changed()
    assert gone() == set()


@pytest.mark.parametrize("file", ["data/site.yml", "docs/about/index.md", "overrides/assets/hub.css", "mkdocs.yml"])
def test_content_is_watched(file: str) -> None:
    assert is_of_hub(PurePath(file))


@pytest.mark.parametrize(
    "file",
    [
        "site/index.html",
        "data/.schemas/duty.json",
        "data/.site.yml.swp",
        "hooks/__pycache__/a.pyc",
        "docs/a.md~",
        "a.md",
    ],
)
def test_what_editors_and_python_keep_is_not(file: str) -> None:
    assert not is_of_hub(PurePath(file))
