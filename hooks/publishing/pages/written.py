"""A hand-written page's HTML, brought to the form of the others."""

import re

from publishing.pages.here import Here

_INTERNAL = re.compile(r'(<a [^>]*?)href="(/[^"]*)"')
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


def finish_written(html: str, here: Here) -> str:
    """Links from the root are made relative and checked; wide tables scroll inside themselves."""
    linked = _INTERNAL.sub(lambda match: f'{match[1]}href="{here.to(match[2])}"', html)
    count = iter(range(1, linked.count("<table>") + 1))
    return _TABLE.sub(lambda match: _wrapped(match[0], next(count)), linked)


def _wrapped(table: str, number: int) -> str:
    return f'<div class="table-wrap" role="region" tabindex="0" aria-label="Table {number}">{table}</div>'
