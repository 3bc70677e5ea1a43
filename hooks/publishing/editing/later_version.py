"""A later version of the program, brought together with what a council changed in its hub since the last one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from publishing.editing.program_branch import BRANCH, asked
from publishing.editing.writing import NotWrittenError
from publishing.reading.git import git
from publishing.reading.layout import NATIONAL

_CONFLICTS = 1
"""How git ends where it can't bring all together by itself."""
_PARTS = {
    f"data/{NATIONAL}/": "national content",
    "docs/": "guides and pages",
    "overrides/": "templates, style and script",
}
_CONTACTS = f"data/{NATIONAL}/contacts/"


@dataclass(frozen=True, slots=True)
class LaterVersion:
    """What would become of a hub's files."""

    commit: str
    conflicts: tuple[str, ...]
    """Both changed the same lines, or one changed what the other took away."""
    joined: tuple[str, ...]
    """Both changed it, in other lines."""
    taken: tuple[str, ...]
    """The council never changed it."""


def later_version(hub: Path, base: str, commit: str) -> LaterVersion:
    """What a merge of the commit would make of the hub, in which nothing is changed."""
    merged = git(hub, "merge-tree", "--write-tree", "--name-only", "--no-messages", "HEAD", commit, also=[_CONFLICTS])
    tree, *conflicts = merged.decode().splitlines()
    changed = _differing(hub, "HEAD", tree) - set(conflicts)
    own = _differing(hub, base, "HEAD")
    return LaterVersion(
        commit, tuple(sorted(set(conflicts))), tuple(sorted(changed & own)), tuple(sorted(changed - own))
    )


def take(hub: Path, version: LaterVersion) -> None:
    """Merge it, and leave it to the council to look at and to commit. Raises `NotWrittenError`."""
    if asked(hub, "status", "--porcelain"):
        raise NotWrittenError(f"{hub} has changes that git status shows: commit them first, and nothing can be lost.")
    if asked(hub, "symbolic-ref", "--short", "HEAD") == BRANCH:
        raise NotWrittenError(f"{hub} stands on the branch `{BRANCH}`: git switch to the one that you work on.")
    git(hub, "branch", "--force", BRANCH, version.commit)
    git(hub, "merge", "--no-commit", "--no-ff", BRANCH, also=[_CONFLICTS])
    if not asked(hub, "rev-parse", "--verify", "--quiet", "MERGE_HEAD"):
        raise NotWrittenError(f"git didn't merge in {hub}: git merge {BRANCH} there says why.")


def told(version: LaterVersion) -> Iterator[str]:
    """What would become of them, in lines."""
    every = (*version.conflicts, *version.joined, *version.taken)
    parts = [(what, sum(each.startswith(start) for each in every)) for start, what in _PARTS.items()]
    rest = len(every) - sum(count for _, count in parts)
    told = ", ".join(f"{count} of {what}" for what, count in [*parts, ("the rest of the program", rest)] if count)
    yield f"Files that change: {len(every)} ({told})."
    yield from _listed(
        "To bring together by hand: you and the later version changed the same lines.", version.conflicts
    )
    yield from _listed(
        "Changed by both, and joined: read them. A review, or a contact that you tried, was of the text before.",
        version.joined,
    )
    yield from _listed("National contacts that change:", (each for each in version.taken if each.startswith(_CONTACTS)))


def _listed(what: str, files: Iterable[str]) -> Iterator[str]:
    if listed := [f"  {each}" for each in files]:
        yield from ("", what, *listed)


def _differing(hub: Path, one: str, other: str) -> set[str]:
    return set(git(hub, "diff", "--name-only", "--no-renames", "-z", one, other).decode().split("\0")[:-1])
