"""Show the hub while it is being written: what is saved shows in the open browser at once.

Mistakes show there too, with their lines, and go when they are mended. PORT chooses another port than 8000.
Exit status: 0 when somebody ends it, 1 if it can't begin.
"""

import os
import signal
import sys
from pathlib import Path
from threading import Thread
from typing import NoReturn

from publishing.port import port_of
from publishing.preview.board import Board
from publishing.preview.server import HOST, PreviewServer
from publishing.preview.supervisor import Supervisor
from publishing.preview.watching import Watch
from publishing.problems import report
from publishing.workers import most_workers

PAGES = Path(__file__).with_name("preview_pages.py")


def main() -> int:
    """Serve the hub of the current folder."""
    root = Path.cwd()
    most_workers()  # what it can't be is refused first
    return _serve(root, port_of(os.environ.get("PORT") or "8000"))


def _serve(root: Path, port: int) -> int:
    board = Board()
    supervisor = Supervisor([sys.executable, str(PAGES)], root, board)
    try:
        server = PreviewServer(port, board, supervisor)
    except OSError as error:
        supervisor.end()
        print(f"Port {port} can't be used ({error.strerror}): try make serve PORT={port + 1}.", file=sys.stderr)
        return 1
    for each in (signal.SIGTERM, signal.SIGINT):  # A shell that starts it beside others has it ignore the second.
        signal.signal(each, signal.default_int_handler)
    watch = Watch(root, supervisor.saved)
    try:
        watch.start()
    except OSError as error:
        supervisor.end()
        print(f"What is saved can't be watched ({error.strerror}): raise fs.inotify.max_user_watches.", file=sys.stderr)
        return 1
    try:
        supervisor.run()
        Thread(target=server.serve_forever, daemon=True).start()
        print(
            f"The hub is at http://{HOST}:{server.server_port}/ and follows what you save. End it with Ctrl+C.",
            flush=True,
        )
        _tell(board)
    except KeyboardInterrupt:
        return 0
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        supervisor.end()
        watch.stop()
        server.server_close()


def _tell(board: Board) -> NoReturn:
    """Say in the terminal, too, how the hub stands after each change."""
    mark = ""
    while True:
        if notice := board.read(3600, mark):
            mark = notice.mark
            print(report(notice.problems) if notice.problems else "Ready.", flush=True)


if __name__ == "__main__":
    sys.exit(main())
