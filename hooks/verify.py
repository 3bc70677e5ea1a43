"""Compare a published hub with its manifest: in a folder, or at an address.

Prints one line for each file that is missing, changed or, in a folder, too many; compressed copies too, where they
are listed. Exit status: 0 all as it should be;
1 differences; 2 nothing is known, because there is no manifest or no answer.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from publishing.finishing.manifest import MANIFEST, Manifest, ManifestError, copies_of, read_manifest
from publishing.outside.fetching import Patience
from publishing.outside.published import NotReachedError, check_published
from publishing.releasing.compared import differences, listed_in
from publishing.releasing.releases import CURRENT


def main(arguments: Sequence[str] | None = None, patience: Patience | None = None) -> int:
    """Look at the site that the arguments name."""
    parser = argparse.ArgumentParser(description="Compare a published hub with its manifest.")
    parser.add_argument("--site", default="site", help="a folder, or an address like https://hub.example.org/")
    site = parser.parse_args(arguments).site
    try:
        return _at_address(site, patience or Patience()) if "://" in site else _in_folder(Path(site))
    except (ManifestError, NotReachedError) as error:
        print(f"Nothing is known of {site}: {error}.")
    except OSError as error:
        print(f"{error.filename or site} can't be read ({error.strerror}), so nothing is known of the site.")
    return 2


def _at_address(address: str, patience: Patience) -> int:
    found = check_published(address, patience)
    if not found.address.startswith(address.rstrip("/")):
        print(f"{address} leads to {found.address}.")
    print("Which other files stand there can't be seen from outside.")
    copies = found.copies
    for encoding in copies.not_given:
        print(f"Nothing comes compressed with {encoding}, for which there are copies: the host may not know it.")
    told = _counted(found.count, copies.count)
    return _told(found.address, found.manifest, [*found.differences, *copies.differences], told)


def _in_folder(site: Path) -> int:
    if not site.is_dir():
        print(f"There is no folder {site}: name a published folder or an address with SITE=.")
        return 2
    if not (site / MANIFEST).exists() and (below := _below(site)):
        print(f"The site stands in a folder below: name that, SITE={below.parent}")
        return 2
    one = site.resolve()  # A release, though the next one may take its place meanwhile.
    told = _counted(len(listed_in(one)), len(copies_of(one)))
    return _told(str(site), read_manifest(one), differences(one), told)


def _below(site: Path) -> Path | None:
    """A manifest in a folder below; of the releases side by side, that of what readers see."""
    folders = (site / CURRENT, site)
    return next((found for each in folders for found in each.glob(f"**/{MANIFEST}")), None)


def _counted(files: int, copies: int) -> str:
    return f"{files} files and {copies} compressed copies" if copies else f"{files} files"


def _told(site: str, manifest: Manifest, wrong: Sequence[str], count: str) -> int:
    for line in wrong:
        print(line)
    if manifest.without:
        print(f"It was built without {', '.join(manifest.without)}, whose pages are a notice.")
    if wrong:
        print(f"{len(wrong)} difference{'' if len(wrong) == 1 else 's'} from {MANIFEST} of {site}.")
        return 1
    print(f"All {count} of {site} are as {MANIFEST} says. Its fingerprint: {manifest.fingerprint}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
