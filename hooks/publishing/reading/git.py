"""What git says of a repository. The network is never asked."""

import os
import subprocess
from collections.abc import Collection, Mapping
from pathlib import Path
from types import MappingProxyType

_QUIET = {"GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
_REPOSITORY = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE")
"""Variables by which a hook of git would lead to another repository."""
_NONE: Mapping[str, str] = MappingProxyType({})


def git(folder: Path, *arguments: str, also: Collection[int] = (), variables: Mapping[str, str] = _NONE) -> bytes:
    """What git prints. Raises `subprocess.CalledProcessError`, unless it ends with 0 or a status of `also`.

    No protocol is allowed, so that a clone that lacks something can't fetch it.
    """
    command = ["git", "-C", str(folder), "-c", "protocol.allow=never", "-c", "core.quotePath=off", *arguments]
    settings = {name: value for name, value in os.environ.items() if name not in _REPOSITORY}
    ended = subprocess.run(command, env={**settings, **_QUIET, **variables}, capture_output=True, check=False)  # noqa: S603
    if ended.returncode not in (0, *also):
        raise subprocess.CalledProcessError(ended.returncode, command, ended.stdout, ended.stderr)
    return ended.stdout


def said(error: subprocess.CalledProcessError) -> str:
    """Why it couldn't do it, in its own words."""
    words: str = (error.stderr or error.stdout or b"").decode(errors="replace")
    return words.strip()
