"""What an editor is told of the links to other sites, and where in the content each was written."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from publishing.model.places import Origin
from publishing.outside.answers import Verdict
from publishing.outside.results import Result
from publishing.pages.external_links import ExternalLink
from publishing.problems import Problem, problem_at


class Places:
    """The lines of all content, read once."""

    def __init__(self, folders: Iterable[Path]) -> None:
        files = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in (".yml", ".md"))
        self._lines = [
            (path.as_posix(), number, line)
            for path in files
            for number, line in enumerate(path.read_text("utf-8", errors="replace").split("\n"), start=1)
            if "https://" in line or "http://" in line
        ]

    def of(self, address: str) -> Origin:
        """The first place of an address; of one that is put together by the build, the settings of the site."""
        for path, number, line in self._lines:
            if address in line:
                return Origin(path, number, line.index(address) + 1)
        return Origin("data/site.yml", 1, 1)


_TODO = {
    Verdict.DEAD: "link to where it stands now, or take the link out",
    Verdict.MOVED: "link to the new address",
    Verdict.UNKNOWN: "open it yourself, to see whether a reader gets there",
}


def errors(links: Sequence[ExternalLink], found: Mapping[str, Result], places: Places) -> list[Problem]:
    """Dead links on pages that safety depends on."""
    return list(_told(links, found, places, critical=True))


def warnings(links: Sequence[ExternalLink], found: Mapping[str, Result], places: Places) -> list[Problem]:
    """Dead links elsewhere, and what has moved or couldn't be checked."""
    return list(_told(links, found, places, critical=False))


def _told(
    links: Sequence[ExternalLink], found: Mapping[str, Result], places: Places, *, critical: bool
) -> Iterator[Problem]:
    for link in links:
        result = found[link.address]
        is_error = result.verdict is Verdict.DEAD and link.is_critical
        if result.verdict is not Verdict.ALIVE and is_error is critical:
            on = f"{link.pages[0]} and {len(link.pages) - 1} more" if len(link.pages) > 1 else link.pages[0]
            what = f"{link.address} {result.verdict.label} ({result.why}, on {result.checked}; linked from {on})"
            yield problem_at(places.of(link.address), what, _TODO[result.verdict])


def summary(links: Sequence[ExternalLink], found: Mapping[str, Result], asked: int, file: Path) -> str:
    """How many of each, and where that is kept."""
    counts = Counter(found[link.address].verdict for link in links)
    told = ", ".join(f"{counts[each]} {each.label}" for each in Verdict)
    return f"Of {len(links)} links: {told}. {asked} were asked for today. Kept in {file}."
