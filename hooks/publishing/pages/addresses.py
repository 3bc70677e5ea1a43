"""Every link inside the hub goes through here, so that one that leads nowhere fails the build."""

from collections.abc import Sequence
from functools import lru_cache


class NoSuchPageError(LookupError):
    """A link leads to an address at which the hub has no page."""


def relative(address: str, from_address: str) -> str:
    """The way from one page to another: relative, so that the site works in any folder.

    Both are addresses from the root, such as /definitions/extremism/#edition-2011.
    """
    path, mark, anchor = address.partition("#")
    if path == from_address and mark:
        return f"#{anchor}"
    way = _way(_parts(path), _parts(from_address))
    return f"{way}/{mark}{anchor}" if path.endswith("/") else f"{way}{mark}{anchor}"


def ancestors(address: str) -> list[str]:
    """The addresses above a page, from the root down: /a/b/ has / and /a/."""
    parts = _parts(address)
    return ["/" + "".join(f"{part}/" for part in parts[:depth]) for depth in range(len(parts))]


@lru_cache(20_000)
def _parts(address: str) -> tuple[str, ...]:
    return tuple(part for part in address.split("/") if part)


def _way(to: Sequence[str], start: Sequence[str]) -> str:
    """Up to the folder that both are in, and down again."""
    shared = 0
    for there, here in zip(to, start, strict=False):
        if there != here:
            break
        shared += 1
    return "/".join([*[".."] * (len(start) - shared), *to[shared:]]) or "."
