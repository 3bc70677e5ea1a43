"""Sources as footnotes, for paper: a number in each source line, and a list of what the numbers stand for."""

import re
from collections.abc import Callable

from markupsafe import Markup, escape

from publishing.model.source import Source
from publishing.model.text import as_sentence

_LINE = re.compile(r'<p class="source-line">.*?</p>', re.DOTALL)
_CITED = re.compile(r'href="[^"#]*?sources/([a-z0-9-]+)/">[^<]*</a>')

_MOST = 30
"""Where more are cited, as on a timeline, hardly one is cited twice: each title then stays in its line."""


def with_footnotes(html: str, source: Callable[[str], Source | None]) -> str:
    """The HTML with both. On a screen neither is shown: there, a source's title leads to its page."""
    numbers: dict[str, int] = {}

    def marked(link: re.Match[str]) -> str:
        number = numbers.setdefault(link[1], len(numbers) + 1)
        return f'{link[0]}<sup class="cited">{number}</sup>'

    lined = _LINE.sub(lambda line: _CITED.sub(marked, line[0]), html)
    found = [each for source_id in numbers if (each := source(source_id))]
    return f"{lined}{_listed(found)}" if 0 < len(found) <= _MOST else html


def _listed(sources: list[Source]) -> Markup:
    notes = Markup("").join(Markup("<li>{}</li>\n").format(_note(each)) for each in sources)
    return Markup('<div class="footnotes"><p>Sources</p>\n<ol>\n{}</ol></div>\n').format(notes)


def _note(source: Source) -> Markup:
    published = f", {source.published}" if source.published else ""
    address = source.link or source.copy_link
    return escape(f"{as_sentence(source.title)} {source.publisher}{published}.{f' {address}' if address else ''}")
