"""The questions of scrutiny: all of them, and beside each area's own evidence."""

from collections.abc import Iterator, Mapping, Sequence

from publishing.model.addresses import QUESTIONS
from publishing.model.area import Area
from publishing.model.editions import editions_of
from publishing.model.framework import Framework
from publishing.model.hub import Hub
from publishing.model.made_pages import area_questions, theme_questions
from publishing.model.places import Origin
from publishing.model.record import NoteKind
from publishing.model.scrutiny import ScrutinyEvidence, ScrutinyQuestion, ScrutinyTheme
from publishing.pages.answer import Asked
from publishing.pages.answers import asked_of, is_looked_through, questions_by_theme
from publishing.pages.members import KIND, members_menu
from publishing.pages.page import Contents, Menu, Page, Sheets, brief, origin_of_all

MOST_AREAS_BESIDE = 6
"""Up to so many areas, each question links to its place on the page of each."""


def pages(hub: Hub) -> Iterator[Page]:
    """The page of all questions; for each area theirs in short, all evidence by themes, and a print for a committee."""
    areas = hub.all(Area)
    yield _all(hub, areas)
    for area in areas:
        yield from _of_area(hub, area)


def _all(hub: Hub, areas: Sequence[Area]) -> Page:
    questions = hub.all(ScrutinyQuestion)
    criteria = {
        each.id: hub.get(Framework, each.criterion.framework).criterion(each.criterion.criterion)
        for each in questions
        if each.criterion
    }
    return Page(
        address=QUESTIONS,
        title="Questions for scrutiny",
        description="What elected members can ask about Prevent: why each question matters, what a good answer "
        "includes, and who says so.",
        template="questions.html",
        origin=origin_of_all(questions, hub),
        kind=KIND,
        given={
            "themes": questions_by_theme(hub),
            "criteria": criteria,
            "areas": areas,
            "areas_beside": areas if len(areas) <= MOST_AREAS_BESIDE else (),
        },
        menu=members_menu(hub),
    )


def _of_area(hub: Hub, area: Area) -> Iterator[Page]:
    themes = asked_of(hub, area.id)
    own = [each for each in hub.all(ScrutinyEvidence) if each.area_id == area.id]
    origin = own[0].origin if own else area.origin
    ways = {theme: theme_questions(area.id, theme) for theme, _ in themes}
    editions = editions_of(hub, area.id)
    given = {
        "area": area,
        "themes": themes,
        "editions": editions,
        "unread": [each for each in editions if not is_looked_through(hub, each)],
        "answered": sum(bool(each.given) for _, asked in themes for each in asked),
        "left_open": sum(bool(each.given and each.given[0].unanswered) for _, asked in themes for each in asked),
        "not_known": NoteKind.OPEN.label,
        "count": sum(len(asked) for _, asked in themes),
        "asked_at": next((each.question.as_at for _, asked in themes for each in asked), None),
        "ways": ways,
    }
    address, printed = area_questions(area.id)
    menu = members_menu(hub, address, *ways.values())
    yield _in_short(area, origin, {**given, "printed": printed}, menu)
    yield from (_of_theme(area, theme, asked, menu, origin) for theme, asked in themes)
    yield _to_print(area, origin, {**given, "read": address})


def _in_short(area: Area, origin: Origin, given: Mapping[str, object], menu: Menu) -> Page:
    return Page(
        address=area_questions(area.id)[0],
        title=f"Questions for {area.name}, with its evidence",
        description=brief(f"What {area.council} has published on each question of scrutiny, with source and date."),
        template="questions_of_area.html",
        origin=origin,
        kind=KIND,
        given=given,
        short_title=f"Questions for {area.name}",
        menu=menu,
    )


def _to_print(area: Area, origin: Origin, given: Mapping[str, object]) -> Page:
    return Page(
        address=area_questions(area.id)[1],
        title=f"Prevent: questions for {area.name}",
        description=brief(
            f"The questions of scrutiny for {area.council} on two sides of A4, one line of evidence each."
        ),
        template="questions_to_print.html",
        sheets=Sheets.TWO_SIDES,
        origin=origin,
        kind=KIND,
        given=given,
        short_title="To print",
        contents=Contents.NOWHERE,
    )


def _of_theme(area: Area, theme: ScrutinyTheme, asked: Sequence[Asked], menu: Menu, origin: Origin) -> Page:
    return Page(
        address=theme_questions(area.id, theme),
        title=f"{theme.label}: questions for {area.name}, with its evidence",
        description=brief(f"{theme.label}: all that {area.council} has published on it, with source and date."),
        template="questions_of_theme.html",
        origin=origin,
        kind=KIND,
        given={"area": area, "asked_here": asked, "all_questions": area_questions(area.id)[0]},
        short_title=theme.label,
        menu=menu,
        in_search=False,
    )
