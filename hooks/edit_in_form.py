"""Serve the form for people who don't use git: a page on this computer alone, which writes the data folder.

With `--host` and `--out`, write into a folder the page that saves to a git host instead.
Exit status: 0 stopped by somebody, or written; 1 it couldn't be.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from publishing.arguments import HUB
from publishing.editing.form.data_folder import DataFolder
from publishing.editing.form.page_files import PageFiles
from publishing.editing.form.server import HOST, FormServer
from publishing.port import port_of
from publishing.problems import report
from publishing.reading.yaml_tree import read_tree
from publishing.today import today

PUBLISHED = ("site", "docs", "overrides")


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve the form until somebody stops it, or write its page."""
    chosen = _parser().parse_args(arguments)
    data, files = DataFolder(chosen.data, HUB / "docs", today()), PageFiles(chosen.parts)
    if chosen.host or chosen.out:
        return _write(data, files, chosen.host, chosen.out)
    try:
        server = FormServer(data, files).listening(chosen.port)
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


def _write(data: DataFolder, files: PageFiles, host: Path | None, out: Path | None) -> int:
    """The page for a git host, as plain files."""
    if not host or not out:
        print("Name both: HOST= the settings of the git host, and OUT= the folder for the page.", file=sys.stderr)
        return 1
    if any(out.resolve().is_relative_to(HUB / each) for each in PUBLISHED):
        print(f"{out} is published with the site, and the form never is: choose another folder.", file=sys.stderr)
        return 1
    settings, problems = read_tree(host, str(host), "")
    if settings is None or problems:
        print(report(problems), file=sys.stderr)
        return 1
    if not isinstance(settings.get("backend"), Mapping):
        print(f"{host}:1: `backend` is missing; name the git host and the repository.", file=sys.stderr)
        return 1
    files.write(out, json.dumps(data.settings(settings), ensure_ascii=False))
    print(f"The form’s page is in {out}: serve that folder at an address of its own.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Serve the form for the data folder.")
    parser.add_argument("--data", type=Path, default=Path("data"), help="the data folder (default: data)")
    parser.add_argument("--parts", type=Path, required=True, help="the folder that .ci/form_parts.py prints")
    parser.add_argument("--port", type=port_of, default=8080, help="the port (default: 8080; 0: any)")
    parser.add_argument("--host", type=Path, help="a file with the settings of a git host")
    parser.add_argument("--out", type=Path, help="with --host: the folder to write the page into")
    return parser


if __name__ == "__main__":
    sys.exit(main())
