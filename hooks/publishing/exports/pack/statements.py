"""Statements, policies, perceptions and dates: what else a strategy's source says."""

from collections.abc import Iterator

from publishing.exports.pack.blocks import Block, Heading, Paragraph, Points, Quotation, Role
from publishing.exports.pack.subject import Subject
from publishing.model.event import Event
from publishing.model.perception import Perception
from publishing.model.policy import Policy
from publishing.model.statement import Statement, Theme


def background(subject: Subject) -> Iterator[Block]:
    """Everything that has no section of its own."""
    yield from _statements(subject)
    yield from _policies(subject)
    yield from _perceptions(subject)
    yield from _dates(subject)


def statement(subject: Subject, each: Statement, level: int) -> Iterator[Block]:
    """One statement."""
    yield Heading(each.title, level)
    if each.text:
        yield Paragraph(each.text)
    if each.quotation:
        yield Quotation(each.quotation)
    if each.points:
        yield Points(each.points)
    yield from subject.close(each)


def _statements(subject: Subject) -> Iterator[Block]:
    for theme in Theme:
        if found := [each for each in subject.all(Statement) if each.theme is theme]:
            yield Heading(theme.label)
            for each in found:
                yield from statement(subject, each, 2)


def _policies(subject: Subject) -> Iterator[Block]:
    policies = subject.all(Policy)
    if policies:
        yield Heading("Policies")
    for policy in policies:
        yield Heading(policy.title, 2)
        yield Paragraph(f"{policy.type.label}. {subject.in_words(policy.status)}.")
        yield Paragraph(policy.summary)
        yield from subject.close(policy)


def _perceptions(subject: Subject) -> Iterator[Block]:
    perceptions = subject.all(Perception)
    if perceptions:
        yield Heading("What people were found to believe")
    for perception in perceptions:
        yield Heading(perception.title, 2)
        yield Paragraph(perception.summary)
        yield from subject.close(perception)
        for each in perception.evidence:
            yield Paragraph(each.text, label=each.given_by.label)
            yield Paragraph(f"Source: {subject.places(each.sources)}. As at {each.date}.", Role.SOURCE)
        if not perception.evidence:
            yield Paragraph(f"{subject.in_words(perception.status)} in the source.")


def _dates(subject: Subject) -> Iterator[Block]:
    events = subject.all(Event)
    if events:
        yield Heading("Dates")
    for event in events:
        yield Heading(f"{event.date}: {event.title}", 2)
        if event.summary:
            yield Paragraph(event.summary)
        if event.is_planned:
            yield Paragraph(f"{subject.in_words(event.status)}.")
        yield from subject.close(event)
