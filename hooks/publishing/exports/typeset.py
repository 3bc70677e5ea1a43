"""Sets sheets: the same bytes for the same words, with no network.

As a program, it reads sheets from its input and writes what came of them, so that several can work at once. They are
begun anew, not copied: Typst's own threads wouldn't come along.
"""

import json
import pickle
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from typing import Any

import typst

from publishing.exports.asset_fonts import fonts
from publishing.exports.sheet import FOLDER, NotSet, Sheet


def set_sheets(sheets: Iterable[Sheet]) -> list[bytes | NotSet]:
    """What comes of each."""
    return [_set(sheet) for sheet in sheets]


def _set(sheet: Sheet) -> bytes | NotSet:
    compiler = _compiler(sheet.template, own_fonts=sheet.own_fonts)
    try:
        made = compiler.compile(
            format=sheet.form,
            ppi=sheet.pixels_per_inch,
            sys_inputs={"words": _with_code(sheet.words)},
            pdf_standards="ua-1" if sheet.form == "pdf" else None,
        )
    except typst.TypstError as error:
        return NotSet(str(error))
    return made if isinstance(made, bytes) else NotSet("it has become more than one page")


@cache
def _compiler(template: str, *, own_fonts: bool) -> typst.Compiler:
    """One for all sheets of a template: to find its fonts takes longer than to set a sheet."""
    own = fonts() if own_fonts else typst.Fonts(include_system_fonts=False, font_paths=[])
    return typst.Compiler(FOLDER / template, root=FOLDER, font_paths=own, ignore_system_fonts=True)


def _with_code(words: str) -> str:
    """The words with the rows of their square code, if they have one."""
    found = json.loads(words)
    if not found.get("code"):
        return words
    return json.dumps({**found, "code": {**found["code"], **_rows(found["code"]["opens"])}}, ensure_ascii=False)


@cache
def _rows(opens: str) -> Mapping[str, Any]:
    """A square code as its rows, each with the start and length of what is dark in it."""
    import segno  # noqa: PLC0415  (loading it takes long, and cards have no code)

    matrix = segno.make(opens, micro=False, error="m", boost_error=True).matrix
    return {"size": len(matrix), "rows": [_dark_runs(row) for row in matrix]}


def _dark_runs(row: bytearray) -> list[tuple[int, int]]:
    found = ((is_dark, [x for x, _ in run]) for is_dark, run in groupby(enumerate(row), key=lambda module: module[1]))
    return [(columns[0], len(columns)) for is_dark, columns in found if is_dark]


if __name__ == "__main__":
    pickle.dump(set_sheets(pickle.load(sys.stdin.buffer)), sys.stdout.buffer)  # noqa: S301  (from whoever started it)
