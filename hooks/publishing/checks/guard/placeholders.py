"""What somebody still meant to write."""

from collections.abc import Iterator

from publishing.checks.guard.pattern import Pattern
from publishing.checks.guard.rule import Found, Rule, found_by

_PLACEHOLDER = Pattern(
    r"(?m)\b(?:TBA|(?i:tbc|tbd))\b|\bT\.B\.[CAD]\b\.?|(?<=\s)\?\?(?!\w)|\{\{ ?[A-Za-z]+(?:[_ ][A-Za-z]+)* ?\}\}"
    r"|(?i:(?<=: )dd[/. -]mm[/. -]yy(?:yy)?\b)|\bTODO\b|\bFIXME\b|\bX{3,}\b"
    r"|\b[xX]{2}[/.-][xX]{2}\b(?:[/.-][xX]{2,4})?|\?{3,}"
    r"|\b(?:20|0)XX+\b|\bxx{2,}\b"
    r"|(?i:\blorem\b(?: ipsum\b)?(?: dolor sit amet\b)?|\bdolor sit amet\b)"
    r"|(?i:\bclick (?:or tap )?here to (?:enter|add|insert)\b)"
    r"|(?i:(?<![/\w])[\[<{](?:…|\.\.\.)?\s?(?:insert|enter|add|name|date|number|tbc|tba|placeholder|your|to (?:follow"
    r"|be (?:added|confirmed|inserted|"
    r"completed|updated|written|agreed))|link(?: (?:here|to))?|council(?: name| to \w+)?|team to add|xx+|address"
    r"|e-?mail|phone|telephone|"
    r"picture|image|photo|text|title|role|job title|area|month|year|author"
    r"|contact(?: details)?)\b(?!\s*[:=])[^\[\]<>{}]{0,200}"
    r"[\]>}](?![(\w]))"
    r"|(?i:\b(?:your|sample|dummy|placeholder|example) text(?: (?:goes )?here)?\b(?=\s*(?:$|[.!]|here)))"
    r"|(?i:\b(?:insert|enter) (?:\w+ ){0,4}here\b(?=\s*(?:$|[\])}]))|\b(?:text|name|link|content|details?|image"
    r"|date) (?:goes|to go) here\b|\bgoes here\b)"
    r"|(?i:\b(?:first ?name|forename) (?:last ?name|surname)\b|\ba\.? ?n\.? other\b)"
    r"|#(?:REF|N/A|VALUE|NAME|DIV/0)[!?]?|«[^»\n]{1,60}»|_{4,}|\.{6,}|%[A-Z_]{3,}%"
    r"|(?:^|: )(?i:to be (?:confirmed|completed|added|inserted|written))\.?$"
)
_TWO_CROSSES = Pattern(r"\bXX\b(?! ?(?i:century|chromosomes?|of the))")
_NUMBERED = Pattern(
    r"(?i)\b(?:part|title|schedule|article|chapter|volume|annex|appendix|table|figure|louis|leo|no\.?|and|to|or"
    r"|X[IVX]*,?) $"
)
"""Before Roman numerals."""


def placeholders(text: str) -> Iterator[Found]:
    """What somebody meant to fill in."""
    yield from found_by(_PLACEHOLDER, text, "there is a placeholder")
    yield from found_by(_TWO_CROSSES, text, "there is a placeholder", not_after=_NUMBERED, within=12)


_HINTS = "tb todo fixme xx x/x ?? lorem dolor here [ < { text name other # « __ ...... % t.b. dd"
PLACEHOLDERS = Rule(
    id="placeholders",
    title="Placeholders",
    why=(
        "Three letters for “to be confirmed”, crosses where a date belongs, instructions in brackets, and filler text. "
        "A reader in need can’t use a page that isn’t finished."
    ),
    todo="write what belongs there, or take it out",
    hints=(*_HINTS.split(), "to be "),
    find=placeholders,
)
