"""Fetch what others wrote of the form's page, from the npm registry: only what has the hash of `requirements/form.txt`.

Prints the folder that holds it. Quick when all is there. Exit status: 0 it is there; 1 what came isn't what it must be;
2 npm, or its registry, isn't to be had here. In both cases one sentence says why.
"""

# ruff: noqa: INP001, S603  (a script of its own, there to run npm)

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PINS = Path("requirements/form.txt")
FOLDER = Path(".cache/form")
IMPATIENT = ("--fetch-retries=1", "--fetch-timeout=30000")
"""Milliseconds. Whoever has no network shouldn't wait for minutes to hear of it."""
AGAIN = "and run the command again."


class NotToBeHadError(Exception):
    """Nothing came, and the text says why."""


class NotAsPinnedError(Exception):
    """What came has another hash."""


@dataclass(frozen=True)
class Part:
    """A file of a package."""

    package: str
    version: str
    integrity: str
    inside: str
    name: str

    def fetched(self, npm: str) -> bytes:
        """Its content, from a package that has the hash that it must have."""
        with tempfile.TemporaryDirectory() as folder:
            asked = [npm, "pack", f"{self.package}@{self.version}", "--pack-destination", folder, "--ignore-scripts"]
            done = subprocess.run([*asked, "--silent", *IMPATIENT], capture_output=True, text=True, check=False)
            packed = list(Path(folder).iterdir())
            if done.returncode or len(packed) != 1:
                raise NotToBeHadError(
                    f"npm couldn't fetch {self.package} {self.version}: check the network connection, {AGAIN}"
                    f"\n{done.stderr.strip()}".rstrip()
                )
            self._must_be_it(packed[0])
            with tarfile.open(packed[0]) as archive:
                content = archive.extractfile(self.inside)
                return content.read() if content else b""

    def _must_be_it(self, archive: Path) -> None:
        digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
        if self.integrity != f"sha512-{digest}":
            raise NotAsPinnedError(
                f"{self.package} {self.version} isn't what {PINS} says: its hash is sha512-{digest}. Nothing was kept."
            )


def main() -> int:
    """Fetch what is missing."""
    os.chdir(ROOT)
    try:
        fetch(PINS, FOLDER)
    except (NotAsPinnedError, NotToBeHadError) as error:
        print(error, file=sys.stderr)
        return 1 if isinstance(error, NotAsPinnedError) else 2
    print(FOLDER.resolve())
    return 0


def fetch(pins: Path, folder: Path) -> None:
    """Make a folder hold what the pins say. A copy of them says that it does."""
    wanted = pins.read_text("utf-8")
    copy = folder / pins.name
    if copy.exists() and copy.read_text("utf-8") == wanted:
        return
    print("Fetching the form with npm …", file=sys.stderr)
    npm = _npm()
    parts = [Part(*line.split()) for line in wanted.splitlines() if line and not line.startswith("#")]
    contents = {part.name: part.fetched(npm) for part in parts}
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    copy.write_text(wanted, "utf-8")


def _npm() -> str:
    if not shutil.which("npm"):
        subprocess.run([ROOT / ".ci/apt-install", "npm"], stdout=sys.stderr, check=False)
    if found := shutil.which("npm"):
        return found
    raise NotToBeHadError(f"The form is fetched with npm: install it (on Debian: apt-get install npm), {AGAIN}")


if __name__ == "__main__":
    sys.exit(main())
