"""Sets sheets: the same bytes for the same words, with no network."""

import json
from collections.abc import Iterable
from functools import cache
from itertools import groupby

import typst

from publishing.exports.asset_fonts import fonts
from publishing.exports.sheet import FOLDER, NotSet, Sheet

_ONE_PAGE = b"/Type/Pages/Count 1/"
_fitted: dict[str, tuple[str, int]] = {}
"""For each template, the last words that were set, and their size: the next are often like them."""


def set_sheets(sheets: Iterable[Sheet]) -> list[bytes | NotSet]:
    """What comes of each. Those that are alike are best set one after another: Typst remembers what they share."""
    return [_set(sheet) for sheet in sheets]


def _set(sheet: Sheet) -> bytes | NotSet:
    try:
        return _as_large_as_fits(sheet)
    except typst.TypstError as error:
        return NotSet(str(error))


def _as_large_as_fits(sheet: Sheet) -> bytes:
    """At the largest size at which it is one page. What fits at one size fits at each smaller one."""
    words, size = _fitted.get(sheet.template, ("", 0))
    try:
        made = _one_page(sheet, size)
    except typst.TypstError:  # perhaps there are fewer sizes for these words
        size, made = 0, _one_page(sheet, 0)
    if made is None:
        while made is None:
            size += 1
            made = _one_page(sheet, size)
    elif words != sheet.words:
        while size and (larger := _one_page(sheet, size - 1)):
            size, made = size - 1, larger
    _fitted[sheet.template] = sheet.words, size
    return made


def _one_page(sheet: Sheet, size: int) -> bytes | None:
    """The sheet at one of its template's sizes, the largest being the first; None if it has become more than a page.

    The words come as a file: as inputs, they would make Typst look at all that it knows anew for each sheet. The
    template is included, so that it is read once. That several files may be given stands in the documentation of the
    package, and not in its types.
    """
    files = {
        "main.typ": f'#include "{sheet.template}"'.encode(),
        "words.json": sheet.words.encode(),
        "size.json": str(size).encode(),
        "code.json": _code(sheet.words),
    }
    made = _compiler(own_fonts=sheet.own_fonts).compile(  # type: ignore[type-var]
        files,
        format=sheet.form,
        ppi=sheet.pixels_per_inch,
        pdf_standards="ua-1" if sheet.form == "pdf" else None,
    )
    if not isinstance(made, bytes) or (sheet.form == "pdf" and _ONE_PAGE not in made):
        return None
    return made


@cache
def _compiler(*, own_fonts: bool) -> typst.Compiler:
    """One for all sheets with these fonts: to find them takes longer than to set a sheet."""
    own = fonts() if own_fonts else typst.Fonts(include_system_fonts=False, font_paths=[])
    return typst.Compiler(root=FOLDER, font_paths=own, ignore_system_fonts=True)


def _code(words: str) -> bytes:
    """The rows of the square code that the words name, if they do, as JSON."""
    code = json.loads(words).get("code")
    return _rows(code["opens"]) if code else b"[]"


@cache
def _rows(opens: str) -> bytes:
    """A square code as its rows, each with the start and length of what is dark in it."""
    import segno  # noqa: PLC0415  (loading it takes long, and cards have no code)

    matrix = segno.make(opens, micro=False, error="m", boost_error=True).matrix
    return json.dumps([_dark_runs(row) for row in matrix]).encode()


def _dark_runs(row: bytearray) -> list[tuple[int, int]]:
    found = ((is_dark, [x for x, _ in run]) for is_dark, run in groupby(enumerate(row), key=lambda module: module[1]))
    return [(columns[0], len(columns)) for is_dark, columns in found if is_dark]
