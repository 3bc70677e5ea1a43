"""Write a new record: ask for what it needs, or take the answers from a file and from `name=value` pairs.

Exit status: 0 written and right; 1 nothing written; 2 written, and something is still to fill in.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from publishing.editing.asking import Asker, hints_from
from publishing.editing.fields import fields
from publishing.editing.file_schemas import file_schemas, schema_name
from publishing.editing.new_record import CannotBeWrittenError, changes, faults, never_published, shared_in
from publishing.editing.places import (
    NewPlace,
    files_for,
    in_order,
    is_area,
    is_national,
    is_of_edition,
    kinds_by_name,
    place_of,
)
from publishing.editing.schema_files import schema_changes
from publishing.editing.trying import new_problems, tried
from publishing.editing.writing import NotWrittenError, write_whole
from publishing.editing.yaml_text import scalar
from publishing.model.places import Origin, Written
from publishing.model.record import Record
from publishing.model.strategy import Strategy
from publishing.model.text import LONGEST_SLUG, SLUG
from publishing.problems import did_you_mean, report
from publishing.reading.layout import AREAS, DataFile
from publishing.reading.read_docs import docs_for
from publishing.reading.read_hub import read_hub
from publishing.reading.yaml_tree import tree_of
from publishing.today import today

HUB = Path(__file__).resolve().parent.parent
_WIDTH = 24
"""Of the word for a kind of record, in a list of them."""
STOPPED = "\nStopped: nothing was written."


class _RefusedError(Exception):
    """What was asked for can't be done; the text says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the record that the arguments or the answers describe."""
    chosen = _parser().parse_intermixed_args(arguments)
    try:
        return _New(chosen).write()
    except (CannotBeWrittenError, _RefusedError, NotWrittenError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    except (EOFError, KeyboardInterrupt):
        print(STOPPED, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Write a new record.")
    parser.add_argument("kind", nargs="?", default="", help="definition, contact, area, strategy, action …")
    parser.add_argument("pairs", nargs="*", metavar="name=value", help="answers; nothing is asked then")
    parser.add_argument("--area", default="", help="the area's folder")
    parser.add_argument("--strategy", default="", help="the strategy's folder in the area's")
    parser.add_argument("--folder", default="", help="for guides: the folder in data/national/")
    parser.add_argument("--answers", type=Path, help="a file of YAML with the answers; nothing is asked then")
    parser.add_argument("--data", type=Path, default=Path("data"), help="the data folder (default: data)")
    return parser


class _New:
    """One new record, from the questions to the files."""

    def __init__(self, chosen: argparse.Namespace) -> None:
        self.chosen = chosen
        self.data: Path = chosen.data
        self.asks = not (chosen.pairs or chosen.answers)
        self.docs = docs_for(self.data, HUB / "docs")
        self.before = read_hub(self.data, self.docs, str(self.data))

    def write(self) -> int:
        kind = self._kind()
        file = self._file(kind)
        area, strategy = self._area(file), ""
        if is_of_edition(file):
            strategy = self._choice("strategy", self.chosen.strategy, self._strategies(area))
        answers = Written({}, Origin()) if self.asks else self._given()
        record_id = str(answers.pop("id", "") or (self._ask_id() if self.asks else ""))
        if not SLUG.fullmatch(record_id) or len(record_id) > LONGEST_SLUG:
            raise _RefusedError(f"`id` is needed: small letters, digits and single hyphens, at most {LONGEST_SLUG}.")
        place = place_of(kind, file, record_id, area, strategy)
        self._must_be_free(place)
        shared = shared_in(self.data, place, kind)
        if self.asks:
            answers = Written(self._ask(kind, place, shared), Origin())
        answers.scope = place.scope
        wrong = faults(kind, answers, record_id, shared)
        if not wrong and not self.asks:
            whole = Written({**shared, **answers}, answers.origin, answers.scope)
            wrong = never_published(self.before.hub, kind, whole, record_id, today())
        if wrong:
            raise _RefusedError(f"{report(wrong)}\nNothing was written.")
        named = {"id": record_id, **answers} if place.set_name else answers
        return self._put(changes(self.data, place, kind, named))

    def _must_be_free(self, place: NewPlace) -> None:
        if not place.set_name and (self.data / place.path).exists():
            raise _RefusedError(f"{self.data / place.path} is there already, and isn't overwritten: choose another id.")

    def _kind(self) -> type[Record]:
        kinds = kinds_by_name()
        given = self.chosen.kind.replace("_", "-")
        if self.asks and not given:
            print("\n".join(f"  {name:<{_WIDTH}} {_meaning(kind)}" for name, kind in kinds.items()))
        return kinds[self._choice("kind", given, list(kinds), is_shown=True)]

    def _file(self, kind: type[Record]) -> DataFile:
        files = files_for(kind)
        is_local = bool(self.chosen.area) or not any(map(is_national, files))
        fitting = [file for file in files if is_national(file) is not is_local] or files
        if self.chosen.strategy or not any(not is_of_edition(file) for file in fitting):
            fitting = [file for file in fitting if is_of_edition(file)] or fitting
        folders = {file.pattern.split("/")[1]: file for file in fitting}
        if len(fitting) == 1:
            return fitting[0]
        return folders[self._choice("folder", self.chosen.folder, sorted(folders))]

    def _area(self, file: DataFile) -> str:
        if is_national(file) or is_area(file):
            return ""
        folder = self.data / AREAS
        return self._choice("area", self.chosen.area, sorted(each.name for each in folder.glob("*") if each.is_dir()))

    def _strategies(self, area: str) -> list[str]:
        return [strategy.id for strategy in self.before.hub.all(Strategy, area)]

    def _choice(self, name: str, given: str, known: list[str], *, is_shown: bool = False) -> str:
        """What was given, if it is known; otherwise what is typed, until it is. The choices stand in the question."""
        if not given and not self.asks:
            raise _RefusedError(f"`{name}` is needed; {did_you_mean('', known)}.")
        if not known:
            raise _RefusedError(f"There is no {name} yet: add one first, with make new KIND={name}.")
        while not given or given not in known:
            if given:
                wrong = f"There is no {name} `{given}`; {did_you_mean(given, known)}"
                if not self.asks:
                    raise _RefusedError(wrong)
                print(wrong)
            choices = "" if is_shown else f" ({', '.join(known)})"
            given = input(f"{name}{choices}> ").strip()
        return given

    def _ask_id(self) -> str:
        print("\nid: Its name in addresses: small letters, digits and single hyphens. It can’t change later.")
        while True:
            typed = input("id> ").strip()
            if SLUG.fullmatch(typed) and len(typed) <= LONGEST_SLUG:
                return typed
            print(f"  {typed!r} can't be an id; use small letters, digits and single hyphens, at most {LONGEST_SLUG}")

    def _ask(self, kind: type[Record], place: NewPlace, shared: dict[str, Any]) -> dict[str, Any]:
        hints = hints_from(file_schemas()[schema_name(place.file)], kind.__name__)
        print(
            f"\n{kind.__doc__ or ''}\nIt will be written to {self.data / place.path}. Ctrl and C stops without a trace."
        )
        if shared:
            print(f"The file says for all its records: {', '.join(shared)}. Where this one differs, add it later.")
        asker = Asker(self.before.hub, place.scope, input, print, hints)
        names = [name for name in in_order(kind, in_set=False) if name not in shared]
        return asker.record(fields(kind, names))

    def _given(self) -> Written:
        text = self.chosen.answers.read_text("utf-8") if self.chosen.answers else ""
        shown = str(self.chosen.answers or "answers")
        lines = [_pair(each) for each in self.chosen.pairs]
        tree, problems = tree_of("\n".join([text.rstrip("\n"), *lines] if text else lines) + "\n", shown)
        if tree is None or problems:
            raise _RefusedError(report(problems))
        return tree

    def _put(self, files: dict[Path, str]) -> int:
        after = tried(self.data, self.docs, str(self.data), files)
        new = new_problems(self.before, after, today())
        write_whole({**files, **schema_changes(self.data, after.hub)})
        print("\n".join(f"Written: {file}" for file in files))
        print(f"Still to do:\n{report(new)}" if new else "The check has nothing to say against it.")
        return 2 if new else 0


def _meaning(kind: type[Record]) -> str:
    return (kind.__doc__ or "").partition("\n")[0]


def _pair(text: str) -> str:
    """One answer as a line of YAML: lists, mappings, numbers and yes-or-no values as they are, the rest as text."""
    name, equals, value = text.partition("=")
    if not equals:
        raise _RefusedError(f"`{text}` isn't an answer: write name=value.")
    as_is = value.startswith(("[", "{")) or value in ("true", "false") or value.isdecimal()
    return f"{name}: {value if as_is else scalar(value)}"


if __name__ == "__main__":
    sys.exit(main())
