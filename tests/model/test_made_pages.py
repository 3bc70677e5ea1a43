"""Where the pages of a hub stand is known before they are made: they are the ones that are made then."""

import re

from tests.support.rendering import render_hub

from publishing.model.hub import Hub
from publishing.model.made_pages import page_addresses
from publishing.model.redirect import moves_of

NOT_LINKED = re.compile(r"/data/files/.+|/about/freshness/[^/]+/[^/]+/")
"""A kind of content has a list of its own only while there is much of it."""


def test_every_page_that_is_made_can_be_linked_to_and_no_other(example_hub: Hub) -> None:
    linked = page_addresses(example_hub)
    made = set(render_hub(example_hub).documents)
    assert linked - made == set()
    assert {
        each for each in made - linked - dict(moves_of(example_hub)).keys() if not NOT_LINKED.fullmatch(each)
    } == set()
