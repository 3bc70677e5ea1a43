"""Scores are on their framework's scale, and stand beside earlier ones only where both mean the same."""

from collections.abc import Iterator
from datetime import date

from publishing.checks.frameworks import criteria_named_once
from publishing.model.assessment import Assessment, Rating, Score
from publishing.model.framework import Framework
from publishing.model.framework_mapping import FrameworkMapping, earlier_assessment, mapping_between
from publishing.model.hub import Hub
from publishing.model.record import Explains
from publishing.problems import Problem, closest, did_you_mean, problem_at


def comparisons_of_scores_have_a_mapping(hub: Hub, today: date) -> Iterator[Problem]:
    """What an assessment is compared with exists, is earlier, and is of its framework or of one mapped to it."""
    for assessment in hub.all(Assessment):
        named = assessment.compare_with
        if named is None:
            continue
        earlier = earlier_assessment(hub, assessment)
        scope = named.scope_seen_from(assessment.scope)
        if earlier:
            yield from _two(hub, earlier, assessment)
        elif not hub.is_broken(Assessment.kind, named.assessment, scope):
            known = [each.id for each in hub.all(Assessment, scope) if each is not assessment]
            what = f"there is no assessment `{named.assessment}` in `{scope}`"
            todo = did_you_mean(named.assessment, known) if known else "name its strategy in `edition`"
            yield problem_at(named.origin.at("assessment"), what, todo)


def _two(hub: Hub, earlier: Assessment, later: Assessment) -> Iterator[Problem]:
    place = later.compare_with.origin if later.compare_with else later.origin
    began, begins = earlier.made.earliest, later.made.earliest
    if earlier is later or (began and begins and began >= begins):
        what = f"`{earlier.id}` ({earlier.made}) isn't earlier than `{later.id}` ({later.made})"
        yield problem_at(place, what, "name an earlier one, and turn the two round if need be")
    elif earlier.framework != later.framework and not _are_joined(hub, earlier.framework, later.framework):
        what = f"`{earlier.framework}` and `{later.framework}` are different frameworks, and no mapping joins them"
        todo = f"take `compare_with` out, or add a mapping from `{earlier.framework}` to `{later.framework}`"
        yield problem_at(place, what, f"{todo} to framework_mappings.yml")


def _are_joined(hub: Hub, earlier: str, later: str) -> bool:
    is_one_broken = any(kind == FrameworkMapping.kind for kind, _, _ in hub.broken)
    return is_one_broken or mapping_between(hub, earlier, later) is not None


def scores_match_their_framework(hub: Hub, today: date) -> Iterator[Problem]:
    """A score is for a criterion of the framework, once, and within its scale; no criterion is left out."""
    for assessment in hub.all(Assessment):
        framework = hub.find(Framework, assessment.framework, assessment.scope)
        if framework is None:
            continue
        for score in assessment.scores:
            if score.score is not None and framework.band(score.score) is None:
                yield problem_at(score.origin.at("score"), *_fault_of_score(score.score, framework))
        if assessment.ratings and not framework.is_rated:
            what = f"there are ratings, but `{framework.id}` holds no benchmarks to be rated"
            yield problem_at(assessment.origin.at("ratings"), what, "give `scores` instead, on its scale")
        yield from _criteria(assessment, framework)


def _fault_of_score(score: int, framework: Framework) -> tuple[str, str]:
    """What is wrong with a score that no band holds, and what to do."""
    if framework.scale:
        return f"the score {score} is outside the scale {framework.lowest} to {framework.highest}", "mend the score"
    what = f"there is a score of {score}, but `{framework.id}` has no scale"
    if framework.is_rated:
        return what, "give `ratings` instead, with `green` and `amber`"
    return what, "add the framework’s `scale`, or say in `not_scored_because` what was found"


def _criteria(assessment: Assessment, framework: Framework) -> Iterator[Problem]:
    known = [criterion.id for criterion in framework.criteria]
    given: list[Score | Rating] = [*assessment.scores, *assessment.ratings]
    used = {each.criterion for each in given}
    meant = {closest(each, known) for each in used if each not in known}
    yield from criteria_named_once(framework, ((each.criterion, each.origin.at("criterion")) for each in given))
    for criterion in known:
        if criterion not in used and criterion not in meant:
            what = f"the criterion `{criterion}` of `{framework.id}` is left out"
            yield problem_at(assessment.origin, what, "add it, with `not_scored_because` if it has no score")


def ratings_match_their_framework(hub: Hub, today: date) -> Iterator[Problem]:
    """Green, amber and red together are the benchmarks of their area of control."""
    for assessment in hub.all(Assessment):
        framework = hub.find(Framework, assessment.framework, assessment.scope)
        if framework is None or assessment.explains(Explains.TOTAL):
            continue
        for rating in assessment.ratings:
            criterion = framework.criterion(rating.criterion)
            if criterion and criterion.benchmarks is not None and criterion.benchmarks != rating.total:
                what = f"{rating.told} come to {rating.total}, not to the {criterion.benchmarks} of `{criterion.id}`"
                yield problem_at(rating.origin, what, "mend the figures here or in the framework")
