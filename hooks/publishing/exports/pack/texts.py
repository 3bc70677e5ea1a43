"""The two texts of a pack: a committee report, and the strategy itself."""

from collections.abc import Callable, Iterable

from publishing.exports.pack import aims, closing, delivery, golden_thread, governance, opening, scores, statements
from publishing.exports.pack.blocks import Block, Text
from publishing.exports.pack.subject import Subject

Section = Callable[[Subject], Iterable[Block]]

REPORT: tuple[Section, ...] = (
    opening.purpose,
    opening.recommendations,
    golden_thread.thread,
    delivery.delivery_plan,
    delivery.surveys,
    scores.assessments,
    golden_thread.missing,
    governance.governance,
    governance.definitions,
    closing.unknown,
    closing.other_editions,
    closing.sources,
)
STRATEGY: tuple[Section, ...] = (
    opening.standing,
    aims.objectives,
    aims.priorities,
    golden_thread.thread,
    delivery.delivery_plan,
    delivery.surveys,
    governance.governance,
    scores.assessments,
    governance.definitions,
    statements.background,
    closing.sources,
)


def committee_report(subject: Subject, made_from: str, changes: Iterable[Block]) -> Text:
    """A report for a committee to be finished by its officers, with what has changed as its appendix."""
    return _text(subject, f"Committee report: {subject.strategy.title}", REPORT, made_from, changes)


def strategy_text(subject: Subject, made_from: str) -> Text:
    """The strategy, whole."""
    return _text(subject, subject.strategy.title, STRATEGY, made_from, ())


def _text(subject: Subject, title: str, sections: Iterable[Section], made_from: str, appendix: Iterable[Block]) -> Text:
    strategy, site = subject.strategy, subject.hub.site
    blocks = (
        *closing.notice(subject),
        *(block for section in sections for block in section(subject)),
        *closing.about(subject, made_from),
        *appendix,
    )
    stands = subject.in_words(strategy.status)
    return Text(
        title=title,
        subtitle=f"{subject.area.council}, {strategy.period}. {stands}, as at {strategy.as_at}",
        about=strategy.summary,
        publisher=site.owner.name,
        foot=f"{title}. {site.notice}".rstrip(),
        blocks=blocks,
    )
