"""Search synonyms: what people say, and the words that the hub's pages use for it."""

from publishing.model.entry import Some
from publishing.model.record import Operational
from publishing.model.text import Text


class SearchSynonym(Operational):
    """Words that mean what other words mean. Whoever searches for one of `said` also finds what has one of `means`."""

    stands_at = "/a-z/#{id}"

    means: Some[Text]
    """The words that pages use."""
    said: Some[Text]
    """Everyday words, abbreviations and usual misspellings of them."""

    @property
    def title(self) -> str:
        """The first of the words that pages use."""
        return self.means[0]
