"""The text of a data file, if it is text that can be read safely."""

import re
from collections.abc import Iterator
from pathlib import Path

from publishing.problems import Problem

LARGEST_FILE = 1_000_000
"""Bytes. The largest real data file is about a thirtieth of it."""

_CONFLICT = re.compile(r"^(<{7}|={7}|>{7}|\|{7})(\s|$)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def read_text(file: Path, shown: str) -> tuple[str, list[Problem]]:
    """The file's text, or the problems that make it unreadable. `shown` is its path for editors."""
    try:
        content = file.read_bytes()
    except OSError as error:
        return "", [_at(shown, 1, 1, f"the file can't be read ({error.strerror})", "check its permissions")]
    if len(content) > LARGEST_FILE:
        what = f"the file is {len(content):,} bytes long, and {LARGEST_FILE:,} is the most"
        return "", [_at(shown, 1, 1, what, "split it, or take out what doesn't belong")]
    return _decoded(content, shown)


def _decoded(content: bytes, shown: str) -> tuple[str, list[Problem]]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", [_at(shown, 1, 1, "the file is in UTF-16", "save it as UTF-8")]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        return "", [_at(shown, line, column, "the file isn't in UTF-8", "save it as UTF-8")]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems = list(_bad_lines(text, shown))
    if not problems and not _content(text):
        problems = [_at(shown, 1, 1, "the file is empty", "write its content, or delete it")]
    return text, problems


def _content(text: str) -> bool:
    lines = (line.strip() for line in text.splitlines())
    return any(line and not line.startswith("#") and line not in ("---", "...") for line in lines)


def _bad_lines(text: str, shown: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), start=1):
        if _CONFLICT.match(line):
            what = "a merge conflict was left in the file"
            yield _at(shown, number, 1, what, "keep one of the two versions and delete the marks")
        if "\t" in line:
            yield _at(shown, number, line.index("\t") + 1, "there is a tab", "use spaces")
        if match := _CONTROL.search(line):
            name = "a NUL byte" if match[0] == "\0" else f"the control character U+{ord(match[0]):04X}"
            yield _at(shown, number, match.start() + 1, f"there is {name}", "delete it")


def _at(shown: str, line: int, column: int, what: str, todo: str) -> Problem:
    return Problem(shown, line, column, what, todo)
