"""What came of sheets, between builds: also that one can't be set, so that the next build knows before it begins."""

from collections.abc import Sequence

from publishing.disk.kept import Kept
from publishing.exports.sheet import NotSet, Sheet

_REFUSED = "-not-set"
"""Ends the name of what says why a sheet can't be set."""


def kept_sheet(key: str, kept: Kept) -> bytes | NotSet | None:
    """What came of a sheet; None if nobody knows."""
    if (made := kept.read(key)) is not None:
        return made
    return _refused(key, kept)


def keep_sheets(keys: Sequence[str], made: Sequence[bytes | NotSet], kept: Kept) -> None:
    """Keep what came of sheets."""
    for key, content in zip(keys, made, strict=True):
        if isinstance(content, NotSet):
            kept.write(f"{key}{_REFUSED}", content.why.encode())
        else:
            kept.write(key, content)


def any_refused(kept: Kept) -> bool:
    """Whether any sheet at all is known that can't be set."""
    return kept.any_ending(_REFUSED)


def refused_before(sheets: Sequence[Sheet], kept: Kept) -> list[bytes | NotSet]:
    """Those that are known not to be set; nothing in the place of each other one."""
    return [_refused(kept.key(sheet.made_of), kept) or b"" for sheet in sheets]


def _refused(key: str, kept: Kept) -> NotSet | None:
    why = kept.read(f"{key}{_REFUSED}")
    return None if why is None else NotSet(why.decode())
