"""Bodies report to others, and never round in a circle."""

from collections.abc import Iterator
from datetime import date

from publishing.model.body import Body
from publishing.model.hub import Hub
from publishing.problems import Problem, problem_at


def bodies_report_upwards(hub: Hub, today: date) -> Iterator[Problem]:
    """No body reports, through others or at once, to itself."""
    for body in hub.all(Body):
        circle = _circle(hub, body)
        if circle:
            what = f"`{body.id}` reports, in the end, to itself: {' → '.join(circle)}"
            yield problem_at(body.origin.at("reports_to"), what, "take out the line that closes the circle")


def _circle(hub: Hub, body: Body) -> list[str]:
    """The shortest way by which a body reports to itself, from its id to its id; empty if there is none."""
    ways = [[body.id, above] for above in body.reports_to]
    met: set[str] = set()
    for way in ways:
        if way[-1] == body.id:
            return way
        above = hub.find(Body, way[-1], body.scope)
        if above and above.id not in met:
            met.add(above.id)
            ways.extend([*way, further] for further in above.reports_to)
    return []
