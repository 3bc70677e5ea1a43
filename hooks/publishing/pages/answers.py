"""What an area's own editions answer to the questions of scrutiny: records, scores, or nothing."""

from collections.abc import Iterator, Sequence

from publishing.model.action import Action
from publishing.model.assessment import Assessment
from publishing.model.editions import editions_of
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.scrutiny import ScrutinyEvidence, ScrutinyQuestion, ScrutinyTheme
from publishing.model.strategy import Strategy
from publishing.pages.answer import Answer, Asked, Scored, Shown
from publishing.pages.compared_lines import line_of
from publishing.pages.grouped import grouped


def questions_by_theme(hub: Hub) -> list[tuple[ScrutinyTheme, list[ScrutinyQuestion]]]:
    """The themes that have questions, each with its own by number."""
    every = sorted(hub.all(ScrutinyQuestion), key=lambda question: question.number)
    return grouped(ScrutinyTheme, every, lambda question: question.theme)


def asked_of(hub: Hub, area_id: str) -> list[tuple[ScrutinyTheme, list[Asked]]]:
    """The same questions, each with the answers of an area's editions."""
    editions = editions_of(hub, area_id)
    return [
        (theme, [_asked(hub, question, editions) for question in questions])
        for theme, questions in questions_by_theme(hub)
    ]


def _asked(hub: Hub, question: ScrutinyQuestion, editions: Sequence[Strategy]) -> Asked:
    every = [_answer(hub, question, strategy) for strategy in editions]
    without = [each.strategy for each in every if not each.evidence and not each.is_given]
    return Asked(
        question=question,
        answers=tuple(each for each in every if each.evidence or each.is_given),
        silent=tuple(each for each in without if is_looked_through(hub, each)),
        unread=tuple(each for each in without if not is_looked_through(hub, each)),
    )


def is_looked_through(hub: Hub, strategy: Strategy) -> bool:
    """Whether somebody has said, for any of the questions, what an edition has published on it."""
    return bool(hub.all(ScrutinyEvidence, strategy.edition_scope))


def _answer(hub: Hub, question: ScrutinyQuestion, strategy: Strategy) -> Answer:
    scope = strategy.edition_scope
    evidence = next((each for each in hub.all(ScrutinyEvidence, scope) if each.id == question.id), None)
    return Answer(
        strategy=strategy,
        anchor=f"{strategy.id}-{question.id}",
        evidence=evidence,
        shown=tuple(_shown(hub, evidence, strategy)) if evidence else (),
        scored=tuple(_scored(hub, question, scope)),
    )


def _shown(hub: Hub, evidence: ScrutinyEvidence, strategy: Strategy) -> Iterator[Shown]:
    for kind, record_id in evidence.held():
        record = hub.meant(kind, record_id, evidence.scope)
        if record is not None:
            line = line_of(record)
            tag = record.status if isinstance(record, Action) else line.status
            yield Shown(line, tag if tag != strategy.status else None)


def _scored(hub: Hub, question: ScrutinyQuestion, scope: str) -> Iterator[Scored]:
    asked = question.criterion
    for assessment in hub.all(Assessment, scope) if asked else ():
        framework = hub.get(Framework, assessment.framework, scope)
        criterion = framework.criterion(asked.criterion) if asked and framework.id == asked.framework else None
        if criterion:
            yield Scored(
                assessment=assessment,
                criterion=criterion.id,
                title=criterion.title,
                result=assessment.result(criterion.id, framework),
                reason=assessment.reason_for_no_score(criterion.id),
                developments=assessment.developments_of(criterion.id),
            )
