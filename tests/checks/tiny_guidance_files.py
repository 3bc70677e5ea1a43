"""What the small hub says to whoever needs help: guidance, contacts and news."""

from publishing.model.addresses import ROLES

PARTS_OF_GET_HELP = (
    *("signs", "talk", "what-happens", "referred", "complaints", "myths"),
    *("easy-read", "hard-to-call", "safely"),
)

CITED = "as_at: 2024-02-20\nsources: [{source: report, paragraph: '1'}]\n"


def guide(title: str) -> str:
    return f"title: {title}\nlead: Say what matters most.\nwho_for: [public]\ncontacts: [emergency]\nstatus: guidance\n"


def _part_of_get_help(title: str) -> str:
    return f"part_of: get-help\n{guide(title)}{CITED}"


def _roleguide(number: int) -> str:
    return f"""\
number: {number}
title: Example guide {number}
role_name: Example role {number}
who_for: [public]
lead: Tell somebody.
route:
  - {{title: Danger, text: Call., contact: emergency}}
  - {{title: No danger, text: Ask., contact: helpline}}
contacts: [helpline]
status: guidance
{CITED}"""


GUIDANCE = {
    "data/national/contacts/emergency.yml": """\
name: Emergency services
what_for: Somebody is in danger now.
who_for: [public, staff, school, member]
channels:
  - {kind: voice, value: "999"}
emergency: true
verification:
  state: stored-copy
  date: 2024-02-20
  against: the page of the example police
"""
    + CITED,
    "data/national/contacts/helpline.yml": """\
name: Example helpline
what_for: Somebody wants to talk.
who_for: [public]
channels:
  - {kind: voice, value: 01632 960 001}
  - {kind: email, value: help@example.org}
verification:
  state: live
  date: 2024-02-20
  by: the duty officer
  tried: 01632 960 001
"""
    + CITED,
    "data/national/referral_guidance/refer.yml": guide("Refer") + CITED,
    "data/national/referral_guidance/get-help.yml": guide("Get help")
    + f"links: [{', '.join(PARTS_OF_GET_HELP)}]\n{CITED}",
    **{f"data/national/get_help/{part}.yml": _part_of_get_help(part) for part in PARTS_OF_GET_HELP},
    **{f"data/national/referral_guidance/roles/{role}.yml": _roleguide(n) for n, role in enumerate(ROLES, start=1)},
    "data/national/communications_toolkit/toolkit.yml": guide("Toolkit") + CITED,
    "data/national/updates/news.yml": """\
title: A report was published
summary: It can be read.
body: It says *much*, as [its page](/sources/report/) shows.
date: 2024-02-20
audience: [public]
area: exampleton
status: operational
"""
    + CITED,
}
