"""Write what goes with a release: the bill of materials (CycloneDX) and the licences of what readers get.

Exit status: 0 written; 1 what is installed isn't what is locked, or the folder can't be written.
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from publishing.arguments import HUB
from publishing.disk.folder_files import write_file
from publishing.exports.release.as_cyclonedx import as_cyclonedx
from publishing.exports.release.as_licence_list import as_licence_list
from publishing.exports.release.bill import BillError, bill
from publishing.exports.release.locked import read_lock
from publishing.today import now

LOCK = HUB / "requirements/site.txt"
BILL = "sbom.cdx.json"
LICENCES = "licences.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write both files into the folder that the arguments name."""
    parser = argparse.ArgumentParser(description="Write the bill of materials and the licences.")
    parser.add_argument("--lock", type=Path, default=LOCK, help="the lock file (default: requirements/site.txt)")
    parser.add_argument("--out", type=Path, default=Path("dist"), help="where to (default: dist)")
    chosen = parser.parse_args(arguments)
    try:
        count = write_bill(chosen.out, now(), chosen.lock)
    except BillError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename}: {error.strerror}. Mend that, or choose another folder with OUT=.", file=sys.stderr)
        return 1
    print(f"{chosen.out / BILL} and {chosen.out / LICENCES} tell of {count} packages.")
    return 0


def write_bill(out: Path, moment: datetime, lock: Path = LOCK) -> int:
    """Write both files into a folder; gives the number of packages. Raises `BillError` and `OSError`."""
    materials = bill(read_lock(lock.read_text("utf-8")))
    licences = as_licence_list(materials, (HUB / "LICENSE").read_text("utf-8"))
    write_file(out / BILL, as_cyclonedx(materials, moment).encode())
    write_file(out / LICENCES, licences.encode())
    return len(materials)


if __name__ == "__main__":
    sys.exit(main())
