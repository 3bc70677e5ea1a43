"""The example hub rendered once, for all tests that only look at its pages."""

import pytest
from tests.support.rendering import RenderedHub, render_hub

from publishing.model.hub import Hub


@pytest.fixture(scope="session")
def rendered(example_hub: Hub) -> RenderedHub:
    return render_hub(example_hub)
