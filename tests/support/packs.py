"""Packs of the example hub, and a history of its data to compare."""

from datetime import UTC, datetime
from pathlib import Path

from tests.support.trees import git

from publishing.exports.pack.pack import Pack
from publishing.exports.pack.subject import Subject
from publishing.model.editions import editions_of
from publishing.model.hub import Hub
from publishing.model.supported import with_support
from publishing.model.without_areas import narrowed
from publishing.reading.history import Standing

MOMENT = datetime(2026, 11, 20, tzinfo=UTC)
TODAY = MOMENT.date()
COMMIT = "0123456789abcdef0123456789abcdef01234567"
NASTY = ("#panic()", "*bold* _x_ $1$ `r` <a> @b \\ // /* ~ [x]", "= Heading", "”’“ “", "</w:t>&amp;", "1. - + | \\n")


def pack_of(hub: Hub, area_id: str) -> Pack:
    """A pack of one area."""
    return Pack(hub, area_id, MOMENT, Standing(COMMIT))


def subject_of(hub: Hub, area_id: str) -> Subject:
    """What a pack of one area is about."""
    own = with_support(narrowed(hub, area_id))
    return Subject(own, editions_of(own, area_id)[0], TODAY)


class Repository:
    """A git repository of its own, with a history that a test writes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    @property
    def data(self) -> Path:
        """The data folder in it."""
        return self.folder / "data"

    def git(self, *arguments: str, **variables: str) -> str:
        """What git says."""
        moment = "2026-11-01T12:00:00Z"
        return git(self.folder, *arguments, **{"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment, **variables})

    def commit(self, day: str = "2026-11-01") -> str:
        """Commit everything; gives the id."""
        moment = f"{day}T12:00:00Z"
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message=Change", GIT_AUTHOR_DATE=moment, GIT_COMMITTER_DATE=moment)
        return self.git("rev-parse", "HEAD")

    def replace(self, path: str, old: str, new: str) -> None:
        """Change one place of a data file."""
        file = self.data / path
        text = file.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        file.write_text(text.replace(old, new), "utf-8")
