"""Frameworks, their scales and the mappings between them hold together, and what names a criterion names one."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from operator import attrgetter

from publishing.checks.repeats import repeated
from publishing.model.assessment import Assessment
from publishing.model.framework import Framework
from publishing.model.framework_mapping import FrameworkMapping
from publishing.model.hub import Hub
from publishing.model.link import CriterionLink, Link, ScoreLink
from publishing.model.record import Record
from publishing.model.scrutiny import ScrutinyQuestion
from publishing.model.walk import entries_of
from publishing.problems import Place, Problem, did_you_mean, problem_at


def bands_cover_their_scale(hub: Hub, today: date) -> Iterator[Problem]:
    """Each score of a scale falls in one band."""
    for framework in hub.all(Framework):
        for band in framework.scale:
            if band.high < band.low:
                yield problem_at(band.origin, f"the band {band.low} to {band.high} ends before it begins", "mend it")
        for lower, higher in pairwise(sorted(framework.scale, key=lambda band: band.low)):
            if higher.low <= lower.high:
                what = f"the bands {lower.range} and {higher.range} overlap"
                yield problem_at(higher.origin.at("low"), what, "give each score to one band")
            elif higher.low > lower.high + 1:
                what = f"no band holds the scores between {lower.high} and {higher.low}"
                yield problem_at(higher.origin.at("low"), what, "add a band, or mend the neighbours")


def mappings_match_their_frameworks(hub: Hub, today: date) -> Iterator[Problem]:
    """A mapping names each criterion of the earlier framework once, and only criteria that exist."""
    mappings = hub.all(FrameworkMapping)
    for mapping in repeated(mappings, attrgetter("earlier", "later")):
        what = f"`{mapping.earlier}` and `{mapping.later}` are joined twice"
        yield problem_at(mapping.origin, what, "keep one of the mappings")
    for mapping in mappings:
        earlier, later = (hub.find(Framework, each) for each in (mapping.earlier, mapping.later))
        if earlier and later:
            yield from _mapped(mapping, earlier)
            for each in mapping.criteria:
                targets = ((target, each.origin.at("to", number)) for number, target in enumerate(each.to))
                yield from criteria_named_once(later, targets)


def _mapped(mapping: FrameworkMapping, earlier: Framework) -> Iterator[Problem]:
    named = ((each.criterion, each.origin.at("criterion")) for each in mapping.criteria)
    yield from criteria_named_once(earlier, named, "name all that it is taken for in one `to`")
    used = {each.criterion for each in mapping.criteria}
    for criterion in earlier.criteria:
        if criterion.id not in used:
            what = f"the criterion `{criterion.id}` of `{earlier.id}` is left out"
            yield problem_at(mapping.origin, what, "add it, without `to` if the other framework has nothing like it")


def criteria_named_once(
    framework: Framework, named: Iterable[tuple[str, Place]], todo: str = "take one out"
) -> Iterator[Problem]:
    """Each id in a list, which stands at its place, is that of a criterion that none before it is of."""
    seen: set[str] = set()
    for criterion_id, place in named:
        if fault := fault_of_criterion(framework, criterion_id):
            yield problem_at(place, *fault)
        elif criterion_id in seen:
            yield problem_at(place, f"`{criterion_id}` is here twice", todo)
        seen.add(criterion_id)


def links_to_scores_exist(hub: Hub, today: date) -> Iterator[Problem]:
    """A link to a score, and a development, name a criterion of the framework by which it was assessed."""
    for record, link in entries_of(hub, Link):
        if isinstance(link, ScoreLink | CriterionLink):
            framework = _framework_meant(hub, record, link)
            if framework and (fault := fault_of_criterion(framework, link.criterion)):
                yield problem_at(link.origin.at("criterion"), *fault)


def _framework_meant(hub: Hub, record: Record, link: ScoreLink | CriterionLink) -> Framework | None:
    named = hub.find(Assessment, link.assessment, record.scope) if isinstance(link, ScoreLink) else record
    return hub.find(Framework, named.framework, named.scope) if isinstance(named, Assessment) else None


def fault_of_criterion(framework: Framework, criterion_id: str) -> tuple[str, str] | None:
    """What is wrong with an id that should be that of a criterion, and what to do."""
    known = [each.id for each in framework.criteria]
    if criterion_id in known:
        return None
    return f"`{criterion_id}` isn't a criterion of `{framework.id}`", did_you_mean(criterion_id, known)


def questions_ask_about_criteria_that_exist(hub: Hub, today: date) -> Iterator[Problem]:
    """A benchmark's question names a criterion of its framework."""
    for question in hub.all(ScrutinyQuestion):
        asked = question.criterion
        framework = hub.find(Framework, asked.framework, question.scope) if asked else None
        if asked and framework and (fault := fault_of_criterion(framework, asked.criterion)):
            yield problem_at(asked.origin.at("criterion"), *fault)
