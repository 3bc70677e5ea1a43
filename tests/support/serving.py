"""Small web servers on this machine: whatever answers, and one for a built site with its page for what isn't there."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Quiet(BaseHTTPRequestHandler):
    """Answers at once, and says nothing in the terminal."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a short answer goes out at once, not after 40 ms

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (its name in the standard library)
        """Say nothing."""


class _Handler(Quiet, SimpleHTTPRequestHandler):
    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's page for missing addresses."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder on a port of its own for a while; gives the address, with no slash at its end."""
    with answering(ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))) as address:
        yield address


@contextmanager
def asked_of(handler: type[BaseHTTPRequestHandler], **known: object) -> Iterator[str]:
    """Have a handler answer for a while, each of which knows these values; gives the address."""
    with answering(ThreadingHTTPServer(("127.0.0.1", 0), type("Knowing", (handler,), known))) as address:
        yield address


@contextmanager
def answering(server: ThreadingHTTPServer) -> Iterator[str]:
    """Have a server answer for a while; gives the address, with no slash at its end."""
    with server:
        server.daemon_threads = True
        server.block_on_close = False
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
