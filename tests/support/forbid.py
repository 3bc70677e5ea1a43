"""Turns a phrase into the lines that forbid it. The phrase is neither shown while it is typed, nor stored."""

import argparse
import sys
from getpass import getpass

from .forbidden import CATEGORIES, things_for


def main() -> int:
    """Ask for one phrase, and print its lines."""
    parser = argparse.ArgumentParser(prog=".ci/forbid", description=__doc__)
    parser.add_argument("category", choices=CATEGORIES)
    category = parser.parse_args().category
    phrase = getpass("What is forbidden (nothing is shown): ") if sys.stdin.isatty() else sys.stdin.readline()
    if not phrase.strip():
        return 1
    sys.stdout.writelines(f"{thing}\n" for thing in things_for(category, phrase))
    return 0


if __name__ == "__main__":
    sys.exit(main())
