"""The server that browsers ask: it answers while the hub is being read, and while it has mistakes."""

import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol
from urllib.parse import quote, unquote, urlsplit

from publishing.preview.board import Board, Notice
from publishing.preview.messages import Answer
from publishing.preview.own_files import EVENTS, OWN_FILES, PAGE, TEXT, problems_page, with_reload
from publishing.problems import Problem

HOST = "127.0.0.1"
PATIENCE = 20
"""Seconds to wait for a change to be read before the browser is told that it takes longer."""
TRIES = 3
_BREATH = 15
"""Seconds after which a silent stream says that it is still there."""


class Pages(Protocol):
    """Whoever makes pages."""

    def ask(self, address: str) -> Answer | None:
        """What stands at an address; None if nobody answers."""


class PreviewServer(ThreadingHTTPServer):
    """Listens on this machine alone."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, port: int, board: Board, pages: Pages) -> None:
        self.board = board
        self.pages = pages
        super().__init__((HOST, port), _Handler)
        self.names = {f"{name}:{self.server_port}" for name in (HOST, "localhost")}

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that went away before its page came."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a short answer goes out at once, not after 40 ms
    server: PreviewServer

    def do_GET(self) -> None:
        """Answer one request. Other names than this machine's own are those of a page that pretends to be here."""
        path = unquote(urlsplit(self.path).path)
        if self.headers.get("Host") not in self.server.names:
            self._send(HTTPStatus.FORBIDDEN, TEXT, b"This preview answers to its own address alone.\n")
        elif path == EVENTS:
            self._tell_of_changes()
        elif path in OWN_FILES:
            self._send(HTTPStatus.OK, *OWN_FILES[path])
        else:
            self._show(path)

    def _show(self, path: str) -> None:
        for _ in range(TRIES):
            notice = self.server.board.read(PATIENCE)
            if notice is None:
                break
            if notice.problems:
                self._show_problems(notice)
                return
            answer = self.server.pages.ask(path)
            if answer and answer.status != HTTPStatus.SERVICE_UNAVAILABLE:
                self._send_answer(answer, notice)
                return
        self._send(HTTPStatus.SERVICE_UNAVAILABLE, PAGE, problems_page().encode())

    def _show_problems(self, notice: Notice) -> None:
        self._send(HTTPStatus.SERVICE_UNAVAILABLE, PAGE, problems_page(notice.problems, notice.mark).encode())

    def _send_answer(self, answer: Answer, notice: Notice) -> None:
        if answer.problems:
            self._show_problems(Notice(notice.mark, tuple(Problem(*each) for each in answer.problems)))
        elif answer.leads_to:
            self._send(answer.status, TEXT, b"", {"Location": quote(answer.leads_to)})
        elif answer.media_type == PAGE:
            self._send(answer.status, PAGE, with_reload(answer.content.decode(), notice.mark).encode())
        else:
            self._send(answer.status, answer.media_type, answer.content)

    def _send(self, status: int, media_type: str, content: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        sent = {"Content-Type": media_type, "Content-Length": str(len(content)), "Cache-Control": "no-store"}
        for each, value in {**sent, **(headers or {})}.items():
            self.send_header(each, value)
        self.end_headers()
        self.wfile.write(content)

    def _tell_of_changes(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        mark = ""
        try:
            while True:
                if notice := self.server.board.read(_BREATH, mark):
                    mark = notice.mark
                    self.wfile.write(f"data: {mark}\n\n".encode())
                else:
                    self.wfile.write(b": still here\n\n")
        except OSError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (its name in the standard library)
        """Say nothing: what matters is told when something changes."""
