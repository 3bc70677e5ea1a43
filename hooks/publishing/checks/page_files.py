"""Links between the files of hand-written pages lead to files that there are."""

import posixpath
import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from pathlib import PurePosixPath
from urllib.parse import unquote

from publishing.checks.wording import CODE, pages_without_examples
from publishing.model.hub import Hub
from publishing.model.walk import Value
from publishing.model.written_page import WrittenPage
from publishing.problems import Problem, did_you_mean, problem_at
from publishing.reading.read_docs import address_of

_LINK = re.compile(r"\]\(\s*<?([^)\s<>]+)|^ {0,3}\[[^\[\]]+\]:\s+<?([^\s<>]+)")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/#?]", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:[-*+]|\d+\.)\s")


def links_between_files_lead_to_files(hub: Hub, today: date) -> Iterator[Problem]:
    """A link that begins in the folder of its page: `[words](other-page.md)`. Its anchor is looked up in the site."""
    known = {page.origin.path for page in hub.written} | {file.path for file in hub.published}
    for page, lines in pages_without_examples(hub):
        folder = posixpath.dirname(page.origin.path)
        for line, link in _links(lines):
            target = posixpath.normpath(posixpath.join(folder, unquote(re.split("[#?]", link)[0])))
            if target not in known and not _may_be_there(hub, target):
                what = f"the link to {link} leads to no file"
                if link.startswith("www."):
                    yield problem_at(line.place, what, f"write https://{link} if it is another site's")
                    continue
                yield problem_at(line.place, what, _instead(target, folder, known), f"the file {target}")


def _links(lines: Iterable[Value]) -> Iterator[tuple[Value, str]]:
    """Each with its line. What is indented as code is an example, too."""
    in_list = False
    for line in lines:
        if line.text.strip():
            in_list = bool(_ITEM.match(line.text)) or (in_list and line.text.startswith(" "))
        if not line.text.startswith(" " * (8 if in_list else 4)):
            for found in _LINK.finditer(CODE.sub("", line.text)):
                link = found[1] or found[2]
                if not _ELSEWHERE.match(link):
                    yield line, link


def _may_be_there(hub: Hub, target: str) -> bool:
    """Whether it may be a page with mistakes, or a file where only pages were read."""
    path = PurePosixPath(target)
    if path.suffix != ".md":
        return not hub.published
    addresses = (address_of(PurePosixPath(*path.parts[number:])) for number in range(len(path.parts)))
    return any((WrittenPage.kind, "", address) in hub.broken for address in addresses)


def _instead(target: str, folder: str, known: Collection[str]) -> str:
    of_its_kind = [path for path in known if PurePosixPath(path).suffix == PurePosixPath(target).suffix]
    near = [posixpath.relpath(path, folder) for path in of_its_kind]
    return did_you_mean(posixpath.relpath(target, folder), near) if near else "mend it, or take it out"
