"""Which record is made, and where it goes: as was said, or as somebody chooses who is asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from publishing.editing.places import files_for, is_area, is_national, is_of_edition, kinds_by_name
from publishing.editing.writing import NotWrittenError
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.strategy import Strategy
from publishing.model.text import LONGEST_SLUG, can_be_a_slug
from publishing.problems import did_you_mean
from publishing.reading.layout import AREAS, DataFile

_WIDTH = 24
"""Of the word for a kind of record, in a list of them."""


@dataclass(frozen=True)
class Chooser:
    """Chooses on behalf of one hub. `read` gives a typed line, and `say` shows one. Raises `NotWrittenError`."""

    hub: Hub
    data: Path
    said: Mapping[str, str]
    """What was said before: kind, folder, area and strategy, "" where nothing was."""
    asks: bool
    """Whether somebody can be asked what wasn't said."""
    read: Callable[[str], str]
    say: Callable[[str], None]

    def kind(self) -> type[Record]:
        """The kind of record; where none was said, all are shown with their meanings."""
        kinds = kinds_by_name()
        said = self.said["kind"].replace("_", "-")
        if self.asks and not said:
            self.say("\n".join(f"  {name:<{_WIDTH}} {_meaning(kind)}" for name, kind in kinds.items()))
        return kinds[self._one_of("kind", list(kinds), said, is_shown=True)]

    def file(self, kind: type[Record]) -> DataFile:
        """Of the files that may hold the kind, the one that suits what was said."""
        files = files_for(kind)
        is_local = bool(self.said["area"]) or not any(map(is_national, files))
        fitting = [file for file in files if is_national(file) is not is_local] or files
        if self.said["strategy"] or not any(not is_of_edition(file) for file in fitting):
            fitting = [file for file in fitting if is_of_edition(file)] or fitting
        folders = {file.pattern.split("/")[1]: file for file in fitting}
        if len(fitting) == 1:
            return fitting[0]
        return folders[self._one_of("folder", sorted(folders), self.said["folder"])]

    def area(self, file: DataFile) -> str:
        """The area's folder; "" for a file that needs none."""
        if is_national(file) or is_area(file):
            return ""
        folders = sorted(each.name for each in (self.data / AREAS).glob("*") if each.is_dir())
        return self._one_of("area", folders, self.said["area"])

    def strategy(self, file: DataFile, area: str) -> str:
        """The strategy's folder; "" for a file that needs none."""
        if not is_of_edition(file):
            return ""
        strategies = [strategy.id for strategy in self.hub.all(Strategy, area)]
        return self._one_of("strategy", strategies, self.said["strategy"])

    def record_id(self) -> str:
        """An id, once one is typed that can be one."""
        self.say("\nid: Its name in addresses: small letters, digits and single hyphens. It can’t change later.")
        while True:
            typed = self.read("id> ").strip()
            if can_be_a_slug(typed):
                return typed
            self.say(
                f"  {typed!r} can't be an id; use small letters, digits and single hyphens, at most {LONGEST_SLUG}"
            )

    def _one_of(self, name: str, known: Sequence[str], said: str, *, is_shown: bool = False) -> str:
        """What was said, if it is known; otherwise what is typed, until it is. The choices stand in the question."""
        if not said and not self.asks:
            raise NotWrittenError(f"`{name}` is needed; {did_you_mean('', known)}.")
        if not known:
            raise NotWrittenError(f"There is no {name} yet: add one first, with make new KIND={name}.")
        choices = "" if is_shown else f" ({', '.join(known)})"
        while said not in known:
            if said:
                wrong = f"There is no {name} `{said}`; {did_you_mean(said, known)}"
                if not self.asks:
                    raise NotWrittenError(wrong)
                self.say(wrong)
            said = self.read(f"{name}{choices}> ").strip()
        return said


def _meaning(kind: type[Record]) -> str:
    return (kind.__doc__ or "").partition("\n")[0]
