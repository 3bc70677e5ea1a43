"""Then and now: a page of governance shows the bodies of the council's other strategies too, each with a way to it."""

from tests.support.record_places import ends
from tests.support.sites import BuiltSite

from publishing.model.body import Body
from publishing.model.editions import editions_of
from publishing.model.hub import Hub
from publishing.model.strategy import Strategy


def test_bodies_of_other_strategies_stand_beside_those_of_this_one(site: BuiltSite, hub: Hub) -> None:
    seen = 0
    for strategy in hub.all(Strategy):
        page = site.pages[f"{strategy.address}governance/"]
        every = list(page.main.all())
        for other in editions_of(hub, strategy.scope):
            if other.id == strategy.id:
                continue
            start = every.index(page.main.by_id[f"in-{other.id}"])
            end = next((n for n in range(start + 1, len(every)) if ends(every[n], every[start])), len(every))
            links = {link for each in every[start:end] for link in page.links(each)}
            text = " ".join(each.text for each in every[start:end])
            for body in hub.all(Body, other.edition_scope):
                assert body.address in links
                assert (body.chair or "Not given") in text
                seen += 1
    assert seen > len(hub.all(Strategy))
