"""Which files the hub is made from."""

from pathlib import PurePath

WATCHED = ("data", "docs", "overrides", "hooks")
_SETTINGS = "mkdocs.yml"


def is_of_hub(path: PurePath) -> bool:
    """Whether a file is content or program: not one that an editor or Python keeps for itself."""
    hidden = any(part.startswith(".") or part == "__pycache__" for part in path.parts)
    if hidden or path.name.endswith(("~", ".pyc", ".swp", ".tmp")):
        return False
    return path.parts[0] in WATCHED or path == PurePath(_SETTINGS)


def is_of_program(path: PurePath) -> bool:
    """Whether modules have to be loaded anew after a change to it."""
    return path.parts[0] == "hooks"
