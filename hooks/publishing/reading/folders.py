"""The files below a folder, and what in it can't be looked into."""

import os
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from publishing.problems import Problem


@dataclass
class FilesBelow:
    """Paths below the folder, sorted. Hidden files and folders are left out."""

    paths: list[PurePosixPath] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def found_below(folder: Path, shown: str) -> FilesBelow:
    """Every file below a folder. `shown` is what editors call the folder.

    Links to folders aren't followed, nor links to files elsewhere: those would be published with the hub.
    """
    found = FilesBelow()
    if not os.path.isdir(folder):  # noqa: PTH112 (pathlib's raises where a folder above can't be entered)
        return found

    def cannot_look_into(error: OSError) -> None:
        path = PurePosixPath(Path(error.filename).relative_to(folder).as_posix())
        found.problems.append(_problem(shown, path, f"the folder can't be read ({error.strerror})"))

    for here, folders, files in os.walk(folder, onerror=cannot_look_into):
        folders[:] = [name for name in folders if not name.startswith(".")]
        links = [name for name in folders if os.path.islink(Path(here, name))]  # noqa: PTH114 (as above)
        below = PurePosixPath(Path(here).relative_to(folder).as_posix())
        for name in [*links, *(name for name in files if not name.startswith("."))]:
            if not os.path.isfile(Path(here, name)):  # noqa: PTH113 (as above)
                found.problems.append(_problem(shown, below / name, "this isn't a file that can be read"))
            elif _leads_elsewhere(Path(here, name), folder):
                what = f"this leads to a file outside {shown}"
                found.problems.append(Problem(f"{shown}/{below / name}", 1, 1, what, "put the file itself here"))
            else:
                found.paths.append(below / name)
    found.paths.sort()
    return found


def _leads_elsewhere(file: Path, folder: Path) -> bool:
    return file.is_symlink() and not file.resolve().is_relative_to(folder.resolve())


def _problem(shown: str, path: PurePosixPath, what: str) -> Problem:
    place = f"{shown}/{path}".removesuffix("/.")
    return Problem(place, 1, 1, what, "check its permissions, or put the file itself here")
