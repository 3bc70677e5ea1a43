"""The form's own web server: for this computer alone, and for no page but its own."""

import json
import threading
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from publishing.editing.form.data_folder import PROTOCOL, DataFolder
from publishing.editing.form.page_files import PAGE, SETTINGS, PageFiles
from publishing.editing.form.protocol import Protocol, RefusedError
from publishing.editing.writing import NotWrittenError

HOST = "127.0.0.1"
LARGEST = 4_000_000
"""Bytes of one request. The largest data file has a tenth of that."""
POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Decap compiles the rules for its own settings, and writes its style into the page. It may ask nobody else."""


@dataclass
class FormServer:
    """Serves the form for one data folder."""

    data: DataFolder
    files: PageFiles
    protocol: Protocol = field(init=False)
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.protocol = Protocol(self.data)

    def listening(self, port: int) -> ThreadingHTTPServer:
        """A server that listens on a port of this computer; 0 is any that is free. Raises `OSError`."""
        server = ThreadingHTTPServer((HOST, port), self._handler())
        server.daemon_threads = True
        server.block_on_close = False
        return server

    def settings(self) -> Any:
        """What the form is told, of the data as they are now."""
        with self._one_at_a_time:
            return self.data.settings()

    def answer(self, sent: bytes) -> tuple[HTTPStatus, Any]:
        """The answer to a request of the form."""
        try:
            asked = json.loads(sent)
            with self._one_at_a_time:
                return HTTPStatus.OK, self.protocol.answer(str(asked["action"]), asked.get("params") or {})
        except RefusedError as refused:
            return _refused(*refused.reasons)
        except NotWrittenError as error:
            return _refused(str(error))
        except OSError as error:
            return _refused(f"{error.filename or 'A file'} can’t be read ({error.strerror}): check its permissions.")
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
            return HTTPStatus.BAD_REQUEST, {"error": "This isn’t a request of the form."}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        return type("Handler", (_Handler,), {"form": self})


class _Handler(BaseHTTPRequestHandler):
    form: FormServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a short answer goes out at once, not after 40 ms
    server: ThreadingHTTPServer

    def do_GET(self) -> None:
        """The page, what it needs, and what the form is told."""
        if not self._is_for_us():
            return
        path = self.path.partition("?")[0]
        if path == f"/{SETTINGS}":
            self._send(HTTPStatus.OK, "application/json", _as_json(self.form.settings()))
        elif content := self.form.files.content(PAGE if path == "/" else path.removeprefix("/")):
            self._send(HTTPStatus.OK, *content)
        else:
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"There is nothing here.")

    def do_POST(self) -> None:
        """What the form asks."""
        if not self._is_for_us():
            return
        length = self.headers.get("Content-Length", "")
        if self.headers.get("Origin") != f"http://{self.headers['Host']}" or self.path != PROTOCOL:
            self._refuse("Only the form’s own page may ask this.")
        elif self.headers.get_content_type() != "application/json" or not length.isdecimal() or int(length) > LARGEST:
            self._refuse("This isn’t a request of the form.")
        else:
            status, answer = self.form.answer(self.rfile.read(int(length)))
            self._send(status, "application/json", _as_json(answer))

    def _is_for_us(self) -> bool:
        """Whether it was asked by this computer's name: another name can be a page that was led here to write files."""
        names = (f"{HOST}:{self.server.server_port}", f"localhost:{self.server.server_port}")
        if self.headers.get("Host") in names:
            return True
        self._refuse(f"Open the form as http://{names[0]}/")
        return False

    def _refuse(self, reason: str) -> None:
        self.close_connection = True
        self._send(HTTPStatus.FORBIDDEN, "application/json", _as_json({"error": reason}))

    def _send(self, status: HTTPStatus, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (its name in the standard library)
        """Say nothing."""


def _refused(*reasons: str) -> tuple[HTTPStatus, Any]:
    return HTTPStatus.UNPROCESSABLE_ENTITY, {"error": " ".join(reasons), "problems": reasons}


def _as_json(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
