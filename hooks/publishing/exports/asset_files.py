"""Every poster and card in every form, and a package of them for each area and for the whole nation."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from publishing.disk.kept import NOTHING_KEPT, Kept
from publishing.exports.archive import made_of, zipped
from publishing.exports.asset_pictures import Pictures
from publishing.model.date_forms import day_in_words
from publishing.model.drawing import Drawing, PictureForm, Route
from publishing.model.drawings import drawings_of, pack_file
from publishing.model.hub import Hub
from publishing.model.message import Message
from publishing.model.withdrawn import withdrawn_messages

LICENCE = """\
The words and drawings of these pictures may be shared and adapted, for any purpose, under the Creative Commons
Attribution 4.0 International licence: https://creativecommons.org/licenses/by/4.0/

Name {owner}, link to the licence, and say what you changed. Please don't present a changed
copy as approved by any council, police force or government department.

The letters are Source Sans Pro, by Adobe, under the SIL Open Font License 1.1: https://openfontlicense.org/
"""
README = """\
{title}

{notice}{withdrawn}{approval}\
Each picture is here three times: as SVG (any size, for websites), PNG (for posts) and PDF (to print).
The text beside it holds its alt text and everything that it says. Publish the alt text with each picture.

The package was made on {day}. How each number on the pictures was checked, and when:

{checked}

Before you print or post, take the pictures anew from where you found this package: old numbers can ring with a
stranger.

{files}

Licence: see LICENCE.txt.
"""


def asset_files(hub: Hub) -> list[str]:
    """The addresses of all pictures and packages."""
    drawings = drawings_of(hub)
    packs = dict.fromkeys(pack_file(drawing.area) for drawing in drawings)
    return [*(drawing.file(form) for drawing in drawings for form in PictureForm), *packs]


def files_of(hub: Hub, pictures: Sequence[Pictures], packs: Kept = NOTHING_KEPT) -> dict[str, bytes]:
    """The pictures of all drawings, as they are drawn, and the packages of them, by their addresses."""
    drawn = list(zip(drawings_of(hub), pictures, strict=True))
    found = {drawing.file(form): content for drawing, made in drawn for form, content in made.items()}
    for area, of_area in groupby(drawn, key=lambda one: one[0].area):
        found[pack_file(area)] = _pack(list(of_area), hub, packs)
    return found


def _pack(drawn: Sequence[tuple[Drawing, Pictures]], hub: Hub, kept: Kept) -> bytes:
    files, day = dict(_in_pack(drawn, hub)), hub.day or date.min
    return kept.content(made_of(files, day), lambda: zipped(files, day))


def _in_pack(drawn: Sequence[tuple[Drawing, Pictures]], hub: Hub) -> Iterator[tuple[str, bytes]]:
    for drawing, pictures in drawn:
        for form, content in pictures.items():
            yield f"{drawing.asset.id}.{form}", content
        yield f"{drawing.asset.id}.txt", _text(drawing).encode()
    yield "README.txt", _readme([drawing for drawing, _ in drawn], hub).encode()
    yield "LICENCE.txt", LICENCE.format(owner=hub.site.owner.in_a_sentence).encode()


def _text(drawing: Drawing) -> str:
    said = "\n\n".join(drawing.text_version)
    return f"{drawing.title}\n\nAlt text\n\n{drawing.alt}\n\nEverything that it says\n\n{said}\n"


def _readme(drawings: Sequence[Drawing], hub: Hub) -> str:
    area, site = drawings[0].area, hub.site
    approved = all(drawing.is_approved for drawing in drawings)
    return README.format(
        title=f"Posters and cards: {area.name if area else 'for any area'} – {site.name}",
        notice=f"{site.notice}\n\n" if site.notice else "",
        withdrawn="".join(map(_taken_back, withdrawn_messages(hub))),
        approval="" if approved else "Not all of this has been approved. Ask your own leads before you use it.\n\n",
        day=day_in_words(hub.day) if hub.day else "the day on which it was made",
        checked="\n".join(dict.fromkeys(map(_checked, (route for each in drawings for route in each.all_routes)))),
        files="\n".join(f"{drawing.asset.id}: {drawing.title}, {drawing.asset.type.label}" for drawing in drawings),
    )


def _taken_back(message: Message) -> str:
    return f"Withdrawn: “{message.title}”. Take down its posters and cards. {message.summary}\n\n"


def _checked(route: Route) -> str:
    return f"{route.name}, {route.way}: {route.checked}"
