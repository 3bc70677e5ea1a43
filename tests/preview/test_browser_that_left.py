"""A browser that goes away before its page came is nothing to tell; a mistake of the server is."""

import pytest

from publishing.preview.board import Board
from publishing.preview.messages import Answer
from publishing.preview.server import PreviewServer


class _NoPages:
    def ask(self, address: str) -> Answer | None:
        return None


def _told(error: Exception, capsys: pytest.CaptureFixture[str]) -> str:
    def fail() -> None:
        raise error

    with PreviewServer(0, Board(), _NoPages()) as server:
        try:
            fail()
        except type(error):
            server.handle_error(None, ("127.0.0.1", 1))
    return capsys.readouterr().err


@pytest.mark.parametrize("error", [BrokenPipeError(), ConnectionResetError()], ids=repr)
def test_a_browser_that_left_is_not_told(error: Exception, capsys: pytest.CaptureFixture[str]) -> None:
    assert _told(error, capsys) == ""


def test_a_mistake_of_the_server_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert "KeyError" in _told(KeyError("page"), capsys)
