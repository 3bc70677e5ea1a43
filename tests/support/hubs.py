"""The hubs that are there to be read, each once in a process. Nobody can change them."""

from functools import cache

from tests.support.trees import EXAMPLE, ROOT

from publishing.model.hub import Hub
from publishing.reading.read_hub import read_hub


@cache
def real_hub() -> Hub:
    """The real data."""
    return read_hub(ROOT / "data", ROOT / "docs").hub


@cache
def example_hub() -> Hub:
    """The example hub's data."""
    return read_hub(EXAMPLE / "data", EXAMPLE / "docs").hub
