"""Pages that a person wrote by hand, in Markdown."""

from typing import ClassVar

from publishing.model.dates import PartialDate
from publishing.model.entry import Entry
from publishing.model.record import Review
from publishing.model.text import PageAddress, Slug, Text


class FrontMatter(Entry):
    """What stands between the two lines of three hyphens at a page's top."""

    title: Text
    description: Text
    """One sentence for search engines and link previews."""
    review: Review | None = None
    changed: PartialDate | None = None
    """When what it says last changed; a translation that was made before says that it is older."""
    translation_of: PageAddress | None = None
    """For a page in another language: the address of the English page."""
    translated_from: PartialDate | None = None
    """For a page in another language: the day of the English page that was translated."""
    areas: tuple[Slug, ...] = ()
    """For a page that speaks of certain areas: a site that lacks one of them doesn't have it."""


class WrittenPage(Entry):
    """One Markdown file below `docs/`."""

    kind: ClassVar[str] = "written page"

    address: str
    front: FrontMatter
    text: str
    """The whole file."""

    @property
    def title(self) -> str:
        """What links to it say."""
        return self.front.title

    @property
    def review(self) -> Review | None:
        """When somebody last reviewed it, and in which role."""
        return self.front.review

    @property
    def body(self) -> str:
        """What stands below its front matter."""
        return self.text.partition("\n---\n")[2]

    @property
    def lines_above(self) -> int:
        """How many lines stand above that."""
        return self.text.count("\n") - self.body.count("\n")
