"""Each edition's delivery plan as one flat table, for people who work in a spreadsheet."""

from collections.abc import Iterable

from publishing.exports.as_csv import Row, safe, text_of
from publishing.model.action import Action, Progress
from publishing.model.addresses import plan_csv_address
from publishing.model.assessment import Assessment
from publishing.model.hub import Hub
from publishing.model.interface import in_words
from publishing.model.link import Link, ScoreLink
from publishing.model.priority import Priority
from publishing.model.record import Citation
from publishing.model.strategy import Strategy
from publishing.model.survey import Survey
from publishing.model.thread import score_bead

BYTE_ORDER_MARK = "\ufeff"
"""By it, Excel sees that quotation marks and dashes are UTF-8."""


def plans_as_csv(hub: Hub) -> dict[str, str]:
    """The table of every edition that has actions, by its address."""
    editions = {each.edition_scope: hub.all(Action, each.edition_scope) for each in hub.all(Strategy)}
    return {plan_csv_address(scope): plan_as_csv(hub, actions) for scope, actions in editions.items() if actions}


def plan_as_csv(hub: Hub, actions: Iterable[Action]) -> str:
    """The actions of one edition by number, with their links in words. What a report doesn't give is left empty."""
    return BYTE_ORDER_MARK + text_of([_row(hub, action) for action in sorted(actions, key=lambda each: each.number)])


def _row(hub: Hub, action: Action) -> Row:
    cells = {
        "number": str(action.number),
        "action": action.title,
        "status": in_words(hub, action.status),
        "status as reported": action.reported_status or "",
        "owner": action.owner or "",
        "period": str(action.period),
        "due": str(action.due or ""),
        "progress": _steps(action.progress),
        "next steps": _steps(action.next_steps),
        "priorities": _linked((link, hub.get(Priority, link.priority, action.scope).title) for link in action.serves),
        "evidence": _linked((link, hub.get(Survey, link.survey, action.scope).title) for link in action.evidence),
        "scores on the same subject": _linked((link, _score(hub, link, action.scope)) for link in action.measured_by),
        "source paragraphs": "; ".join(_place(hub, cited) for cited in action.sources),
        "as at": str(action.as_at),
    }
    return {name: safe(cell) for name, cell in cells.items()}


def _steps(steps: Iterable[Progress]) -> str:
    return " | ".join(f"{each.when}: {'; '.join(each.points)}" for each in steps)


def _linked(links: Iterable[tuple[Link, str]]) -> str:
    """Each with who makes the link: the report, or this hub."""
    return "; ".join(f"{title} (link: {link.linked_by})" for link, title in links)


def _score(hub: Hub, link: ScoreLink, scope: str) -> str:
    return score_bead(hub, hub.get(Assessment, link.assessment, scope), link.criterion).title


def _place(hub: Hub, cited: Citation) -> str:
    source = hub.source(cited.source)
    return ": ".join(filter(None, [source.short_title if source else cited.source, cited.paragraph_label]))
