"""Hubs of any size: the invented example hub, with as many more invented councils as its pages take.

Every council is a copy of Exampleshire under another name, with news of its own. The same seed makes the same hub.
"""

import random
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from tests.support.trees import EXAMPLE, copy_tree

PATTERN = EXAMPLE / "data/areas/exampleshire"
NOT_COPIED = ("emergency_banners", "updates", "change_notes.yml", "2020", "2021-2025")
"""Banners of all councils would stand on every national page."""
SMALLEST = 259
"""The pages of the example hub by itself."""
PAGES_OF_AREA = 74
NEWS = 12

_BEGINNINGS = ("Arn", "Bel", "Cor", "Dra", "Eld", "Fen", "Gar", "Hol", "Ive", "Jas", "Kel", "Lor", "Mar", "Nor", "Osk")
_MIDDLES = ("an", "er", "in", "om", "us")
_ENDS = ("by", "combe", "ford", "ham", "ley", "stead", "ton", "wick")
_SUBJECTS = ("The library", "The youth centre", "The adult college", "The housing office", "The town hall")
_DEEDS = ("holds an open evening", "has new opening hours", "offers a course", "asks for your view", "moves its desk")
_REASONS = ("Ask at the desk.", "Anybody may come.", "It is free.", "You needn’t book.", "Bring a friend.")


def make_hub(folder: Path, pages: int, seed: int = 1, content: Path = EXAMPLE) -> None:
    """Write the program with a hub: the content that is given, and made councils for about so many pages."""
    copy_tree(folder, content, is_first=True)
    chance = random.Random(seed)  # noqa: S311  (it needs to be repeatable, not secret)
    names = _names(chance)[: max(0, round((pages - SMALLEST) / PAGES_OF_AREA))]
    for name in names:
        _add_area(folder / "data/areas" / name.lower(), name, chance)
    site = folder / "data/site.yml"
    areas = ", ".join(["exampleshire", "sampleton", *map(str.lower, names)])
    site.write_text(site.read_text().replace("areas: [exampleshire, sampleton]", f"areas: [{areas}]"))


def _names(chance: random.Random) -> list[str]:
    names = ["".join(parts) for parts in product(_BEGINNINGS, _MIDDLES, _ENDS)]
    chance.shuffle(names)
    return names


def _add_area(folder: Path, name: str, chance: random.Random) -> None:
    for path in sorted(PATTERN.rglob("*.yml")):
        part = path.relative_to(PATTERN)
        if not set(part.parts) & set(NOT_COPIED):
            _write(folder / _renamed(str(part), name), _renamed(path.read_text(), name))
    for number in range(NEWS):
        day = f"2026-{1 + number % 10:02}-{chance.randint(1, 28):02}"
        _write(folder / f"updates/{name.lower()}-{number + 1}.yml", "\n".join(_news(name, number, day, chance)) + "\n")


def _renamed(text: str, name: str) -> str:
    own = text.replace("example-desk", f"{name.lower()}-desk")
    return own.replace("exampleshire", name.lower()).replace("Exampleshire", name)


def _news(name: str, number: int, day: str, chance: random.Random) -> Iterator[str]:
    subject = chance.choice(_SUBJECTS)
    yield f"title: {subject} {chance.choice(_DEEDS)}"
    yield f"date: {day}"
    yield f"as_at: {day}"
    yield "audience: [public]"
    yield f"area: {name.lower()}"
    yield "status: operational"
    yield f"sources: [{{source: {name.lower()}-report, paragraph: Header}}]"
    yield f"summary: {subject} in {name} has news. {chance.choice(_REASONS)}"
    yield f"body: {' '.join(chance.choices(_REASONS, k=chance.randint(5, 40)))}"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


if __name__ == "__main__":
    make_hub(Path(sys.argv[1]), int(sys.argv[2]))
