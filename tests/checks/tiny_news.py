"""Small news, banners and a campaign, to be spoilt in one way at a time. Everything in them is invented."""

from tests.checks.tiny_hub import TinyHub

NEWS = "data/areas/exampleton/updates/fair.yml"
LATER = "data/national/updates/later.yml"
FLOOD = "data/areas/exampleton/emergency_banners/flood.yml"
STORM = "data/areas/exampleton/emergency_banners/storm.yml"
EVERYWHERE = "data/national/emergency_banners/power.yml"
CAMPAIGNS = "data/national/communications_toolkit/shared/campaigns.yml"
NOTES = "data/national/change_notes.yml"

_CITED = "as_at: 2024-02-20\nsources: [{source: report, paragraph: '1'}]\n"


def _banner(title: str, begin: str, end: str, more: str = "") -> str:
    return f"""\
title: {title}
text: "Call {{name:helpline}} on {{number:helpline}}."
severity: danger
{more}publish_at: "{begin}"
expires_at: "{end}"
approval: {{by: Duty officer, date: 2024-02-20}}
as_at: 2024-02-20
"""


TINY_NEWS = {
    NEWS: """\
title: The fair
summary: Come and see.
body: It has [a page](/updates/later/).
date: 2024-02-20
audience: [public]
area: exampleton
publish_at: "2024-02-21 09:00"
expires_at: "2024-03-21 09:00"
event:
  starts: "2024-03-20 10:00"
  ends: "2024-03-20 12:00"
  place: The hall
status: operational
"""
    + _CITED,
    LATER: """\
title: The day after
summary: It was well.
body: Much was seen.
date: 2024-02-20
audience: [public]
publish_at: "2024-02-21 09:00"
status: operational
"""
    + _CITED,
    FLOOD: _banner("Flood", "2024-06-01 09:00", "2024-06-01 18:00", "more: /updates/later/\n"),
    STORM: _banner("Storm", "2024-06-01 18:00", "2024-06-02 18:00"),
    EVERYWHERE: _banner("No power", "2024-06-01 07:00", "2024-06-01 08:00"),
    CAMPAIGNS: """\
campaigns:
  - {id: week, title: Week, summary: A week., starts: 2024-06-03, ends: 2024-06-09}
"""
    + _CITED,
    NOTES: """\
as_at: 2024-02-20
change_notes:
  - {id: wording, title: A word was changed., page: /duty/, date: 2024-02-20}
""",
}


def add_news(hub: TinyHub) -> TinyHub:
    """Write them to a hub."""
    return hub.write_all(TINY_NEWS)
