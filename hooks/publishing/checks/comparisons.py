"""Every edition is compared under every theme, and by its own records."""

from collections.abc import Iterator
from datetime import date

from publishing.model.comparison import Comparison, ComparisonTheme
from publishing.model.held_records import HELD, HeldRecords
from publishing.model.hub import Hub
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
            yield problem_at(place, what, "add each, with records or with `nothing`")


def held_records_are_of_their_edition(hub: Hub, today: date) -> Iterator[Problem]:
    """What an edition is compared by, or answers with, belongs to it, not to its area or to the whole country."""
    for holder in hub.records:
        if isinstance(holder, HeldRecords):
            yield from _of_others(hub, holder)


def _of_others(hub: Hub, holder: HeldRecords) -> Iterator[Problem]:
    for name, kind in HELD.items():
        for number, record_id in enumerate(getattr(holder, name)):
            found = hub.meant(kind, record_id, holder.scope)
            if found is None or found.scope == holder.scope or hub.has_mistakes((kind, holder.scope, record_id)):
                continue  # the last: one was found in the place of the edition's own, which has mistakes
            known = [each.id for each in hub.all(type(found), holder.scope)]
            what = f"the {kind} `{record_id}` isn't of this edition"
            todo = did_you_mean(record_id, known) if known else "take it out"
            yield problem_at(holder.origin.at(name, number), what, todo)
