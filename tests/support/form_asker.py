"""Whoever asks the form's server."""

import json
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

LINE = "data/national/contacts/example-line.yml"
"""A contact of the example hub."""


@dataclass
class Asker:
    """Whoever asks the server. The headers are those of the form's own page."""

    port: int
    tree: Path

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> tuple[int, Any, Any]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        names = {"Host": f"127.0.0.1:{self.port}", **{name.replace("_", "-"): each for name, each in headers.items()}}
        connection.request(method, path, body.encode(), names)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, answer.headers, content

    def send(self, action: str, **params: Any) -> tuple[int, Any]:
        body = json.dumps({"action": action, "params": params})
        own = f"http://127.0.0.1:{self.port}"
        status, _, content = self.ask("POST", "/api/v1", body, Origin=own, Content_Type="application/json")
        return status, json.loads(content)

    def load(self, path: str) -> str:
        text: str = self.send("getEntry", path=path)[1]["data"]
        return text

    def save(self, path: str, raw: str) -> tuple[int, Any]:
        return self.send("persistEntry", dataFiles=[{"slug": "x", "path": path, "raw": raw}], assets=[])


def everything(tree: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in sorted(tree.rglob("*")) if file.is_file() and "data" in file.parts}
