"""A hub for another council: the program and the national content, one empty area, and what is left to fill in."""

import re
import shutil
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from publishing.editing.places import in_order
from publishing.editing.without_tests import leave_the_tests
from publishing.editing.yaml_text import mapping_lines
from publishing.model.area import Area
from publishing.model.contact import Contact
from publishing.model.duty import Duty
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.model.site import Site
from publishing.model.text import nearest_slug
from publishing.reading.field_advice import fields_of
from publishing.reading.layout import AREAS, NATIONAL, SITE_FILE

LEFT_OUT = (".git", ".venv", ".cache", "site", "dist", "tests", "README.md", "CHANGELOG.md", AREAS)
"""The tests prove this hub's own content, and the rest is made here or tells of it."""
PICTURES = "images"
CHANGE_NOTES = f"{NATIONAL}/change_notes.yml"
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


def copy_program(hub_folder: Path, new: Path, pages_left_out: Collection[Path]) -> None:
    """Copy all but what tells of this hub's own areas. `pages_left_out` are hand-written pages of theirs."""

    def left_out(folder: str, names: list[str]) -> set[str]:
        here = Path(folder)
        made = {name for name in names if name == "__pycache__" or name.endswith("_cache") or name == ".hypothesis"}
        made |= {name for name in names if name.startswith(".site-") and here == hub_folder}
        top = {name for name in names if name in LEFT_OUT and here in (hub_folder, hub_folder / "data")}
        pictures = {PICTURES} & set(names) if here == hub_folder / "docs" else set()
        return made | top | pictures | {name for name in names if here / name in pages_left_out}

    shutil.copytree(hub_folder, new, ignore=left_out, dirs_exist_ok=True)
    leave_the_tests(new)


def write_data(data: Path, hub: Hub, settings: Mapping[str, Any], adopter: Adopter, today: date) -> None:
    """Give the copied data its settings and its one area. `settings` are those of the hub that is adopted."""
    write_settings(data, settings, _of_the_council(adopter))
    area = data / AREAS / adopter.id / "area.yml"
    area.parent.mkdir(parents=True)
    area.write_text(_text(_area(hub, adopter, today), in_order(Area, in_set=False)), "utf-8", newline="\n")


def write_settings(data: Path, settings: Mapping[str, Any], of_the_council: Mapping[str, Any]) -> None:
    """Give the copied data its settings: those of the hub that is adopted, with what is written for the council."""
    (data / CHANGE_NOTES).unlink(missing_ok=True)
    kept = _without(settings, _OF_THE_OLD_HUB)
    if reviews := _without(settings.get("reviews", {}), _DECIDED_BY_THE_OLD_HUB):
        kept["reviews"] = reviews
    (data / SITE_FILE).write_text(_text({**kept, **of_the_council}, fields_of(Site)), "utf-8", newline="\n")


def _area(hub: Hub, adopter: Adopter, today: date) -> dict[str, Any]:
    """An area of which nothing is known but the duty that every council has."""
    duties = hub.all(Duty, "")
    cited = [{"source": each.source, "paragraph": each.paragraph} for each in duties[0].sources] if duties else []
    return {
        "name": adopter.name,
        "council": adopter.council,
        "summary": f"{adopter.council} has the Prevent duty. Its strategy hasn’t been entered here yet.",
        "responsible": "Who answers for the work hasn’t been entered here yet.",
        "local_contact": "No local contact has been entered here yet. Use the national contacts.",
        "status": "current",
        "as_at": today.isoformat(),
        "sources": cited[:1],
    }


def _of_the_council(adopter: Adopter) -> dict[str, Any]:
    return {
        "summary": f"Help if you are worried about someone, and how {adopter.council} meets the Prevent duty.",
        "areas": [adopter.id],
        "home_area": adopter.id,
        "demonstration": True,
        "demonstration_notice": f"This is a draft. {adopter.council} has not approved it yet.",
        "owner": {"name": adopter.council},
    }


OF_THE_COUNCIL = ("summary", "areas", "home_area", "demonstration", "demonstration_notice", "owner")
"""The settings that are written for the council."""
_OF_THE_OLD_HUB = ("address", "first_address", "edit_address", "reviews")
_DECIDED_BY_THE_OLD_HUB = ("published_anyway", "note")


def _without(values: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}


def _text(values: Mapping[str, Any], order: list[str]) -> str:
    ordered = {name: values[name] for name in [*order, *(values.keys() - set(order))] if name in values}
    return "\n".join([*mapping_lines(ordered), ""])


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
        "- [ ] **The pages that people wrote by hand**: `docs/about/` and `docs/privacy.md` tell of the hub that this",
        "      was taken from. Make them yours.",
        "- [ ] **The accessibility statement**, in `data/national/accessibility-statement.yml`, tells of it too.",
        "- [ ] **In Wales, the Welsh.** docs/contributing/translate-a-page.md tells what can be in Welsh. Once you",
        "      have such pages, that statement and `data/national/get_help/hard-to-call.yml` mustn’t say that there",
        "      are none.",
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
