"""What Word leaves behind: comments, tracked changes, and fields that lead nowhere."""

from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import Found, Rule, found

_REMAINS = Pattern(
    r"\[(?i:comment(?:ed)?|comment by|note to (?:editor|self|author)|reviewer|author'?s? note)\b(?! (?:period"
    r"|deadline))[^\[\]\n]{0,120}(?:\]|$)(?!\()"
    r"|\b[Cc]omment(?:ed)? \[\s?[A-Z]{1,4}\d*(?:R\d+)?\s?\](?:\s?:)?"
    r"|\[[A-Z]{1,4}\d+(?:R\d+)?\]"
    r"|(?:(?<=[.!?:|] )|(?<=[.!?]))(?:Deleted|Inserted|Formatted|Moved|Field Code Changed)(?: \([a-z]+\)"
    r"| \[[A-Z]{1,4}\d*\])?:"
    r"|(?m:^[ \t>*-]*+(?:Deleted|Inserted|Formatted|Moved (?:up|down|from|to)|Field Code Changed)(?: \([a-z]+\)"
    r"| \[[A-Z]{1,4}\d*\])?:)"
    r"|\b(?:Deleted|Inserted) \[[A-Z]{1,4}\d*\]:?|\bFormatted: (?:Font|Indent|Normal|Heading|List)\b"
    r"|</?(?:w|o|v|m):[A-Za-z]+[^>\n]{0,200}>?|\bw:(?:ins|del|comment\w*|rPrChange|moveFrom|moveTo|author)\b"
    r"|<!--\[if[^\n>]{0,40}|\bmso-[a-z-]+|\bMso(?:Normal|Comment\w*|Ins|Del)\b|\bclass=\"?Mso"
    r"|\bError! (?=[A-Z])[^.\n]{0,40}|(?m:^[ \t]*+Formatted (?:Table|List|Bullets)\s*$)"
    r"|\bMERGE(?:FORMAT|FIELD)\b|\b_(?:Toc|Ref|Hlk)\d{5,}\b|\bHYPERLINK +(?:\\l +)?\""
    r"|(?i:\btrack(?:ed)? changes? (?:on|by|accepted|rejected|remain)\b)"
    r"|(?i:(?m:^[ \t]*+(?:reviewer|editor|author)'?s? comment\s*(?:\[|:|\d)))"
)


def word_remains(text: str) -> Iterator[Found]:
    """Marks that only Word makes."""
    for match in _REMAINS.finditer(text):
        if match[0].strip():
            yield found(match, "there is something left over from Word")


_HINTS = "comment [ deleted inserted formatted moved < w: mso error! merge _toc _ref _hlk hyperlink track"
WORD_REMAINS = Rule(
    id="word-remains",
    title="Comments and tracked changes from Word",
    why=(
        "Comment marks, deleted and inserted text, fields that lead nowhere, and the same inside Word files. What a "
        "colleague remarked, or took out, wasn’t meant for readers."
    ),
    todo="accept or reject all changes, delete the comments, and copy the text again",
    hints=(*_HINTS.split(), "field code"),
    find=word_remains,
    find_in_file=lambda file: (f"there are {each}" for each in file.remains),
)
