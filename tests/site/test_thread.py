"""The golden thread on the built site: from the duty to an action and its score, and back, by links alone."""

from collections import deque

import pytest
from tests.support.html_tree import Element
from tests.support.record_places import ends
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.action import Action
from publishing.model.assessment import Assessment
from publishing.model.duty import Duty
from publishing.model.hub import Hub
from publishing.model.record import CitedRecord
from publishing.model.survey import Survey
from publishing.model.thread import thread_of

DUTY = "/duty/#prevent-duty"
ACTION = "/strategy/thurrock/2024-2027/plan/#training-programme"
SCORE = "/strategy/thurrock/2024-2027/assessment/#benchmark-self-assessment-2023-training"


def linked_from(site: BuiltSite, address: str) -> set[str]:
    """Where the thread's own links lead from a place: those of its section, or of its page if it is one."""
    path, _, anchor = address.partition("#")
    page = site.pages[path]
    every = list(page.main.all())
    start = every.index(page.main.by_id[anchor]) if anchor else 0
    if anchor and every[start].tag == "tr":
        return row_links(page, every[start])
    end = next((n for n in range(start + 1, len(every)) if anchor and ends(every[n], every[start])), len(every))
    parts = [each for each in every[start:end] if "thread-links" in each.attributes.get("class", "").split()]
    return {link for part in parts for link in page.links(part)}


def row_links(page: BuiltPage, row: Element) -> set[str]:
    """From a row of scores: what the entry below the table that it leads to links to."""
    found = set(page.links(row))
    for link in list(found):
        anchor = link.partition("#")[2]
        if anchor in page.main.by_id and link.startswith(page.address):
            found |= set(page.links(page.main.by_id[anchor]))
    return found


def way(site: BuiltSite, start: str, goal: str) -> list[str]:
    """The shortest way by the thread's links; [] if there is none."""
    before: dict[str, str] = {start: ""}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        if here == goal:
            return steps(before, goal)
        for there in linked_from(site, here):
            if there not in before and there.partition("#")[0] in site.pages:
                before[there] = here
                waiting.append(there)
    return []


def steps(before: dict[str, str], goal: str) -> list[str]:
    found = [goal]
    while before[found[-1]]:
        found.append(before[found[-1]])
    return found[::-1]


@pytest.mark.parametrize("goal", [ACTION, SCORE])
def test_a_reader_gets_from_the_duty_to_an_action_and_its_score_and_back(site: BuiltSite, goal: str) -> None:
    there, back = way(site, DUTY, goal), way(site, goal, DUTY)
    assert there[:1] == back[-1:] == [DUTY]
    assert there[-1:] == back[:1] == [goal]


def test_below_the_duty_national_objectives_stand_before_a_councils_own(hub: Hub) -> None:
    kinds = [strand.bead.kind for strand in thread_of(hub).below(DUTY)]
    assert "Objective" in kinds
    assert kinds == sorted(kinds, key="National objective".__ne__)


def test_every_declared_link_is_shown_at_both_ends(site: BuiltSite, hub: Hub) -> None:
    thread = thread_of(hub)
    lost = [
        (upper, strand.bead.address)
        for upper, strands in thread.down.items()
        for strand in strands
        if strand.bead.address not in linked_from(site, upper) or upper not in linked_from(site, strand.bead.address)
    ]
    assert lost == []
    assert any(hub.get(Duty, "prevent-duty").address == upper for upper in thread.down)


def test_the_page_of_the_whole_thread_shows_each_part_of_it(example_site: BuiltSite, example_hub: Hub) -> None:
    owned = [action for action in example_hub.all(Action) if action.owner]
    assert owned
    for action in owned:
        text = example_site.pages[f"/strategy/{action.scope}/thread/"].main.text
        assert f"Owner {action.owner}" in text
        for progress in action.progress:
            assert f"Evidence Progress reported for {progress.when}" in text
        for link in action.evidence:
            assert f"Evidence {example_hub.get(Survey, link.survey, action.scope).title}" in text


@pytest.mark.parametrize("kind", [Assessment, Survey])
def test_every_figure_can_be_traced_to_a_paragraph(hub: Hub, kind: type[CitedRecord]) -> None:
    found = hub.all(kind)
    assert found
    for record in found:
        sources = [(hub.source(each.source), each.paragraph) for each in record.sources]
        assert [paragraph for source, paragraph in sources if source and source.paragraphs and paragraph], (
            record.address
        )
