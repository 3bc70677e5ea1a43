"""A county, its district and the council that takes their place on a day set ahead. All of it is invented."""

from tests.checks.tiny_hub import AREA, SITE, TinyHub

DISTRICT = "data/areas/brookton/area.yml"
NEW = "data/areas/newton/area.yml"
OLD_DESK = "data/areas/exampleton/contacts/old-desk.yml"
NEW_DESK = "data/areas/newton/contacts/new-desk.yml"

SUCCESSOR = "successors: [{council: Newton Council, since: 2025-04-01, area: newton}]\n"
_REST = "as_at: 2024-02-20\nsources: [{source: report, paragraph: '1'}]\n"
_AREA = """\
name: {name}
council: {name} Council
summary: {name} is invented.
responsible: The {name} board.
local_contact: Ask the {name} desk.
status: current
"""
_DESK = """\
name: {name} desk
what_for: Ask here.
who_for: [public, staff]
channels: [{{kind: voice, value: "{number}"}}]
verification: {{state: live, date: 2024-05-01, by: Prevent lead, tried: {number}}}
"""


def reorganised(hub: TinyHub) -> TinyHub:
    """The hub in which Newton takes the place of Exampleton and of its district Brookton on 1 April 2025."""
    hub.replace(SITE, "areas: [exampleton]", "areas: [exampleton, brookton, newton]")
    hub.add(AREA, f"contacts: [old-desk]\ntakes_referrals_for: [Otterham]\n{SUCCESSOR}")
    hub.write(DISTRICT, f"{_AREA.format(name='Brookton')}referrals_go_to: exampleton\n{SUCCESSOR}{_REST}")
    hub.write(NEW, f"{_AREA.format(name='Newton')}begins: 2025-04-01\ncontacts: [new-desk]\n{_REST}")
    hub.write(OLD_DESK, _DESK.format(name="Exampleton", number="01632 960 801") + _REST)
    hub.write(NEW_DESK, _DESK.format(name="Newton", number="01632 960 802") + _REST)
    return hub
