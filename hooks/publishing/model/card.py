"""Cards: a role's route on one sheet, and on a card for the wallet, for one area."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from publishing.model.addresses import CARDS
from publishing.model.approval_line import approval_line
from publishing.model.area import Area
from publishing.model.contact import Contact
from publishing.model.fresh_contacts import emergency_contact, further_contacts, local_contacts
from publishing.model.guide import Step
from publishing.model.hub import Hub
from publishing.model.made_pages import card_address
from publishing.model.role_guide import RoleGuide
from publishing.model.shared_part import SharedPart
from publishing.model.succession import said_of, where_to_turn


class CardForm(Enum):
    """The sizes that a card is printed in. Each value ends its file's name."""

    SHEET = ""
    WALLET = "-wallet"


@dataclass(frozen=True, slots=True)
class CardStep:
    """A step of the route. The contact for immediate danger stands above all steps, and in none."""

    said: Step
    contact: Contact | None


@dataclass(frozen=True, slots=True)
class Card:
    """The card of one role in one area."""

    area: Area
    guide: RoleGuide
    emergency: Contact
    contacts: tuple[Contact, ...]
    """Those that may be shown, as the guide orders them, without the one for immediate danger."""
    local: tuple[Contact, ...]
    """The area's own, for those whom the guide is for."""
    where_to_turn: str
    """What is known of a local route."""
    succession: str
    """Which council has taken the place of the area's, or will; "" where nothing changes."""
    steps: tuple[CardStep, ...]
    parts: tuple[SharedPart, ...]
    approval: str
    """What a reader is told of the guide's approval."""

    @property
    def title(self) -> str:
        """What its page and its files are called."""
        return f"Prevent card: {self.guide.role_name}, {self.area.name}"

    @property
    def address(self) -> str:
        """Its page."""
        return card_address(self.area.id, self.guide.id)

    def file(self, form: CardForm) -> str:
        """Where its PDF in this form stands."""
        return f"{self.address.removesuffix('/')}{form.value}.pdf"


def cards_in(area: Area) -> str:
    """Where the list of cards shows those of an area."""
    return f"{CARDS}#{area.id}"


def cards_of(hub: Hub) -> list[Card]:
    """A card for each role in each area."""
    return [
        Card(
            area=area,
            guide=guide,
            emergency=emergency_contact(hub),
            contacts=tuple(further_contacts(hub, guide.contacts)),
            local=tuple(local_contacts(hub, area, guide.who_for)),
            where_to_turn=where_to_turn(hub, area),
            succession=said_of(hub, area),
            steps=tuple(_steps(hub, guide)),
            parts=tuple(hub.get(SharedPart, part_id) for part_id in guide.shared),
            approval=approval_line(hub, guide.approval),
        )
        for area in hub.all(Area)
        for guide in guides_in_order(hub)
    ]


def guides_in_order(hub: Hub) -> list[RoleGuide]:
    """The role guides in the order that they give themselves."""
    return sorted(hub.all(RoleGuide), key=lambda guide: guide.number)


def _steps(hub: Hub, guide: RoleGuide) -> Iterator[CardStep]:
    for step in guide.route:
        shown = further_contacts(hub, [step.contact]) if step.contact else ()
        yield CardStep(step, shown[0] if shown else None)
