"""Write an evidence pack for one council: a folder with its strategy as a committee report, a PDF, data and changes.

Exit status: 0 written; 1 problems, each said in words, and nothing written.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from publishing.arguments import add_folders, reading_of
from publishing.checks.all_checks import problems_of
from publishing.disk.folder_swap import write_folder
from publishing.model.schedule import published_at
from publishing.model.without_areas import narrowed
from publishing.problems import did_you_mean, report
from publishing.reading.history import HistoryError, Moment, moment, must_be_in_order, reading_at, standing
from publishing.reading.read_hub import Reading
from publishing.today import now, today

try:
    from publishing.exports.archive import zipped
    from publishing.exports.pack.as_pdf import TextCannotBeSetError
    from publishing.exports.pack.changes_text import Commit, Comparison, unread_files
    from publishing.exports.pack.pack import NoStrategyError, Pack, pack_files
except ModuleNotFoundError as missing:
    raise SystemExit(f"The package {missing.name} isn't installed: run make pack, which installs it.") from missing


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pack that the arguments ask for."""
    chosen = _parser().parse_args(arguments)
    reading = reading_of(chosen)
    if problems := problems_of(reading, today()):
        print(report(problems))
        return 1
    if wrong := _wrong(chosen, reading):
        print(wrong)
        return 1
    try:
        pack = Pack(reading.hub, chosen.area, now(), standing(chosen.data), _comparison(chosen))
        files = pack_files(pack)
    except (HistoryError, NoStrategyError, TextCannotBeSetError) as error:
        print(error)
        return 1
    return _written(chosen.out, pack, files)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Write an evidence pack for one council.")
    parser.add_argument("--area", default="", help="the council's folder in data/areas/")
    parser.add_argument("--from", dest="before", default="", help="the earlier commit, to tell what has changed")
    parser.add_argument("--to", dest="after", default="", help="the later commit")
    parser.add_argument("--out", type=Path, default=Path("dist"), help="where the pack is put (default: dist)")
    add_folders(parser)
    return parser


def _wrong(chosen: argparse.Namespace, reading: Reading) -> str:
    """What is wrong with the arguments; "" if nothing is."""
    areas = reading.hub.site.areas
    if not chosen.area:
        return f"No area is named: make pack AREA=…; {did_you_mean('', areas)}."
    if chosen.area not in areas:
        return f"This hub has no area `{chosen.area}`; {did_you_mean(chosen.area, areas)}"
    if bool(chosen.before) != bool(chosen.after):
        return "One commit is named, and a comparison needs two: give both FROM= and TO=, or neither."
    return ""


def _comparison(chosen: argparse.Namespace) -> Comparison | None:
    if not chosen.before:
        return None
    before, after = moment(chosen.data, chosen.before), moment(chosen.data, chosen.after)
    must_be_in_order(chosen.data, before, after)
    return Comparison(_commit(chosen, before), _commit(chosen, after))


def _commit(chosen: argparse.Namespace, when: Moment) -> Commit:
    read = reading_at(chosen.data, when)
    shown = narrowed(published_at(read.hub, now()), chosen.area)
    return Commit(when.id, when.date, shown, unread_files(read.problems, chosen.area))


def _written(out: Path, pack: Pack, files: Mapping[str, bytes]) -> int:
    archive = out / f"{pack.name}.zip"
    try:
        write_folder(out / pack.name, files.items())
        archive.write_bytes(zipped({f"{pack.name}/{name}": content for name, content in files.items()}, pack.today))
    except OSError as error:
        print(f"The pack can't be written to {out} ({error.strerror}): choose another folder with OUT=, or make room.")
        return 1
    print(f"The pack is in {out / pack.name} ({len(files)} files), and in {archive}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
