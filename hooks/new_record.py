"""Write a new record: ask for what it needs, or take the answers from a file and from `name=value` pairs.

Exit status: 0 written and right; 1 nothing written; 2 written, and something is still to fill in.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from publishing.arguments import add_folders, docs_of
from publishing.editing.asking import Asker, hints_from
from publishing.editing.choosing import Chooser
from publishing.editing.fields import fields
from publishing.editing.file_schemas import file_schemas, schema_name
from publishing.editing.new_record import changes, faults, given_answers, never_published, shared_in
from publishing.editing.places import NewPlace, in_order, place_of
from publishing.editing.schema_files import schema_changes
from publishing.editing.trying import new_problems, tried
from publishing.editing.writing import NotWrittenError, write_whole
from publishing.model.places import Origin, Written
from publishing.model.record import Record
from publishing.model.text import LONGEST_SLUG, can_be_a_slug
from publishing.problems import report
from publishing.reading.read_hub import read_hub
from publishing.today import today

STOPPED = "\nStopped: nothing was written."


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the record that the arguments or the answers describe."""
    chosen = _parser().parse_intermixed_args(arguments)
    try:
        return _New(chosen).write()
    except (NotWrittenError, OSError) as error:
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
    add_folders(parser)
    return parser


class _New:
    """One new record, from the questions to the files."""

    def __init__(self, chosen: argparse.Namespace) -> None:
        self.chosen = chosen
        self.data: Path = chosen.data
        self.asks = not (chosen.pairs or chosen.answers)
        self.docs = docs_of(chosen)
        self.before = read_hub(self.data, self.docs, str(self.data))
        said = {name: str(getattr(chosen, name)) for name in ("kind", "folder", "area", "strategy")}
        self.choose = Chooser(self.before.hub, self.data, said, self.asks, input, print)

    def write(self) -> int:
        kind = self.choose.kind()
        file = self.choose.file(kind)
        area = self.choose.area(file)
        strategy = self.choose.strategy(file, area)
        answers = Written({}, Origin()) if self.asks else self._given()
        record_id = str(answers.pop("id", "") or (self.choose.record_id() if self.asks else ""))
        if not can_be_a_slug(record_id):
            needed = f"`id` is needed: small letters, digits and single hyphens, at most {LONGEST_SLUG}."
            raise NotWrittenError(needed)
        place = place_of(kind, file, record_id, area, strategy)
        self._must_be_free(place)
        shared = shared_in(self.data, place, kind)
        if self.asks:
            answers = Written(self._ask(kind, place, shared), Origin())
        answers.scope = place.scope
        self._must_be_right(kind, answers, record_id, shared)
        named = {"id": record_id, **answers} if place.set_name else answers
        return self._put(changes(self.data, place, kind, named))

    def _must_be_free(self, place: NewPlace) -> None:
        if not place.set_name and (self.data / place.path).exists():
            raise NotWrittenError(
                f"{self.data / place.path} is there already, and isn't overwritten: choose another id."
            )

    def _must_be_right(self, kind: type[Record], answers: Written, record_id: str, shared: dict[str, Any]) -> None:
        wrong = faults(kind, answers, record_id, shared)
        if not wrong and not self.asks:
            whole = Written({**shared, **answers}, answers.origin, answers.scope)
            wrong = never_published(self.before.hub, kind, whole, record_id, today())
        if wrong:
            raise NotWrittenError(f"{report(wrong)}\nNothing was written.")

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
        return given_answers(text, self.chosen.pairs, str(self.chosen.answers or "answers"))

    def _put(self, files: dict[Path, str]) -> int:
        after = tried(self.data, self.docs, str(self.data), files)
        new = new_problems(self.before, after, today())
        write_whole({**files, **schema_changes(self.data, after.hub)})
        print("\n".join(f"Written: {file}" for file in files))
        print(f"Still to do:\n{report(new)}" if new else "The check has nothing to say against it.")
        return 2 if new else 0


if __name__ == "__main__":
    sys.exit(main())
