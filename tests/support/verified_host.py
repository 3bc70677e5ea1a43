"""A host on this machine whose site is compared with its manifest, and the command that compares them."""

import gzip
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import unquote

import brotli
import pytest
from tests.support.serving import Quiet

import verify
from publishing.outside.fetching import Patience

PACK = {"gzip": gzip.compress, "br": brotli.compress}
ENDING = {"gzip": ".gz", "br": ".br"}
Reply = tuple[int, dict[str, str], bytes]


@dataclass
class Host:
    """A site on this machine, with whatever a test makes of some of its answers."""

    root: Path
    address: str = ""
    below: str = "/"
    packing: str = ""
    knows: tuple[str, ...] = ()
    """The ways of compressing for which it looks for a copy beside a file."""
    replies: dict[str, Reply] = field(default_factory=dict)
    once: dict[str, Reply] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    busy: int = 0
    busiest: int = 0
    waits: list[float] = field(default_factory=list)

    def reply(self, path: str, accepted: str = "") -> Reply:
        if found := self.once.pop(path, None) or self.replies.get(path):
            return found
        name = unquote(path.removeprefix(self.below))
        file = self.root / f"{name}index.html" if name == "" or name.endswith("/") else self.root / name
        if name in ("_headers", "_redirects") or not file.is_file():
            return 404, {}, (self.root / "404.html").read_bytes()
        content = file.read_bytes()
        for packing in sorted(set(accepted.split(", ")) & set(self.knows)):
            copy = file.with_name(f"{file.name}{ENDING[packing]}")
            if copy.is_file():
                return 200, {"Content-Encoding": packing}, copy.read_bytes()
        status = 404 if name == "404.html" else 200
        if self.packing:
            return status, {"Content-Encoding": self.packing}, PACK[self.packing](content)
        return status, {}, content


class Handler(Quiet, BaseHTTPRequestHandler):
    host: Host

    def do_GET(self) -> None:
        self.host.busy += 1
        self.host.busiest = max(self.host.busiest, self.host.busy)
        self.host.asked.append(self.path)
        time.sleep(0.005)
        self.host.busy -= 1
        status, headers, body = self.host.reply(self.path, self.headers["Accept-Encoding"])
        if status == 0:
            self.close_connection = True
            return
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@dataclass
class Command:
    capsys: pytest.CaptureFixture[str]

    def __call__(self, host: Host, address: str = "") -> tuple[int, str]:
        patience = Patience(timeout=1.0, pause=0.5, largest=100_000, wait=host.waits.append)
        status = verify.main(["--site", address or f"{host.address}{host.below}"], patience)
        return status, self.capsys.readouterr().out
