"""Tell what pip-audit knows of the packages in lock files (audit.py PIP_AUDIT LOCK…).

Exit status: 0 no weakness is known; 1 some are; 3 nobody could be asked about a package, so nothing is known of it.
"""

# ruff: noqa: INP001, S603  (a script of its own, there to start pip-audit)

import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

# With hashes, and without pip: nothing is downloaded or resolved, only asked about.
OPTIONS = ("--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json")
NONE_KNOWN, SOME_KNOWN, NOT_ASKED = 0, 1, 3


def main() -> int:
    """Ask about each lock file, and tell the worst."""
    program, *locks = sys.argv[1:]
    outcomes = {lock: audit(shlex.split(program), lock) for lock in locks}
    if SOME_KNOWN in outcomes.values():
        return SOME_KNOWN
    if NOT_ASKED in outcomes.values():
        print("Not every package could be asked about: run make audit where PyPI can be reached.", file=sys.stderr)
        return NOT_ASKED
    print(f"No weakness is known of any package in {', '.join(locks)}.")
    return NONE_KNOWN


def audit(program: list[str], lock: str) -> int:
    """Ask about one lock file."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer.json"
        asked = subprocess.run(
            [*program, *OPTIONS, "--output", str(answer), "--requirement", lock],
            capture_output=True,
            text=True,
            check=False,
        )
        # There is an answer only if every package was asked about. The exit status alone doesn't tell.
        if not answer.exists() or not answer.stat().st_size:
            said = asked.stderr.strip().splitlines() or ["it said nothing"]
            print(f"{lock}: there is no answer ({said[-1]})", file=sys.stderr)
            return NOT_ASKED
        return told(lock, json.loads(answer.read_text("utf-8"))["dependencies"])


def told(lock: str, packages: list[dict[str, Any]]) -> int:
    """Print what is known. A package that PyPI doesn't know passes for one without weaknesses at pip-audit."""
    for package in packages:
        for weakness in package.get("vulns", ()):
            mended = ", ".join(weakness["fix_versions"]) or "no version yet"
            print(f"{lock}: {package['name']} {package['version']} has {weakness['id']}; mended in: {mended}.")
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    if skipped:
        print(f"{lock}: nothing is known of {len(skipped)} packages: {', '.join(skipped[:5])} …", file=sys.stderr)
    if any(package.get("vulns") for package in packages):
        return SOME_KNOWN
    return NOT_ASKED if skipped else NONE_KNOWN


if __name__ == "__main__":
    sys.exit(main())
