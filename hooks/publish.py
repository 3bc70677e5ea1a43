"""Publish a built site into a folder that a web server reads, in one moment: readers see the old or the new, whole.

What stops publishing is looked at first, as by `make ready`. Exit status: 0 published; 1 not, and the old site stays.
"""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from shlex import quote

import check_publishing
from make_sbom import write_bill
from publishing.arguments import add_folders, docs_of
from publishing.exports.release.bill import BillError
from publishing.finishing.manifest import ManifestError, read_manifest
from publishing.model.response_headers import base_path
from publishing.placed import placed
from publishing.reading.read_hub import read_hub
from publishing.releasing.publication import FEWEST, Publication
from publishing.releasing.releases import PublishError, Releases, is_release
from publishing.today import now

MADE_OF = "made-of"
"""The folder, beside those of the releases, in which each has its bill of materials and its licences."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Publish the site that the arguments name."""
    chosen = _parser().parse_args(arguments)
    docs = docs_of(chosen)
    how = {"--allow-partial": chosen.allow_partial, "--by-itself": chosen.by_itself}
    wanted = [option for option, is_wanted in how.items() if is_wanted]
    if check_publishing.main(["--data", str(chosen.data), "--docs", str(docs), *wanted]):
        print("Nothing was published.")
        return 1
    try:
        _must_fit(chosen.site, chosen.target, is_partial_allowed=chosen.allow_partial)
        base = base_path(placed(read_hub(chosen.data, docs).hub).site).strip("/")
        print(
            "The site is compressed and put beside what readers see; the first time this takes a minute or more.",
            flush=True,
        )
        print(Publication(chosen.target).publish(chosen.site, chosen.keep, base, chosen.instead_of))
        print(_with_what_it_is_made_of(chosen.target))
    except PublishError as error:
        print(f"{error}. Nothing was published.")
        return 1
    back = f"make rollback TARGET={quote(str(chosen.target))}"
    print(f"A web server’s root is {chosen.target / 'current'}. To go back: {back}")
    return 0


def _with_what_it_is_made_of(target: Path) -> str:
    """Write that beside the releases, one for each; gives what to say. Readers see the new one all the same."""
    releases, made_of = Releases(target), target / MADE_OF
    name = releases.current() or ""
    try:
        write_bill(made_of / name, now())
        for each in made_of.iterdir():
            if is_release(each.name) and each.name not in releases.names():
                shutil.rmtree(each)
    except (BillError, PublishError, OSError) as error:
        again = f"make sbom OUT={quote(str(made_of / name))}"
        return f"What it is made of couldn’t be written down: {error}. To try again: {again}"
    return f"What it is made of, with the licences, is in {made_of / name}."


def _must_fit(site: Path, target: Path, *, is_partial_allowed: bool) -> None:
    """Refuse a site that may not be published there. Raises `PublishError`."""
    if target.resolve().is_relative_to(site.resolve()):
        raise PublishError(f"{target} is inside the site: name a TARGET elsewhere")
    try:
        without = read_manifest(site).without
    except ManifestError as error:
        raise PublishError(f"{error}: run make site first, or name another folder with SITE=") from error
    if without and not is_partial_allowed:
        told = ", ".join(without)
        raise PublishError(f"The site is without {told}: mend their data, or publish it so with ALLOW_PARTIAL=1")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Publish a built site, in one moment.")
    parser.add_argument("--target", type=Path, required=True, help="the folder that holds the releases")
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site (default: site)")
    add_folders(parser)
    parser.add_argument("--keep", type=_number, default=5, help="how many releases are kept (default: 5)")
    parser.add_argument("--allow-partial", action="store_true", help="publish it even without some areas")
    parser.add_argument("--instead-of", help="the release that readers saw when the site was begun, empty for none")
    parser.add_argument("--by-itself", action="store_true", help="for a scheduler: nothing overdue stops it")
    return parser


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < FEWEST:
        raise argparse.ArgumentTypeError(f"KEEP is {text!r}; set it to a number from {FEWEST}, or leave it out")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
