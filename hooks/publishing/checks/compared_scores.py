"""Scores stand beside earlier ones only where both mean the same, or where a mapping says what they mean."""

from collections.abc import Iterator
from datetime import date

from publishing.model.assessment import Assessment
from publishing.model.earlier_assessment import earlier_assessment, mapping_between
from publishing.model.framework_mapping import FrameworkMapping
from publishing.model.hub import Hub
from publishing.problems import Problem, did_you_mean, problem_at


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
