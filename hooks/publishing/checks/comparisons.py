"""Every edition is compared under every theme."""

from collections.abc import Iterator
from datetime import date

from publishing.model.comparison import Comparison, ComparisonTheme
from publishing.model.hub import Hub
from publishing.model.strategy import Strategy
from publishing.problems import Problem, problem_at


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
            yield problem_at(place, what, "add each, with records or with `nothing`")
