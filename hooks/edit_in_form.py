"""Serve the form for people who don't use git: a page on this computer alone, which writes the data folder.

With `--out` and `--host`, write the page for a git host into a folder instead.
Exit status: 0 stopped by somebody, or written; 1 it couldn't be.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from publishing.editing.form.page_files import PageFiles
from publishing.editing.form.saving import DataFolder
from publishing.editing.form.server import HOST, FormServer
from publishing.today import today

HUB = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve the form until somebody stops it."""
    chosen = _parser().parse_args(arguments)
    form = FormServer(DataFolder(chosen.data, HUB / "docs", today()), PageFiles(chosen.parts))
    try:
        server = form.listening(chosen.port)
    except OSError:
        print(f"Port {chosen.port} is taken: choose another with make admin PORT={chosen.port + 1}.", file=sys.stderr)
        return 1
    with server:
        print(f"The form is at http://{HOST}:{server.server_port}/ (Ctrl and C stops it)", flush=True)
        try:
            server.serve_forever(poll_interval=0.2)
        except KeyboardInterrupt:
            return 0
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Serve the form for the data folder.")
    parser.add_argument("--data", type=Path, default=Path("data"), help="the data folder (default: data)")
    parser.add_argument("--parts", type=Path, required=True, help="the folder that .ci/form_parts.py prints")
    parser.add_argument("--port", type=int, default=8080, help="the port (default: 8080; 0: any)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
