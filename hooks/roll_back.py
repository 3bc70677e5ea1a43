"""Let readers see an earlier release again. Exit status: 0 they do; 1 they see what they saw before."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from publishing.releasing.publication import Publication
from publishing.releasing.releases import PublishError


def main(arguments: Sequence[str] | None = None) -> int:
    """Go back in the folder that the arguments name."""
    parser = argparse.ArgumentParser(description="Let readers see an earlier release again.")
    parser.add_argument("--target", type=Path, required=True, help="the folder that holds the releases")
    parser.add_argument("--to", default="", help="the release (default: the one before what readers see)")
    chosen = parser.parse_args(arguments)
    if not chosen.target.is_dir():
        print(f"There is no folder {chosen.target}. Nothing has changed.")
        return 1
    try:
        print(Publication(chosen.target).roll_back(chosen.to))
    except PublishError as error:
        print(f"{error}. Nothing has changed.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
