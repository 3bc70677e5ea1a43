"""A hub narrowed to one area is the hub that a site of that area alone would have."""

import shutil
from pathlib import Path

from tests.support.trees import EXAMPLE

from publishing.model.hub import Hub
from publishing.model.without_areas import narrowed
from publishing.reading.read_hub import read_hub


def test_it_is_what_is_read_for_a_site_of_one_area(example_hub: Hub, tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE / "data", tmp_path / "data")
    site = tmp_path / "data/site.yml"
    for area_id in example_hub.site.areas:
        site.write_text(
            (EXAMPLE / "data/site.yml").read_text("utf-8").replace("[exampleshire, sampleton]", f"[{area_id}]"), "utf-8"
        )
        read = read_hub(tmp_path / "data", EXAMPLE / "docs").hub
        own = narrowed(example_hub, area_id)
        assert own.site == read.site
        assert own.records == read.records
        assert own.written == read.written
        assert set(own.files) == set(read.files)


def test_it_keeps_its_home_if_that_is_the_area(example_hub: Hub) -> None:
    site = example_hub.site.model_copy(update={"home_area": "sampleton"})
    hub = Hub(site, example_hub.records, broken=frozenset([("strategy", "exampleshire", "x"), ("duty", "", "y")]))
    assert narrowed(hub, "sampleton").site.home_area == "sampleton"
    assert narrowed(hub, "exampleshire").site.home_area is None
    assert narrowed(hub, "sampleton").broken == {("duty", "", "y")}
