"""Search synonyms: what people say, and the words that the hub's pages use for it."""

from typing import Annotated

from pydantic import Field

from publishing.model.record import Operational
from publishing.model.text import Text


class SearchSynonym(Operational):
    """Words that mean what other words mean. Whoever searches for one of `said` also finds what has one of `means`."""

    stands_at = "/a-z/#{id}"

    means: Annotated[tuple[Text, ...], Field(min_length=1)]
    """The words that pages use."""
    said: Annotated[tuple[Text, ...], Field(min_length=1)]
    """Everyday words, abbreviations and usual misspellings of them."""

    @property
    def title(self) -> str:
        """The first of the words that pages use."""
        return self.means[0]
