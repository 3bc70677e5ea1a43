"""Say what readers will see change: the site of a commit and the site of the files as they are, compared.

Writes index.html, impact.md for a pull request, and drafts of change notes. Exit status: 0 written; 1 if it can't be
said, with the reason in a line.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from publishing.disk.folder_swap import write_folder
from publishing.impact.comparing import compared
from publishing.impact.drafts import drafts
from publishing.impact.later import set_ahead
from publishing.impact.report import Report, as_html, as_markdown
from publishing.reading.history import HistoryError, Moment, moment, tree_at
from publishing.reading.read_hub import read_hub
from publishing.today import now, today
from publishing.with_mkdocs.settings import SETTINGS, settings_problems

_KEPT = ".cache"
_MEND = "The site can't be built from the files as they are: mend this first."


class NotBuiltError(Exception):
    """A site can't be built. Says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare the current folder with the commit that the arguments name."""
    parser = argparse.ArgumentParser(description="Say what readers will see change since a commit.")
    parser.add_argument("--base", default="main", help="the commit to compare with (default: main)")
    parser.add_argument("--out", type=Path, default=Path("dist/impact"), help="where the report is put")
    chosen = parser.parse_args(arguments)
    tree = Path.cwd()
    try:
        base = moment(tree, chosen.base)
        report = _report(tree, chosen.base, base)
    except (HistoryError, NotBuiltError) as error:
        print(error, file=sys.stderr)
        return 1
    try:
        write_folder(chosen.out, _files(report), is_named=True)
    except OSError as error:
        print(f"{chosen.out} can't be written ({error.strerror}): choose another folder with OUT=.", file=sys.stderr)
        return 1
    print(f"{report.headline}\nThe report is in {chosen.out}: index.html, impact.md and change_notes.yml.")
    return 0


def _report(tree: Path, name: str, base: Moment) -> Report:
    epoch = str(int(now().timestamp()))
    with TemporaryDirectory(prefix="impact-") as place:
        old, before, after = (Path(place, each) for each in ("tree", "before", "after"))
        old.mkdir()
        tree_at(tree, base, old)
        if wrong := settings_problems(tree / SETTINGS):
            raise NotBuiltError(_told(_MEND, list(map(str, wrong))))
        _build(tree, after, epoch, _MEND)
        (old / _KEPT).symlink_to(tree / _KEPT)
        _build(old, before, epoch, f"The site of {name} ({base.id[:12]}) can't be built: name another commit.")
        impact = compared(before, after)
        old_hub, hub = (read_hub(each / "data", each / "docs").hub for each in (old, tree))
    later = set_ahead(old_hub, hub, now())
    return Report(f"{name} ({base.id[:12]})", impact, drafts(impact.pages, hub, today()), later)


def _build(tree: Path, site: Path, epoch: str, otherwise: str) -> None:
    settings = {**os.environ, "SOURCE_DATE_EPOCH": epoch, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    ended = subprocess.run(command, cwd=tree, env=settings, capture_output=True, text=True, check=False)  # noqa: S603
    if ended.returncode:
        raise NotBuiltError(_told(otherwise, _reasons(ended.stdout + ended.stderr)))


def _told(what: str, reasons: Sequence[str]) -> str:
    return "\n".join((what, *reasons)) if len(reasons) > 1 else f"{what} {reasons[0]}"


def _reasons(said: str) -> list[str]:
    """Every problem that it tells, or else its last line."""
    lines = [line.strip() for line in said.splitlines() if line.strip() and not line.startswith(("INFO", "Traceback"))]
    problems = [line for line in lines if line.startswith(("data/", "docs/", "overrides/"))]
    return problems or lines[-1:] or ["It says nothing."]


def _files(report: Report) -> Iterator[tuple[str, bytes]]:
    notes = "".join(f"# {file}, below change_notes:\n{text}" for file, text in report.drafts.items())
    yield "index.html", as_html(report).encode()
    yield "impact.md", as_markdown(report).encode()
    yield "change_notes.yml", notes.encode()


if __name__ == "__main__":
    sys.exit(main())
