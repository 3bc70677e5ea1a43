"""A page as a Markdown file: front matter, and HTML or prose that no generator takes for anything else."""

import json
import posixpath
import re
from collections.abc import Mapping

from publishing.exports.moving.built_page import BuiltPage

_KEPT = re.compile(r"(<(pre|textarea)\b.*?</\2>)", re.DOTALL)
_BREAK = re.compile(r"\s*\n\s*")
_BETWEEN_LINES = re.compile(r"\n(?=\s)")
_MACRO = re.compile(r"\{(?=[{%#])")
_SOURCE = re.compile(r"""(\shref="[^"]*)\.md(?=/)""")
"""The address of a page about a Markdown file, which Zensical would take for that file: a server reads %2E as a dot."""
_CODE = re.compile(r"(^(```+|~~~+).*?^\2[^\n]*$|`[^`\n]+`)", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"(\]\(|^\[[^\]\n]+\]: )(/[^)\s]*)", re.MULTILINE)
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def as_markdown(page: BuiltPage, title: str) -> str:
    """A generated page: its HTML, in one block."""
    return f"{_front(title, page)}\n{_block(page, *page.notices, page.main)}\n"


def _block(page: BuiltPage, *parts: str) -> str:
    html = _as_block("\n".join(parts))
    lang = f' lang="{page.lang}"' if page.lang else ""
    return f'<div{lang} class="hub">\n{html}\n</div>' if html else ""


def with_notices(page: BuiltPage, title: str, prose: str) -> str:
    """A hand-written page: its Markdown, between what must not be lost."""
    before, after = page.around_content
    parts = (_block(page, *page.notices, before), _FRONT.sub("", prose).strip(), _block(page, after))
    return "\n\n".join([_front(title, page).rstrip(), *filter(None, parts), ""]).rstrip() + "\n"


def _as_block(html: str) -> str:
    """The same HTML without empty lines or indents, which mean something in Markdown, and without macros' braces.

    What stands in `pre` keeps its lines: there, tabs, and breaks before an indent or empty line, become references.
    """
    pieces = _KEPT.split(html)
    # Of three pieces, the first is around what is kept, the second is that, and the third is the name of its tag.
    pieces[0::3] = [_BREAK.sub("\n", each) for each in pieces[0::3]]
    pieces[1::3] = [_BETWEEN_LINES.sub("&#10;", each).replace("\t", "&#9;") for each in pieces[1::3]]
    del pieces[2::3]
    return _SOURCE.sub(r"\1%2Emd", _MACRO.sub("&#123;", "".join(pieces))).strip()


def _front(title: str, page: BuiltPage) -> str:
    # Strings of JSON are strings of YAML too.
    said = {"title": title, "description": page.description}
    lines = (f"{name}: {json.dumps(text, ensure_ascii=False)}" for name, text in said.items())
    return "\n".join(["---", *lines, "---", ""])


def with_links_to_files(text: str, file: str, sources: Mapping[str, str]) -> str:
    """Links from the root lead from `file` to the files of `sources`, which are by address. Code stays as it is."""
    pieces = _CODE.split(text)
    pieces[0::3] = [
        _LINK.sub(lambda match: f"{match[1]}{_way(match[2], file, sources)}", each) for each in pieces[0::3]
    ]
    del pieces[2::3]
    return "".join(pieces)


def _way(link: str, file: str, sources: Mapping[str, str]) -> str:
    address, mark, anchor = link.partition("#")
    target = sources.get(address, address.lstrip("/"))
    return f"{posixpath.relpath(target, posixpath.dirname(file) or '.')}{mark}{anchor}"
