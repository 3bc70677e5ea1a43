"""A council that begins a hub of its own: what its area is called, and what it is told: what is left to fill in."""

import re
from dataclasses import dataclass

from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.text import nearest_slug
from publishing.reading.layout import AREAS, NATIONAL, SITE_FILE

TO_FILL_IN = "TO-FILL-IN.md"

_BEFORE_NAME = re.compile(
    r"^(the )?((london borough|royal borough|city|city and county|county|(metropolitan )?borough) (council )?of )?",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(
    r"( (county|city|borough|district|metropolitan|unitary|combined))*( (council|authority|corporation))?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Adopter:
    """A council that begins a hub of its own."""

    council: str

    @property
    def name(self) -> str:
        """The area's name: Sampleshire, for Sampleshire County Council."""
        return _AFTER_NAME.sub("", _BEFORE_NAME.sub("", self.council)) or self.council

    @property
    def id(self) -> str:
        """The area's id: "" if the name has no letter or digit that an id could have."""
        return nearest_slug(self.name.replace("’", "").replace("'", "")) or ""


def readme(adopter: Adopter) -> str:
    """The front page of the new folder."""
    return f"""# {adopter.council}: Prevent guidance and strategy

`make site` checks the content and builds the site into `site/`. `make serve` shows it. `make` lists the rest.
What is left to fill in stands in [{TO_FILL_IN}]({TO_FILL_IN}). The guides for editors begin at
[docs/contributing/](docs/contributing/index.md).

The program is under the [MIT licence](LICENSE), the content under
[Creative Commons Attribution 4.0](LICENSE-CONTENT.md). The tests of the program stay with the project that it was
taken from: `make test`, `make quick` and `make bless` need them.

On GitHub and GitLab each change is checked and built, and the site is [published](docs/contributing/publish-on-time.md)
once the variable `SITE_ADDRESS` says where, and `make ready` finds nothing.

When the program or a national contact has changed, [take the later version](docs/contributing/take-a-later-version.md):
what you wrote stays. It needs the branch `program`, which holds what this hub was given.
"""


def to_fill_in(hub: Hub, adopter: Adopter) -> str:
    """What somebody has to fill in before the council can publish. `hub` is the new one."""
    return "\n".join([f"# What {adopter.council} has to fill in", "", *_steps(adopter), "", *_to_try(hub), ""])


def _steps(adopter: Adopter) -> list[str]:
    area = f"data/{AREAS}/{adopter.id}"
    return [
        "In this order: what could harm somebody comes first.",
        "",
        f"- [ ] **The local route.** `make new KIND=contact AREA={adopter.id}` for each local contact. Then name them",
        f"      in `contacts` of `{area}/area.yml`, and say in `local_contact` where to turn.",
        "      Until then the national contacts are shown.",
        "- [ ] **The national contacts**, listed below: ring or open each, and write that into its `verification`.",
        f"- [ ] **Who answers for Prevent.** `responsible` in `{area}/area.yml`: roles and bodies, never people.",
        f"- [ ] **Your report or page.** `make new KIND=source AREA={adopter.id}`; then cite it in `area.yml`.",
        f"- [ ] **Your strategy.** `make new KIND=strategy AREA={adopter.id}`, and what belongs to it.",
        f"- [ ] **The owner.** `owner` in `data/{SITE_FILE}`: check its name, and add the `contact` for errors.",
        f"- [ ] **The address** where the hub will stand: `address` in `data/{SITE_FILE}`, with a slash at its end.",
        f"- [ ] **The name and the summary** of the hub in `data/{SITE_FILE}`.",
        "- [ ] **What the law asks.** docs/contributing/what-the-law-asks.md is a list for those who sign it off.",
        "- [ ] **The privacy notice**, `docs/privacy.md`: who answers for what the host logs, why, for how long,",
        "      and the rights of readers.",
        "- [ ] **Who publishes it**, `docs/about/`: it tells of the hub that this was taken from. Make it yours.",
        "- [ ] **The accessibility statement**, in `data/national/accessibility-statement.yml`, tells of it too.",
        "- [ ] **Who is told of a weakness of the website**: `security` in docs/contributing/serve-the-site.md.",
        "- [ ] **The licence**, `LICENSE-CONTENT.md`: on what terms others may use your council’s own words.",
        "- [ ] **In Wales, the Welsh.** Read your council’s compliance notice first. What can be in Welsh stands",
        "      in docs/contributing/translate-a-page.md. Once you have such pages, that statement and",
        "      `data/national/get_help/hard-to-call.yml` mustn’t say that there are none.",
        "- [ ] **The reviews.** No record carries a review by your council: have each page compared with its source,",
        "      and enter the day and the role in `review`. `make ready` says what can’t be published without. To show",
        "      the draft sooner, a role has to decide it: `published_anyway` in docs/contributing/review-a-page.md.",
        f"- [ ] **Last: `demonstration: false`** in `data/{SITE_FILE}`, once the council has approved the content.",
        "      Until then every page says that it is a draft, and search engines are asked not to list it.",
    ]


def _to_try(hub: Hub) -> list[str]:
    checked = [
        f"- [ ] {each.name} (`data/{NATIONAL}/contacts/{each.id}.yml`): {each.verification_line}"
        for each in sorted(hub.all(Contact), key=lambda each: each.id)
    ]
    return ["## National contacts to try", "", *checked, "", "## Reviews to make", "", *_reviews(hub)]


def _reviews(hub: Hub) -> list[str]:
    kinds: dict[str, list[Record]] = {}
    for record in hub.records:
        kinds.setdefault(record.plural, []).append(record)
    return [f"- [ ] {plural}: {len(records)}" for plural, records in sorted(kinds.items())]
