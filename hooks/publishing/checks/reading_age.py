"""What residents read is written for a reading age of eleven at most, in sentences that aren't long."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import textstat

from publishing.model.audience import Audience
from publishing.model.definition import Definition
from publishing.model.entry import Entry
from publishing.model.field_marks import PlainText
from publishing.model.guide import Guide
from publishing.model.hub import Hub
from publishing.model.outcome import Outcome
from publishing.model.referral_flow import ReferralFlow
from publishing.model.referral_step import ReferralStep
from publishing.model.walk import Value, values
from publishing.problems import Place, Problem, problem_at

OLDEST = 11
LONGEST = 25
"""Words in a sentence."""

FIRST_GRADE = 5
"""Grade 1 of the formula is read by those who have turned five and aren't seven yet."""

_UNREAD = ("by", "head_title", "short_title", "also_known_as")
"""Fields that don't stand in a page's text."""
_PLAIN_FIELDS = ("plain_title", "plain", "plain_otherwise")
_QUOTATION = re.compile(r"“[^”]*”")
_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
_WORD = re.compile(r"[\w’'-]+")


@dataclass(frozen=True)
class Piece:
    """All that residents read in one go: a page, or a flow with what it ends with."""

    place: Place
    values: tuple[Value, ...]


def residents_can_read_it(hub: Hub, today: date) -> Iterator[Problem]:
    """No sentence is too long, and no page too hard. Quotations and terms of the glossary don't count."""
    terms = _terms(hub)
    for piece in _pieces(hub):
        texts = [_measurable(value.text, terms) for value in piece.values]
        for value, text in zip(piece.values, texts, strict=True):
            yield from _long_sentences(value, text)
        age = reading_age(texts)
        if age > OLDEST:
            what = f"it reads as for the age of {age:.1f}, and {OLDEST} is the most"
            yield problem_at(piece.place, what, "use shorter words, and cut long sentences in two")


def reading_age(texts: Iterable[str]) -> float:
    """The age, in years, at which the texts can be read: by letters a word and words a sentence.

    The Automated Readability Index needs no dictionary of syllables, which would take longer to load than
    everything else together.
    """
    ended = " ".join(text if text.endswith((".", "!", "?")) else f"{text}." for text in texts)
    return float(textstat.automated_readability_index(ended)) + FIRST_GRADE


def _pieces(hub: Hub) -> Iterator[Piece]:
    for guide in hub.all(Guide):
        if Audience.PUBLIC in guide.who_for and "get-help" in (guide.id, guide.part_of):
            yield Piece(guide.origin, tuple(_texts(guide)))
    for flow in hub.all(ReferralFlow):
        if Audience.PUBLIC in flow.who_for:
            ends = {step.outcome: hub.find(Outcome, step.outcome) for step in flow.endings if step.outcome}
            entries = [flow, *(end for end in ends.values() if end)]
            yield Piece(flow.origin, tuple(value for entry in entries for value in _texts(entry)))
    steps = hub.all(ReferralStep)
    plain = tuple(value for step in steps for value in _texts(step) if value.field in _PLAIN_FIELDS)
    if plain:
        yield Piece(steps[0].origin, plain)


def _texts(entry: Entry) -> Iterator[Value]:
    for value in values(entry):
        if isinstance(value.mark, PlainText) and value.field not in _UNREAD:
            yield value


def _terms(hub: Hub) -> re.Pattern[str]:
    words = {word for each in hub.all(Definition) for word in (each.term, *each.also_known_as)}
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})s?\b", re.IGNORECASE)


def _measurable(text: str, terms: re.Pattern[str]) -> str:
    return terms.sub("it", _QUOTATION.sub("it", text))


def _long_sentences(value: Value, text: str) -> Iterator[Problem]:
    for sentence in _SENTENCE.findall(text):
        words = _WORD.findall(sentence)
        if len(words) > LONGEST:
            begins = " ".join(words[:6])
            what = f"a sentence has {len(words)} words, and {LONGEST} is the most (it begins: “{begins} …”)"
            yield problem_at(value.place, what, "cut it in two")
