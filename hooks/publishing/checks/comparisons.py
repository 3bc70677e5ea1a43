"""Every edition is compared under every theme, by its own records."""

from collections.abc import Iterator
from datetime import date

from publishing.model.comparison import HELD, Comparison, ComparisonTheme
from publishing.model.hub import ANY, Hub
from publishing.model.strategy import Strategy
from publishing.problems import Problem, did_you_mean, problem_at


def comparisons_cover_every_theme(hub: Hub, today: date) -> Iterator[Problem]:
    """An edition says something, or that there is nothing, under each theme. That it does so once, `ids` checks."""
    themes = [theme.id for theme in hub.all(ComparisonTheme)]
    for strategy in hub.all(Strategy):
        scope = strategy.edition_scope
        found = {each.id: each for each in hub.all(Comparison, scope)}
        lacking = [each for each in themes if each not in found and not hub.is_broken(Comparison.kind, each, scope)]
        if lacking == themes and themes:
            what = "the edition isn't compared with others"
            yield problem_at(strategy.origin, what, f"add comparison.yml with {', '.join(themes)}")
        elif lacking:
            place = next(iter(found.values())).origin if found else strategy.origin
            what = f"the comparison leaves out {', '.join(f'`{each}`' for each in lacking)}"
            yield problem_at(place, what, "add it, with records or with `nothing`")


def comparisons_are_of_their_edition(hub: Hub, today: date) -> Iterator[Problem]:
    """What an edition is compared by belongs to it, not to its area or to the whole country."""
    for comparison in hub.all(Comparison):
        for name, kind in HELD.items():
            for number, record_id in enumerate(getattr(comparison, name)):
                found = hub.find(kind, record_id, comparison.scope)
                if found is None or found.scope == comparison.scope or _is_broken(hub, kind, record_id, comparison):
                    continue
                known = [each.id for each in hub.all(type(found), comparison.scope)]
                what = f"the {kind} `{record_id}` isn't of this edition"
                todo = did_you_mean(record_id, known) if known else "take it out"
                yield problem_at(comparison.origin.at(name, number), what, todo)


def _is_broken(hub: Hub, kind: str, record_id: str, comparison: Comparison) -> bool:
    """Whether the edition's own record of that id has mistakes, so that another was found in its place."""
    return any(key in hub.broken for key in ((kind, comparison.scope, record_id), (kind, comparison.scope, ANY)))
