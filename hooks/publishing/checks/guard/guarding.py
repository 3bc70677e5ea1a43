"""The guard goes over everything that is published: data, pages, and files."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from publishing.checks.guard.clean_texts import CleanTexts, clean_texts, digest_of
from publishing.checks.guard.contact_details import CONTACT_DETAILS
from publishing.checks.guard.looking import Field, in_fields, in_page, in_text
from publishing.checks.guard.rule import Found, Rule
from publishing.checks.guard.rules import RULES
from publishing.checks.guard.typed_numbers import todo_for_number
from publishing.disk.kept import Kept
from publishing.model.any_letters import fits
from publishing.model.contact import Contact
from publishing.model.contact_channel import Channel, ChannelKind
from publishing.model.entry import Entry
from publishing.model.field_marks import PlainText, ProseText, WebMark
from publishing.model.hub import ANY, Hub, made_once
from publishing.model.line_text import LineMark
from publishing.model.places import Origin
from publishing.model.published_file import PublishedFile
from publishing.model.site import Allowance, Site
from publishing.model.walk import Value, records_with_values, values
from publishing.model.written_page import WrittenPage
from publishing.problems import Problem, did_you_mean, problem_at

CLEAN = "clean-texts"
"""The folder of what is remembered of them between builds."""


@dataclass(frozen=True, slots=True)
class _Catch:
    """Something that a rule found, at its place."""

    rule: Rule
    place: Origin
    what: str
    found: str
    takes_slots: bool = False

    def problem(self, hub: Hub) -> Problem:
        is_number = self.takes_slots and self.rule is CONTACT_DETAILS
        todo = todo_for_number(hub, self.found) if is_number else ""
        return problem_at(self.place, self.what, todo or self.rule.todo)

    def is_allowed_by(self, allowance: Allowance) -> bool:
        """Whether a role has said that it may stay."""
        return (
            allowance.rule == self.rule.id
            and fits(f"*/{allowance.file}", f"/{self.place.path}")
            and fits(allowance.found, self.found)
        )


def nothing_is_there_that_must_not_be_published(hub: Hub, today: date) -> Iterator[Problem]:
    """No rule of the guard finds anything, but for what a role has allowed and said why.

    While the settings can't be read, nobody knows what is allowed, and the guard waits until they are mended.
    """
    if hub.is_broken(Site.kind, ANY, ""):
        return
    for catch in _caught(hub):
        if not any(map(catch.is_allowed_by, hub.site.allowed)):
            yield catch.problem(hub)


def allowances_name_rules(hub: Hub, today: date) -> Iterator[Problem]:
    """Each allowance is for a rule that there is."""
    known = [rule.id for rule in RULES]
    for allowance in hub.site.allowed:
        if allowance.rule not in known:
            what = f"the guard has no rule `{allowance.rule}`"
            yield problem_at(allowance.origin.at("rule"), what, did_you_mean(allowance.rule, known))


def allowances_are_used(hub: Hub, today: date) -> Iterator[Problem]:
    """A warning for each allowance that nothing needs any more, once everything can be read."""
    if hub.broken or not hub.site.allowed:
        return
    for allowance in hub.site.allowed:
        if not any(catch.is_allowed_by(allowance) for catch in _caught(hub)):
            what = f"nothing needs this allowance: {allowance.found!r} isn't found in {allowance.file}"
            yield problem_at(allowance.origin, what, "take it out")


@made_once
def _caught(hub: Hub) -> tuple[_Catch, ...]:
    with clean_texts(RULES, Kept(hub.kept and hub.kept / CLEAN)) as clean:
        return tuple(_caught_in(hub, clean))


def _caught_in(hub: Hub, clean: CleanTexts) -> Iterator[_Catch]:
    others: tuple[Entry, ...] = (hub.site, *(page.front for page in hub.written))
    for found in (*(found for _, found in records_with_values(hub)), *map(tuple, map(values, others))):
        looked_at = tuple(value for value in found if isinstance(value.mark, PlainText | ProseText | WebMark))
        fields = tuple(Field(value.text, isinstance(value.mark, WebMark)) for value in looked_at)
        yield from _unless_clean("\0".join(map(str, fields)), partial(_in_values, looked_at, fields), clean)
    for contact in hub.all(Contact):
        for channel in contact.channels:
            yield from _in_channel(channel)
    for page in hub.written:
        yield from _unless_clean(f"page {page.text}", partial(_in_page, page), clean)
    for file in hub.published:
        yield from _unless_clean(f"file {file.text}", partial(_in_file, file), clean)
        for rule in RULES:
            for what in rule.find_in_file(file):
                yield _Catch(rule, Origin(file.path, 1, 1), what, what)


def _unless_clean(text: str, look: Callable[[Sequence[Rule]], Iterable[_Catch]], clean: CleanTexts) -> Iterator[_Catch]:
    """What is found by those rules of which nobody knows already that they find nothing.

    `text` is all that the finding depends on. No text of the data holds a control character.
    """
    digest = digest_of(text)
    rules = clean.unsure(digest)
    if not rules:
        return
    found = list(look(rules))
    yield from found
    clean.add(digest, set(rules) - {each.rule for each in found})


def _in_values(found: Sequence[Value], fields: Sequence[Field], rules: Sequence[Rule]) -> Iterator[_Catch]:
    for number, rule, each in in_fields(fields, rules):
        yield _in_field(rule, each, found[number])


def _in_channel(channel: Channel) -> Iterator[_Catch]:
    is_web = channel.kind in (ChannelKind.PAGE, ChannelKind.FORM)
    value = Value(channel.value, PlainText(), "value", channel.origin.at("value"))
    for rule in RULES:
        finder = rule.find_in_address if is_web else rule.find_in_channel
        yield from (_in_field(rule, each, value) for each in finder(channel.value))


def _in_field(rule: Rule, found: Found, value: Value) -> _Catch:
    text = value.text[found.start : found.end].strip()
    what = f"{found.what} (in `{value.field}`: {text!r})"
    return _Catch(rule, value.place, what, text, takes_slots=isinstance(value.mark, LineMark))


def _in_page(page: WrittenPage, rules: Sequence[Rule]) -> Iterator[_Catch]:
    """What stands below a page's front matter, which is an entry of its own."""
    for catch in _in_lines(page.body, page.origin.path, in_page(page.body, rules), lines_before=page.lines_above):
        yield replace(catch, takes_slots=True)


def _in_file(file: PublishedFile, rules: Sequence[Rule]) -> Iterator[_Catch]:
    return _in_lines(file.text, file.path, in_text(file.text, rules))


def _in_lines(text: str, path: str, found: Iterable[tuple[Rule, Found]], *, lines_before: int = 0) -> Iterator[_Catch]:
    for rule, each in found:
        raw = text[each.start : each.end]
        start = each.start + len(raw) - len(raw.lstrip())
        line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
        yield _Catch(rule, Origin(path, line + lines_before, column), f"{each.what}: {raw.strip()!r}", raw.strip())
