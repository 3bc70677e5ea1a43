"""What a hub publishes that isn't a page."""

from datetime import UTC, datetime

from tests.support.rendering import ASSETS, TEMPLATES
from tests.support.trees import EPOCH, EXAMPLE

from publishing.building.site_build import SiteBuild
from publishing.model.seen_on import seen_at
from publishing.reading.read_hub import read_hub


def test_pages_may_link_to_exactly_what_the_exports_make() -> None:
    hub = read_hub(EXAMPLE / "data", EXAMPLE / "docs").hub
    files = SiteBuild(seen_at(hub, datetime.fromtimestamp(EPOCH, UTC)), TEMPLATES, ASSETS).files
    for export in files.exports:
        assert set(export.make()) == set(export.files)
        assert files.known.issuperset(export.files)
