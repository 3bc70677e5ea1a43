"""All files of one council's pack."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from publishing.exports.pack.area_data import area_data
from publishing.exports.pack.as_markdown import as_markdown
from publishing.exports.pack.as_pdf import as_pdf
from publishing.exports.pack.blocks import Block, Heading, Plain
from publishing.exports.pack.changes_text import TITLE, Comparison, changes_text
from publishing.exports.pack.manifest import manifest
from publishing.exports.pack.subject import Subject
from publishing.exports.pack.texts import committee_report, strategy_text
from publishing.exports.pack.word import as_word
from publishing.model.area import Area
from publishing.model.editions import leading_edition
from publishing.model.hub import Hub
from publishing.model.london_time import day_of
from publishing.model.schedule import published_at
from publishing.model.seen_on import seen_at
from publishing.model.without_areas import narrowed
from publishing.reading.history import Standing


class NoStrategyError(ValueError):
    """The hub holds no strategy of this area."""


@dataclass(frozen=True)
class Pack:
    """What is to be packed."""

    hub: Hub
    area_id: str
    moment: datetime
    """For which it is made: what is published later isn't in it."""
    stands: Standing
    comparison: Comparison | None = None

    @property
    def today(self) -> date:
        """The day of that moment."""
        return day_of(self.moment)

    @property
    def name(self) -> str:
        """What its folder is called."""
        return f"pack-{self.area_id}-{self.today.isoformat()}"


def pack_files(pack: Pack) -> dict[str, bytes]:
    """The content of each file by its name in the pack. Raises `NoStrategyError` and `TextCannotBeSetError`."""
    own = narrowed(pack.hub, pack.area_id)
    shown = seen_at(own, pack.moment)
    subject = _subject(shown, pack)
    changes = tuple(changes_text(pack.comparison, subject.area.name, published_at(own, pack.moment)))
    appendix = (Heading(f"Appendix: {TITLE[:1].lower()}{TITLE[1:]}"), *map(_lower, changes))
    made_from = _made_from(pack.stands)
    files = {
        "committee-report.docx": as_word(committee_report(subject, made_from, appendix), pack.today),
        "strategy.pdf": as_pdf(strategy_text(subject, made_from), pack.today),
        "changes.md": as_markdown(f"{TITLE}: {subject.area.name}", changes).encode(),
        **{name: text.encode() for name, text in area_data(shown).items()},
    }
    return {**files, "manifest.json": manifest(subject, pack.comparison, pack.stands, files).encode()}


def _subject(hub: Hub, pack: Pack) -> Subject:
    strategy = leading_edition(hub, pack.area_id)
    if not strategy:
        name = hub.get(Area, pack.area_id).name
        raise NoStrategyError(f"This hub holds no strategy of {name}, so there is nothing to pack.")
    return Subject(hub, strategy, pack.today)


def _lower(block: Plain) -> Block:
    return replace(block, level=block.level + 1) if isinstance(block, Heading) else block


def _made_from(stands: Standing) -> str:
    if stands.commit is None:
        return "The data stand in no history."
    changed = ", and were changed since" if stands.is_changed else ""
    return f"The data are those of the commit {stands.commit[:12]}{changed}."
