"""An error of the program or of a template, as a mistake in a line."""

import re
import traceback
from collections.abc import Iterator
from pathlib import Path

import jinja2

from publishing.preview.messages import Mistake

TODO = "mend it and save"
_PLACE = re.compile(
    r"(?P<path>(?:data|docs|overrides)/[^\s:,]+):?(?P<line>\d+)?:?(?P<column>\d+)?[:,]?\s*(?P<what>.*)", re.DOTALL
)
_TEMPLATES = "overrides"


def mistake_of(error: BaseException, root: Path) -> Mistake:
    """What is wrong, and where: in a template, in data or a page that the error names, or in the program."""
    chain = list(_chain(error))
    for each in chain:
        if isinstance(each, SyntaxError) and each.filename:
            return Mistake(
                _shown(each.filename, root), each.lineno or 1, each.offset or 1, _named(each, each.msg), TODO
            )
        if isinstance(each, jinja2.TemplateSyntaxError):
            name = _shown(each.filename, root) if each.filename else f"{_TEMPLATES}/{each.name}"
            return Mistake(name, each.lineno, 1, _named(each, each.message or ""), TODO)
    places = [place for each in reversed(chain) for place in _places(each, root)]
    in_templates = [place for place in places if place[0].startswith(f"{_TEMPLATES}/")]
    if in_templates:
        return Mistake(*in_templates[-1], 1, _what(chain), TODO)
    if told := _PLACE.match(str(error)):
        return Mistake(told["path"], int(told["line"] or 1), int(told["column"] or 1), told["what"], TODO)
    path, line = places[-1] if places else ("hooks", 1)
    return Mistake(path, line, 1, _what(chain), TODO)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, and what it came from."""
    yield error
    if error.__cause__:
        yield from _chain(error.__cause__)


def _places(error: BaseException, root: Path) -> Iterator[tuple[str, int]]:
    """The lines of the hub's own files that led to the error, the nearest last."""
    for frame in traceback.extract_tb(error.__traceback__):
        shown = _shown(frame.filename, root)
        if not Path(shown).is_absolute() and shown.partition("/")[0] in ("hooks", _TEMPLATES):
            yield shown, frame.lineno or 1


def _shown(filename: str, root: Path) -> str:
    path = Path(filename)
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else filename


def _what(chain: list[BaseException]) -> str:
    first, last = chain[0], chain[-1]
    return _named(last, str(last)) if first is last else f"{first}"


def _named(error: BaseException, message: str) -> str:
    return f"{type(error).__name__}: {message}" if message else type(error).__name__
