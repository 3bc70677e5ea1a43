"""Serve the site while it is being written: MkDocs follows what is saved, and this keeps MkDocs running.

MkDocs ends if its first build fails, and never reads the hooks again. So it is started anew
after the next save in the one case, and after a save in `hooks/` in the other.
"""

# ruff: noqa: INP001, S603, T201  (a script of its own, there to print and to start MkDocs)

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

HOST = "127.0.0.1"
CODE = ("hooks", "mkdocs.yml")
EVERYTHING = (*CODE, "data", "docs", "overrides")
PAUSE = 0.5

Stamp = dict[Path, int]


def main() -> int:
    """Run until somebody stops it."""
    port = int(os.environ.get("PORT", "8000"))
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            print(f"Port {port} is taken: choose another with make serve PORT={port + 1}.", file=sys.stderr)
            return 1
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        while True:
            serve_once(port)
    except KeyboardInterrupt:
        return 0


def serve_once(port: int) -> None:
    """Serve until the code changes; if MkDocs gives up, wait for a save."""
    watched = ("data", "overrides")
    options = [option for folder in watched for option in ("--watch", folder)]
    before, code = saved(EVERYTHING), saved(CODE)
    server = subprocess.Popen([sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"{HOST}:{port}", *options])
    try:
        while server.poll() is None and saved(CODE) == code:
            time.sleep(PAUSE)
    finally:
        server.terminate()
        server.wait()
    if saved(CODE) == code:
        print("Not served yet: mend what is wrong above and save, and it is tried again.", file=sys.stderr)
        while saved(EVERYTHING) == before:
            time.sleep(PAUSE)


def saved(names: tuple[str, ...]) -> Stamp:
    """When each file was last written."""
    files = (file for name in names for file in (Path(name), *Path(name).rglob("*")))
    return {file: file.stat().st_mtime_ns for file in files if file.is_file() and file.suffix != ".pyc"}


if __name__ == "__main__":
    sys.exit(main())
