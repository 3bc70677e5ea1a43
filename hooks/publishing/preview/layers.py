"""Which modules of the program stay loaded when another changes: those that only rest on each other."""

from pathlib import PurePath

STAYING = (
    "publishing.model",
    "publishing.problems",
    "publishing.reading",
    "publishing.kept",
    "publishing.program",
    "publishing.checks",
    "publishing.preview",
)
"""A change to any of them starts everything anew, and so does one to a module that isn't known here."""
_OWN = ("build_site", "publishing")


def goes(module: str) -> bool:
    """Whether a module of the program is loaded anew for each maker of pages."""
    is_own = module.partition(".")[0] in _OWN and module != "publishing"
    return is_own and not any(module == each or module.startswith(f"{each}.") for each in STAYING)


def module_of(file: PurePath) -> str:
    """The module that stands in a file, which is named from the hub's folder: `hooks/publishing/kept.py`."""
    parts = file.with_suffix("").parts[1:]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
