"""One pack of the example hub, for all tests that only look at it."""

from collections.abc import Mapping

import pytest
from tests.support.packs import pack_of

from publishing.exports.pack.pack import pack_files
from publishing.model.hub import Hub


@pytest.fixture(scope="session")
def files(example_hub: Hub) -> Mapping[str, bytes]:
    """The files of a pack for which no comparison was asked."""
    return pack_files(pack_of(example_hub, "exampleshire"))
