"""Expected output: compared with what was made, or written anew by `pytest --bless`."""

import difflib
import shutil
from collections.abc import Mapping
from pathlib import Path


def compare(made: Mapping[str, str], folder: Path, *, bless: bool) -> list[str]:
    """How the made files differ from the expected ones: missing, extra, and different ones."""
    if bless:
        _write(made, folder)
    expected = {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    missing = [f"{name} was expected, but isn't made" for name in expected if name not in made]
    extra = [f"{name} is made, but wasn't expected" for name in made if name not in expected]
    return [*missing, *extra, *(each for name in made if name in expected for each in _diff(name, made, expected))]


def compare_file(made: str, path: Path, *, bless: bool) -> list[str]:
    """How one text differs from the expected file."""
    if bless:
        path.write_bytes(made.encode())
    expected = path.read_bytes().decode() if path.is_file() else ""
    return _diff(path.name, {path.name: made}, {path.name: expected})


def _diff(name: str, made: Mapping[str, str], expected: Mapping[str, str]) -> list[str]:
    if made[name] == expected[name]:
        return []
    before, after = expected[name].splitlines(), made[name].splitlines()
    return ["\n".join(difflib.unified_diff(before, after, f"expected/{name}", f"made/{name}", lineterm="", n=1))]


def _write(made: Mapping[str, str], folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


RENEW = "run `make bless`, and read the difference before you commit it"
