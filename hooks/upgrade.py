"""Give an adopted hub the program and the national content as they are here: show what would change, or merge it.

What its council changed stays. Exit status: 0 done, or nothing to do; 1 it can't be done, and nothing was changed.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

from publishing.arguments import HUB
from publishing.disk.system_errors import why
from publishing.editing.adopted_data import OF_THE_COUNCIL, write_settings
from publishing.editing.given import given_by
from publishing.editing.later_version import later_version, take, told
from publishing.editing.program_branch import BRANCH, asked, base_of, commit_given, must_have_git, version_of
from publishing.editing.writing import NotWrittenError
from publishing.reading.git import said
from publishing.reading.layout import SITE_FILE
from publishing.reading.yaml_tree import tree_of
from publishing.today import today

_NEXT = f"""
Merged, and not committed yet. In that folder:
  1. bring together by hand what is listed so: git diff shows yours below <<<<<<<, and the later version below =======
  2. do what CHANGELOG.md of this folder asks “of those who run a hub of their own”
  3. make schemas, make check, make site, and look at it; make impact BASE=HEAD says what readers will see change
  4. git add -A, git commit, and push both branches: main and {BRANCH}
To go back to where you were: git merge --abort"""
_SHOWN = "\nNothing was changed: add WRITE=1 to merge it."


def main(arguments: Sequence[str] | None = None) -> int:
    """Upgrade the hub that the arguments name."""
    parser = argparse.ArgumentParser(description="Give an adopted hub this version of the program.")
    parser.add_argument("--hub", default="", help="the folder of the hub that was adopted")
    parser.add_argument(
        "--base", default="", help=f"the commit with what it was given, where no branch {BRANCH} says it"
    )
    parser.add_argument("--write", action="store_true", help="merge; without it, what would change is only shown")
    parser.add_argument("--by", type=Path, default=HUB, help="the hub that gives the later version (default: this one)")
    chosen = parser.parse_args(arguments)
    try:
        _upgrade(chosen.by, _hub(chosen.hub), chosen.base, write=chosen.write)
    except NotWrittenError as error:
        print(error, file=sys.stderr)
    except CalledProcessError as error:
        print(f"git, which must be 2.38 or newer, can't do it: {said(error)}", file=sys.stderr)
    except OSError as error:
        print(f"It can't be done ({why(error)}: {error.filename}). Nothing was changed.", file=sys.stderr)
    else:
        return 0
    return 1


def _hub(named: str) -> Path:
    must_have_git()
    hub = Path(named)
    if not named:
        raise NotWrittenError("Which hub? make upgrade HUB=../sampleshire-hub")
    if not (hub / "data").is_dir() or asked(hub, "rev-parse", "--show-toplevel") != str(hub.resolve()):
        raise NotWrittenError(f"{hub} isn't the folder of a hub that is kept in git: name another with HUB=.")
    return hub


def _upgrade(here: Path, hub: Path, named: str, *, write: bool) -> None:
    base = base_of(hub, named)
    before, _ = tree_of(asked(hub, "show", f"{base}:data/{SITE_FILE}"), f"data/{SITE_FILE}")
    if before is None:
        raise NotWrittenError(f"At the commit {base[:12]}, {hub} has no data/{SITE_FILE}: name another with BASE=.")
    version = version_of(here)
    with TemporaryDirectory(prefix="later-version-") as place:
        given, new = given_by(here, today()), Path(place, "new")
        given.copy(new)
        write_settings(new / "data", given.settings, {name: before[name] for name in OF_THE_COUNCIL if name in before})
        commit = commit_given(hub, base, new, version)
    if commit is None:
        print(f"{hub} has all of {version} already.")
        return
    later = later_version(hub, base, commit)
    print("\n".join([f"{hub} and {version}:", *told(later)]))
    if write:
        take(hub, later)
    print(_NEXT if write else _SHOWN)


if __name__ == "__main__":
    sys.exit(main())
