"""What readers of the real hub are given when every check of it is overdue."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
from tests.support.hubs import real_hub
from tests.support.rendering import render_hub
from tests.support.trees import EPOCH

from publishing.model.card import cards_of
from publishing.model.fresh_contacts import with_fresh_contacts
from publishing.model.hub import Hub

DAY = 24 * 60 * 60


@pytest.fixture(scope="module")
def real_hub_later() -> Hub:
    """The real hub when every check of it is overdue."""
    later = datetime.fromtimestamp(EPOCH + 400 * DAY, UTC).date()
    return with_fresh_contacts(real_hub(), later)


@pytest.fixture(scope="module")
def pages_later(real_hub_later: Hub) -> Mapping[str, str]:
    return render_hub(real_hub_later).documents


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/get-help/", "ACT Early Support Line"),
        ("/refer/", "Police, non-emergency"),
        ("/refer/venue/", "ACT Early Support Line"),
        ("/refer/card/thurrock-venue/", "ACT Early Support Line"),
        ("/refer/helper/myself/step-9/", "Childline"),
        ("/refer/helper/all/", "Childline"),
        ("/toolkit/", "Anti-Terrorist Hotline"),
    ],
)
def test_a_page_of_the_real_hub_gives_the_national_route_and_says_why(
    pages_later: Mapping[str, str], address: str, name: str
) -> None:
    page = pages_later[address]
    assert [number for number in ("tel:08000113764", "tel:101", "tel:08001111") if number in page] == []
    notes = re.findall(r'<p class="note__label">Not shown: ([^<]*)</p>', page)
    assert [each for each in notes if name in each.split("; ")]
    assert "get-help-if-youre-worried-about-someone-being-radicalised" in page
    assert 'href="tel:999"' in page


def test_a_reader_has_one_note_to_go_past(pages_later: Mapping[str, str]) -> None:
    assert pages_later["/get-help/"].count("note--overdue") == 1


def test_a_card_gives_the_national_route_wherever_its_page_does(real_hub_later: Hub) -> None:
    for card in cards_of(real_hub_later):
        assert {each.id for each in card.contacts} == {"gov-uk-get-help"}
        for step in card.steps:
            instead = "gov-uk-get-help" if step.said.contact not in (None, "emergency-999") else None
            assert (step.contact.id if step.contact else None) == instead
