"""Hand-written Markdown with the links that any generator follows: from the file, and to files."""

import posixpath
import re
from collections.abc import Mapping

_CODE = re.compile(r"(^(```+|~~~+).*?^\2[^\n]*$|`[^`\n]+`)", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"(\]\(|^\[[^\]\n]+\]: )(/[^)\s]*)", re.MULTILINE)


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
