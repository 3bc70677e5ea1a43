"""An assessment stands beside an earlier one of its framework, or of one that a mapping joins to it."""

import pytest
from tests.checks.tiny_hub import ASSESSMENTS, MAPPINGS, TinyHub


def compare(hub: TinyHub, compare_with: str, *, earlier: str = "made: 2022") -> None:
    """Let the second assessment be compared with something, and say when the first was made."""
    hub.replace(ASSESSMENTS, "made: 2023\n    made_by: The council", f"{earlier}\n    made_by: The council")
    hub.replace(ASSESSMENTS, "made_by: The panel", f"made_by: The panel\n    compare_with: {compare_with}")


@pytest.mark.parametrize("edition", ["", ", edition: 2024-2027"])
def test_frameworks_that_a_mapping_joins_can_be_compared(hub: TinyHub, edition: str) -> None:
    compare(hub, f"{{assessment: self-assessment{edition}}}")
    assert hub.problems() == []


@pytest.mark.parametrize("change", ["gone", "turned round"])
def test_frameworks_that_nothing_joins_cannot(hub: TinyHub, change: str) -> None:
    compare(hub, "{assessment: self-assessment}")
    if change == "gone":
        hub.remove(MAPPINGS)
    else:
        text = hub.text(MAPPINGS).partition("    criteria:")[0]
        turned = text.replace("earlier: ten-benchmarks", "earlier: assurance").replace(
            "later: assurance", "later: ten-benchmarks"
        )
        hub.write(MAPPINGS, f"{turned}    criteria: [{{criterion: control, to: [leadership]}}]\n")
    assert hub.problems() == [
        (
            f"{ASSESSMENTS}:19:19: `ten-benchmarks` and `assurance` are different frameworks, and no mapping joins "
            "them; take `compare_with` out, or add a mapping from `ten-benchmarks` to `assurance` to "
            "framework_mappings.yml"
        )
    ]


def test_one_framework_needs_no_mapping(hub: TinyHub) -> None:
    hub.remove(MAPPINGS)
    text = hub.text(ASSESSMENTS)
    first = text.partition("assessments:\n")[2].partition("  - id: channel-assurance")[0]
    second = first.replace("id: self-assessment", "id: next-one").replace("made: 2023", "made: 2024")
    hub.add(ASSESSMENTS, second.replace("framework:", "compare_with: {assessment: self-assessment}\n    framework:"))
    assert hub.problems() == []


@pytest.mark.parametrize("made", ["made: 2023", "made: 2024-02", "made: Q1 2023/24"])
def test_what_it_is_compared_with_is_earlier(hub: TinyHub, made: str) -> None:
    compare(hub, "{assessment: self-assessment}", earlier=made)
    [problem] = hub.problems()
    assert problem.startswith(f"{ASSESSMENTS}:19:19: `self-assessment` (")
    assert problem.endswith(
        "isn't earlier than `channel-assurance` (2023); name an earlier one, and turn the two round if need be"
    )


def test_an_assessment_is_not_compared_with_itself(hub: TinyHub) -> None:
    compare(hub, "{assessment: channel-assurance}")
    assert "`channel-assurance` (2023) isn't earlier than `channel-assurance` (2023)" in hub.problem()


def test_an_unknown_assessment_is_named(hub: TinyHub) -> None:
    compare(hub, "{assessment: self-asessment}")
    assert hub.problems() == [
        (
            f"{ASSESSMENTS}:19:20: there is no assessment `self-asessment` in `exampleton/2024-2027`; "
            "did you mean `self-assessment`?"
        )
    ]


def test_an_unknown_edition_is_named(hub: TinyHub) -> None:
    compare(hub, "{assessment: self-assessment, edition: 2021}")
    assert any("there is no strategy `2021`" in problem for problem in hub.problems())


def test_a_broken_mapping_is_not_missed_as_well(hub: TinyHub) -> None:
    compare(hub, "{assessment: self-assessment}")
    hub.replace(MAPPINGS, "    summary: Inferred.\n", "")
    assert "`summary` is missing" in hub.problem()
