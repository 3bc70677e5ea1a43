"""The text of a data file, if it is text that can be read safely."""

import re
from collections.abc import Iterator
from pathlib import Path

from publishing.problems import Problem

LARGEST_FILE = 1_000_000
"""Bytes. The largest real data file is about a thirtieth of it."""

_CONFLICT = re.compile(r"(<{7}|={7}|>{7}|\|{7})(\s|$)")
_CONFLICT_ENDS = re.compile(r"(<{7}|>{7})(\s|$)")
"""Seven equals signs alone may underline a heading in Markdown."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
UNBROKEN = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that web pages and Word paste, and YAML takes for letters."""
_UNBROKEN_INDENT = re.compile(rf" *(?:- *)*[{UNBROKEN}]")
_LINE_SEPARATOR = re.compile(r"[\u2028\u2029]")
_SUSPECT = re.compile(rf"[\x00-\x09\x0b-\x1f\x7f-\x9f{UNBROKEN}\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_MARKS = tuple(7 * sign for sign in "<=>|")
"""Every bad line has one of them, or something suspect: most files have neither."""


def read_text(file: Path, shown: str) -> tuple[str, list[Problem]]:
    """The file's text, or the problems that make it unreadable. `shown` is its path for editors."""
    try:
        size = file.stat().st_size
        content = file.read_bytes() if size <= LARGEST_FILE else b""
    except OSError as error:
        return "", [Problem(shown, 1, 1, f"the file can't be read ({error.strerror})", "check its permissions")]
    if size > LARGEST_FILE:
        what = f"the file is {size:,} bytes long, and {LARGEST_FILE:,} is the most"
        return "", [Problem(shown, 1, 1, what, "split it, or take out what doesn't belong")]
    return _decoded(content, shown)


def control_character(text: str) -> str | None:
    """What to call the first control character of a text, if it has one."""
    match = _CONTROL.search(text)
    return _called(match[0]) if match else None


def _called(character: str) -> str:
    return "a NUL byte" if character == "\0" else f"the control character U+{ord(character):04X}"


def _decoded(content: bytes, shown: str) -> tuple[str, list[Problem]]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", [Problem(shown, 1, 1, "the file is in UTF-16", "save it as UTF-8")]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = _with_plain_line_ends(error.object[: error.start].decode("utf-8"))
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        return "", [Problem(shown, line, column, "the file isn't in UTF-8", "save it as UTF-8")]
    text = _with_plain_line_ends(text)
    return text, list(_bad_lines(text, shown))


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def merge_conflict(text: str, shown: str) -> Iterator[Problem]:
    """What git left in a file where two changed the same lines. In data, half of its marks is enough."""
    lines = text.split("\n")
    marks = _CONFLICT if shown.endswith(".yml") or any(map(_CONFLICT_ENDS.match, lines)) else _CONFLICT_ENDS
    if conflicts := [number for number, line in enumerate(lines, start=1) if marks.match(line)]:
        where = f" in the lines {', '.join(map(str, conflicts))}" if len(conflicts) > 1 else ""
        todo = f"keep one of the two versions and delete the marks{where}"
        yield Problem(shown, conflicts[0], 1, "a merge conflict was left in the file", todo)


def _bad_lines(text: str, shown: str) -> Iterator[Problem]:
    if not _SUSPECT.search(text) and not any(mark in text for mark in _MARKS):
        return
    yield from merge_conflict(text, shown)
    for number, line in enumerate(text.split("\n"), start=1):
        if not shown.endswith(".md") and (match := _UNBROKEN_INDENT.match(line)):
            what = "a space of another kind stands before the text"
            yield Problem(shown, number, match.end(), what, "type spaces in its place")
        if "\t" in line:
            yield Problem(shown, number, line.index("\t") + 1, "there is a tab", "use spaces")
        if match := _CONTROL.search(line) or _LINE_SEPARATOR.search(line):
            yield Problem(shown, number, match.start() + 1, f"there is {_called(match[0])}", "delete it")
