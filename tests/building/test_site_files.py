"""What a hub publishes that isn't a page."""

from datetime import UTC, datetime

from tests.support.hubs import example_hub
from tests.support.rendering import ASSETS, TEMPLATES
from tests.support.trees import EPOCH

from publishing.building.site_build import SiteBuild
from publishing.model.seen_on import seen_at


def test_pages_may_link_to_exactly_what_the_exports_make() -> None:
    hub = example_hub()
    files = SiteBuild(seen_at(hub, datetime.fromtimestamp(EPOCH, UTC)), TEMPLATES, ASSETS).files
    for export in files.exports:
        assert set(export.make()) == set(export.files)
        assert files.known.issuperset(export.files)
