"""What a strategy aims at: its objectives, its themes and its priorities."""

from collections.abc import Iterator

from publishing.exports.pack.blocks import Block, Heading, Paragraph, Points
from publishing.exports.pack.subject import Subject
from publishing.model.objective import Objective
from publishing.model.priority import DeliveryTheme, Priority


def objectives(subject: Subject) -> Iterator[Block]:
    """The objectives."""
    yield Heading("Objectives")
    if not subject.all(Objective):
        yield Paragraph("The source gives no objectives.")
    for objective in subject.all(Objective):
        yield Heading(f"{objective.number}. {objective.title}", 2)
        yield Paragraph(objective.summary)
        yield from subject.close(objective)


def priorities(subject: Subject) -> Iterator[Block]:
    """The themes, and the priorities under them."""
    themes, found = subject.all(DeliveryTheme), subject.all(Priority)
    yield Heading("Themes and priorities" if themes else "Priorities")
    if not themes and not found:
        yield Paragraph("The source gives no priorities.")
    for theme in themes:
        yield Heading(f"{theme.number}. {theme.title}", 2)
        yield Paragraph(theme.summary)
        if theme.points:
            yield Points(theme.points)
        yield from subject.close(theme)
        for priority in found:
            if priority.theme == theme.id:
                yield from _priority(subject, priority, 3)
    for priority in found:
        if priority.theme is None:
            yield from _priority(subject, priority, 2)


def _priority(subject: Subject, priority: Priority, level: int) -> Iterator[Block]:
    yield Heading(f"Priority: {priority.title}", level)
    yield Paragraph(priority.summary)
    yield Paragraph(str(priority.period) if priority.period else "Not given", label="When")
    if priority.areas_of_focus:
        yield Paragraph("", label="Areas of focus")
        yield Points(priority.areas_of_focus)
    yield from subject.close(priority)
