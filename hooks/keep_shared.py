"""Give a built site the shared files of the one that is published now: pages that are still open ask for them.

For hosts where a site takes the place of another, as GitHub Pages; `make publish` does it by itself. Exit status:
0 done, or nothing is known of what is published, which is said and keeps nothing back; 1 there is no built site.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from publishing.finishing.manifest import EARLIER, ManifestError, read_manifest
from publishing.outside.fetching import Patience
from publishing.outside.published import NotReachedError, fetch_shared
from publishing.releasing.earlier_files import EarlierFiles


def main(arguments: Sequence[str] | None = None, patience: Patience | None = None) -> int:
    """Keep them in the site that the arguments name."""
    parser = argparse.ArgumentParser(description="Keep what pages of the published site still ask for.")
    parser.add_argument("--address", required=True, help="where the site is published: https://hub.example.org/")
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site (default: site)")
    chosen = parser.parse_args(arguments)
    site: Path = chosen.site
    try:
        read_manifest(site)
    except ManifestError as error:
        print(f"{error}: run make site first.")
        return 1
    try:
        with TemporaryDirectory(prefix=f".{site.name}-kept-", dir=site.parent) as folder:  # on the same disk
            published = Path(folder) / "published"
            fetch_shared(chosen.address, published, patience or Patience())
            EarlierFiles(site, Path(folder) / "making").keep([published])
    except (NotReachedError, ManifestError, OSError) as error:
        print(f"Nothing is kept for pages that are still open: {error}.")
        return 0
    count = len(read_manifest(site, EARLIER).files) if (site / EARLIER).exists() else 0
    print(f"Kept for pages that are still open: {count} files of {chosen.address}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
