"""A small hub for each test, to be spoilt, and the form's server for a copy of the example hub."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.checks.tiny_hub import TinyHub, tiny_hub
from tests.support.form_asker import Asker
from tests.support.run_new_record import Run, runner
from tests.support.serving import answering
from tests.support.trees import EXAMPLE, copy_tree

from publishing.editing.form.data_folder import DataFolder
from publishing.editing.form.page_files import PageFiles
from publishing.editing.form.server import FormServer


@pytest.fixture
def tiny(tmp_path: Path) -> TinyHub:
    return tiny_hub(tmp_path)


@pytest.fixture
def run(tiny: TinyHub, monkeypatch: pytest.MonkeyPatch) -> Run:
    return runner(tiny, monkeypatch)


@pytest.fixture
def asker(tmp_path: Path) -> Iterator[Asker]:
    tree = copy_tree(tmp_path / "hub", EXAMPLE)
    fetched = tmp_path / "fetched"
    fetched.mkdir()
    (fetched / "decap-cms.js").write_text("// theirs", "utf-8")
    form = FormServer(DataFolder(tree / "data", tree / "docs", date(2026, 11, 20)), PageFiles(fetched))
    server = form.listening(0)
    with answering(server):
        yield Asker(server.server_port, tree)
