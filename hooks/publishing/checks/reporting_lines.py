"""Bodies report to others, and never round in a circle."""

from collections.abc import Iterator
from datetime import date

from publishing.model.body import Body
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at


def bodies_report_upwards(hub: Hub, today: date) -> Iterator[Problem]:
    """No body reports, through others or at once, to itself."""
    for body in hub.all(Body):
        if body.id in _above(hub, body):
            what = f"`{body.id}` reports, in the end, to itself"
            yield problem_at(body.origin.at("reports_to"), what, "take out the line that closes the circle")


def _above(hub: Hub, body: Body) -> set[str]:
    found: set[str] = set()
    waiting = list(body.reports_to)
    while waiting:
        body_id = waiting.pop()
        if body_id in found:
            continue
        found.add(body_id)
        above = hub.find(Body.kind, body_id, body.scope)
        if isinstance(above, Body):
            waiting.extend(above.reports_to)
    return found
