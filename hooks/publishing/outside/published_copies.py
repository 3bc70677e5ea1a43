"""The compressed copies of a published hub: whoever asks for a file compressed in one way gets it so, and whole."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from publishing.outside.file_by_file import FileAnswer, Site, differences

ENCODINGS = ((".gz", "gzip"), (".br", "br"))
"""How a host is asked for the copies of each ending. It gives them to nobody by their own names."""


@dataclass(frozen=True)
class Copies:
    """What is known of them."""

    differences: tuple[str, ...] = ()
    count: int = 0
    not_given: tuple[str, ...] = ()
    """The ways of compressing in which the host gives nothing: it may not know them."""


def check_copies(site: Site, listed: Collection[str]) -> Copies:
    """Ask for each copy that is listed, and that is of a file of the site."""
    found = [_Asked(site, ending, encoding) for ending, encoding in ENCODINGS]
    wrong = [line for each in found for line in each.differences(listed)]
    return Copies(
        tuple(sorted(wrong)),
        sum(each.count for each in found),
        tuple(each.encoding for each in found if each.count and not each.is_given),
    )


@dataclass
class _Asked:
    """The copies of one ending."""

    site: Site
    ending: str
    encoding: str
    plain: set[str] = field(default_factory=set)
    """Those in whose place the file came as it is."""
    count: int = 0

    @property
    def is_given(self) -> bool:
        """Whether anything came compressed in this way."""
        return len(self.plain) < self.count

    def differences(self, listed: Iterable[str]) -> list[str]:
        copies = [path for path in listed if path.endswith(self.ending) and self._of(path) in self.site.right]
        self.count = len(copies)
        wrong = differences(copies, self._ask)
        missing = [f"{path} is missing: the file came as it is" for path in self.plain] if self.is_given else []
        return [*wrong, *missing]

    def _ask(self, path: str) -> FileAnswer:
        answer = self.site.ask(self._of(path), self.encoding)
        if not answer.why and answer.encoding != self.encoding:
            self.plain.add(path)
        return answer

    def _of(self, path: str) -> str:
        return path.removesuffix(self.ending)
