"""Frameworks, their scales and the mappings between them hold together, and links to scores lead to one."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from publishing.model.assessment import Assessment
from publishing.model.framework import Framework
from publishing.model.framework_mapping import FrameworkMapping
from publishing.model.hub import Hub
from publishing.model.link import Link
from publishing.model.record import Record
from publishing.model.score_link import CriterionLink, ScoreLink
from publishing.model.walk import entries_of
from publishing.problems import Problem, did_you_mean, problem_at


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
    for number, mapping in enumerate(mappings):
        if any((each.earlier, each.later) == (mapping.earlier, mapping.later) for each in mappings[:number]):
            what = f"`{mapping.earlier}` and `{mapping.later}` are joined twice"
            yield problem_at(mapping.origin, what, "keep one of the mappings")
        earlier, later = (hub.find(Framework, each) for each in (mapping.earlier, mapping.later))
        if earlier and later:
            yield from _mapped(mapping, earlier)
            yield from _targets(mapping, later)


def _mapped(mapping: FrameworkMapping, earlier: Framework) -> Iterator[Problem]:
    used = [each.criterion for each in mapping.criteria]
    for number, each in enumerate(mapping.criteria):
        place = each.origin.at("criterion")
        if fault := fault_of_criterion(earlier, each.criterion):
            yield problem_at(place, *fault)
        elif each.criterion in used[:number]:
            yield problem_at(place, f"`{each.criterion}` is here twice", "name all that it is taken for in one `to`")
    for criterion in earlier.criteria:
        if criterion.id not in used:
            what = f"the criterion `{criterion.id}` of `{earlier.id}` is left out"
            yield problem_at(mapping.origin, what, "add it, without `to` if the other framework has nothing like it")


def _targets(mapping: FrameworkMapping, later: Framework) -> Iterator[Problem]:
    for each in mapping.criteria:
        for number, target in enumerate(each.to):
            place = each.origin.at("to", number)
            if fault := fault_of_criterion(later, target):
                yield problem_at(place, *fault)
            elif target in each.to[:number]:
                yield problem_at(place, f"`{target}` is here twice", "take one out")


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
