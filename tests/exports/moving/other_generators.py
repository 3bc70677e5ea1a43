"""The generators that the hub may move to, each in an environment of its own: `make moves` says where that is."""

import os
import re
from pathlib import Path

from tests.support.moved import differences, export
from tests.support.sites import BuiltSite
from tests.support.trees import EXAMPLE, copy_tree, digests, run

COLOUR = re.compile(r"\x1b\[[\d;]*m")
LINKING_TO_PAGES_ABOUT_MARKDOWN = {"about/index.md", "cy/about/index.md", "privacy.md"}


def test_zensical_builds_the_exported_hub(example_site: BuiltSite, tmp_path: Path) -> None:
    assert export(example_site.folder, tmp_path / "out").returncode == 0
    ended = run(os.environ["ZENSICAL"], "-m", "zensical", "build", within=tmp_path / "out")
    said = COLOUR.sub("", ended.stdout + ended.stderr)
    assert ended.returncode == 0, said
    # Not --strict: it takes an address that ends in ".md/" for that of a file, and doesn't find that. The link works.
    assert set(re.findall(r"\[ (\S+?):\d", said)) <= LINKING_TO_PAGES_ABOUT_MARKDOWN, said
    assert differences(example_site, BuiltSite(tmp_path / "out/site")) == []


def test_properdocs_builds_the_unchanged_hub_to_the_same_bytes(example_site: BuiltSite, tmp_path: Path) -> None:
    tree, site = copy_tree(tmp_path / "hub", EXAMPLE), tmp_path / "site"
    command = (os.environ["PROPERDOCS"], "-m", "properdocs", "build", "--strict")
    ended = run(*command, "--config-file", "mkdocs.yml", "--site-dir", site, within=tree)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert digests(site) == digests(example_site.folder)
