"""Links between the files of hand-written pages lead to files that there are."""

import posixpath
import re
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import PurePosixPath
from urllib.parse import unquote

from publishing.model.hub import Hub
from publishing.model.places import Origin
from publishing.model.written_page import WrittenPage
from publishing.problems import Problem, did_you_mean, problem_at
from publishing.reading.read_docs import address_of

_LINK = re.compile(r"\]\(\s*<?([^)\s<>]+)|^ {0,3}\[[^\[\]]+\]:\s+<?([^\s<>]+)")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/#?]", re.IGNORECASE)
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_FENCE = re.compile(r"\s*(```|~~~)")
_ITEM = re.compile(r"\s*(?:[-*+]|\d+\.)\s")


def links_between_files_lead_to_files(hub: Hub, today: date) -> Iterator[Problem]:
    """A link that begins in the folder of its page: `[words](other-page.md)`. Its anchor is looked up in the site."""
    known = {page.origin.path for page in hub.written} | {file.path for file in hub.published}
    for page in hub.written:
        folder = posixpath.dirname(page.origin.path)
        for number, link in _links(page):
            target = posixpath.normpath(posixpath.join(folder, unquote(re.split("[#?]", link)[0])))
            if target not in known and not _may_be_there(hub, target):
                place = Origin(page.origin.path, number, 1)
                what = f"the link to {link} leads to no file"
                yield problem_at(place, what, _instead(target, folder, known), f"the file {target}")


def _links(page: WrittenPage) -> Iterator[tuple[int, str]]:
    """Each with the number of its line. What stands in code is an example."""
    front, _, body = page.text.partition("\n---\n")
    fence, in_list = "", False
    for number, line in enumerate(body.split("\n"), start=front.count("\n") + 3):
        if match := _FENCE.match(line):
            fence = "" if fence == match[1] else fence or match[1]
        elif line.strip():
            in_list = bool(_ITEM.match(line)) or (in_list and line.startswith(" "))
            if not fence and not line.startswith(" " * (8 if in_list else 4)):
                for found in _LINK.finditer(_CODE.sub("", line)):
                    link = found[1] or found[2]
                    if not _ELSEWHERE.match(link):
                        yield number, link


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
