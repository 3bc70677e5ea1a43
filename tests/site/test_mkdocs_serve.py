"""`mkdocs serve`, for those who know MkDocs: what is saved in the data or in a template is shown as well."""

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.trees import EPOCH, EXAMPLE, copy_tree
from tests.support.web_servers import free_port

LONGEST = 120
"""Seconds that a test waits for what must come."""


@contextmanager
def serving(tree: Path) -> Iterator[str]:
    """The site's address while MkDocs serves it."""
    origin = f"127.0.0.1:{free_port()}"
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", origin],
        cwd=tree,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert any("Serving on" in line for line in process.stdout)
        yield f"http://{origin}/"
    finally:
        process.terminate()
        process.communicate(timeout=LONGEST)


def shows(address: str, words: str) -> bool:
    """Whether a page comes to show these words."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        with urllib.request.urlopen(address, timeout=LONGEST) as answer:  # noqa: S310
            if words in answer.read().decode():
                return True
        time.sleep(0.2)
    return False


def test_what_is_saved_in_the_data_or_in_a_template_is_shown(tmp_path: Path) -> None:
    tree = copy_tree(tmp_path / "hub", EXAMPLE)
    data, template = tree / "data/site.yml", tree / "overrides/pages/home.html"
    with serving(tree) as address:
        data.write_text(data.read_text("utf-8").replace("name: Example hub", "name: Renamed hub"), "utf-8")
        assert shows(address, "<h1>Renamed hub</h1>")
        template.write_text(template.read_text("utf-8").replace("You don’t need to be sure.", "Come in."), "utf-8")
        assert shows(address, "Come in.")
