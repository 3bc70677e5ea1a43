"""What is saved while the preview ends starts nothing anew."""

import sys
from pathlib import Path

from publishing.preview.board import Board
from publishing.preview.supervisor import Supervisor


def test_what_is_saved_after_the_end_is_nobodys(tmp_path: Path) -> None:
    supervisor = Supervisor([sys.executable, "-c", "pass"], tmp_path, Board())
    supervisor.end()
    supervisor.saved(frozenset((Path("data/site.yml"),)))
    assert supervisor.ask("/") is None
