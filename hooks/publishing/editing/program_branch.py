"""What an adopted hub was given, kept in its own git: a branch with each version, and nothing of its council's.

So git knows what the council changed since, and can bring a later version together with that.
"""

import shutil
from pathlib import Path
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

from publishing.editing.adoption import TO_FILL_IN
from publishing.editing.schema_files import FOLDER
from publishing.editing.writing import NotWrittenError
from publishing.reading.git import git
from publishing.reading.layout import AREAS

BRANCH = "program"
THE_COUNCILS = (f"data/{AREAS}", "README.md", TO_FILL_IN)
"""What no later version touches."""
_MADE_ANEW = (f"data/{FOLDER}",)
_WHO = "The program of this hub"
_IDENTITY = {"GIT_AUTHOR_NAME": _WHO, "GIT_AUTHOR_EMAIL": "", "GIT_COMMITTER_NAME": _WHO, "GIT_COMMITTER_EMAIL": ""}


def must_have_git() -> None:
    """Refuse to begin without it. Raises `NotWrittenError`."""
    if shutil.which("git") is None:
        raise NotWrittenError("git isn't installed: install it (on Debian: apt-get install git).")


def begin(folder: Path, version: str) -> None:
    """Begin the history of a hub that was just made."""
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit = _commit(folder, _tree(folder, folder), f"Begin with {version}")
    for branch in ("main", BRANCH):
        git(folder, "update-ref", f"refs/heads/{branch}", commit)
    git(folder, "reset", "--quiet")


def base_of(hub: Path, named: str) -> str:
    """The commit that holds what the hub was given last. `named` is what whoever asks calls it, or ""."""
    names = (named,) if named else (BRANCH, f"origin/{BRANCH}")
    found = [commit for each in names if (commit := asked(hub, "merge-base", "HEAD", each))]
    newest = max(found, key=lambda commit: int(asked(hub, "rev-list", "--count", commit)), default="")
    if newest and (named or asked(hub, "show", "--no-patch", "--format=%an", newest) == _WHO):
        return newest
    if named:
        raise NotWrittenError(f"There is no commit {named!r} in {hub}: choose one that git log shows there.")
    if newest:
        raise NotWrittenError(
            f"The branch `{BRANCH}` of {hub} holds changes of your own, which a later version would take back: "
            "name the last commit that holds what the hub was given, and nothing else, with BASE=."
        )
    raise NotWrittenError(
        f"{hub} has no branch `{BRANCH}`, which says what the hub was given: fetch it (git fetch origin {BRANCH}). "
        "If it never had one, name the commit that holds what make adopt made, and nothing else, with BASE=."
    )


def commit_given(hub: Path, base: str, given: Path, version: str) -> str | None:
    """A commit in the hub's git of what it is given now; None if it has all of it. The council's is as in `base`."""
    tree = _tree(hub, given, base)
    has_all = tree == asked(hub, "rev-parse", f"{base}^{{tree}}")
    return None if has_all else _commit(hub, tree, f"Take {version}", base)


def version_of(program: Path) -> str:
    """What to call the program in a folder: by its commit, if it has one."""
    name = asked(program, "describe", "--always", "--tags")
    if not name or asked(program, "rev-parse", "--show-prefix"):
        return "the program of a folder without a history"
    return f"the program of {asked(program, 'show', '--no-patch', '--format=%cs')} ({name})"


def asked(folder: Path, *arguments: str) -> str:
    """What git answers; "" where it can't."""
    try:
        return git(folder, *arguments).decode().strip()
    except CalledProcessError:
        return ""


def _tree(repository: Path, folder: Path, base: str = "") -> str:
    """The folder as git keeps it. With a `base`, what is the council's is taken from there."""
    without = [f":(exclude){name}" for name in (*THE_COUNCILS, *_MADE_ANEW)] if base else []
    with TemporaryDirectory(prefix="hub-index-") as place:
        index = {"GIT_INDEX_FILE": f"{place}/index"}
        if base:
            git(repository, "read-tree", base, variables=index)
        where = {
            "GIT_DIR": asked(repository, "rev-parse", "--absolute-git-dir"),
            "GIT_WORK_TREE": str(folder.resolve()),
        }
        # What somebody's own settings ignore belongs to the program all the same.
        git(folder, "-c", "core.excludesFile=", "add", "--all", "--", ".", *without, variables=index | where)
        return git(repository, "write-tree", variables=index).decode().strip()


def _commit(repository: Path, tree: str, message: str, parent: str = "") -> str:
    after = ["-p", parent] if parent else []
    return git(repository, "commit-tree", tree, *after, "-m", message, variables=_IDENTITY).decode().strip()
