"""How a text ends: what isn't known, the sources by paragraph, other editions, and what this document is."""

from collections.abc import Iterator
from itertools import groupby

from publishing.exports.pack.blocks import Block, Heading, Paragraph, Points, Role, Table, WebLink
from publishing.exports.pack.subject import Subject
from publishing.model.date_forms import day_in_words
from publishing.model.definition import Definition, DefinitionCitation
from publishing.model.entry import Entry
from publishing.model.field_marks import Reference
from publishing.model.record import Citation, NoteKind, Record
from publishing.model.source import Source
from publishing.model.text import as_sentence
from publishing.model.walk import entries, values

CITED_AS_A_WHOLE = "As a whole"


def unknown(subject: Subject) -> Iterator[Block]:
    """What the sources leave open, by record, and where they are wrong."""
    yield Heading("What isn’t known")
    yield Paragraph(subject.strategy.status_note)
    kinds = ((NoteKind.OPEN, "What the source leaves open"), (NoteKind.ERROR, "Where the source has errors"))
    for kind, title in kinds:
        if found := list(_noted(subject, kind)):
            yield Heading(title, 2)
            yield from found


def _noted(subject: Subject, kind: NoteKind) -> Iterator[Block]:
    """The notes of a kind, by the kind of record that they stand at."""
    for name, records in groupby(subject.records, lambda record: record.name_of_many()):
        found = tuple(
            f"{_called(subject, record, holder)} {note.text}"
            for record in records
            for holder in entries(record)
            for note in getattr(holder, "notes", ())
            if note.kind is kind
        )
        if found:
            yield Heading(name, 3)
            yield Points(found)


def _called(subject: Subject, record: Record, holder: Entry) -> str:
    """Its title as a beginning; of a record that answers to a national one, that one's. A note may be on a wording."""
    answered = [
        value.mark.kind for value in values(record) if value.field == "id" and isinstance(value.mark, Reference)
    ]
    named = subject.hub.meant(answered[0], record.id) if answered else None
    title = named.title if named else record.title
    if isinstance(holder, DefinitionCitation):
        return f"{title}, “{subject.hub.get(Definition, holder.definition, record.scope).title}”:"
    return title if title.endswith("?") else f"{title}:"


def sources(subject: Subject) -> Iterator[Block]:
    """Every source, and what rests on each paragraph of it."""
    yield Heading("Sources by paragraph")
    yield Paragraph("What of this strategy rests on which paragraph.")
    for source_id, resting in _resting(subject).items():
        source = subject.hub.source(source_id)
        if source:
            yield from _source(subject, source, resting)


def other_editions(subject: Subject) -> Iterator[Block]:
    """The other strategies of the area that the hub holds."""
    yield Heading("Earlier and other strategies")
    if not subject.earlier:
        yield Paragraph("This hub holds no other strategy of this council.")
        return
    rows = tuple(
        (
            each.title,
            str(each.period),
            subject.in_words(each.status),
            f"{subject.places(each.sources)}. As at {each.as_at}.",
        )
        for each in subject.earlier
    )
    yield Table("Other strategies of this council", ("Title", "Period", "Status", "Source"), rows, (34, 14, 14, 38))


def notice(subject: Subject) -> Iterator[Block]:
    """What must be known of a demonstration."""
    if subject.hub.site.notice:
        yield Paragraph(subject.hub.site.notice, Role.NOTICE)


def about(subject: Subject, made_from: str) -> Iterator[Block]:
    """What this document is, and isn't."""
    site = subject.hub.site
    yield Heading("About this document")
    yield from notice(subject)
    yield Paragraph(
        f"Made by {site.owner.in_a_sentence} from the data of the hub “{site.name}” on {day_in_words(subject.today)}. "
        "Each fact is as at the day that its source line gives, and may have changed since. "
        f"{made_from}"
    )


def _resting(subject: Subject) -> dict[str, dict[str, dict[str, None]]]:
    """The records, by source and by paragraph."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for record in subject.records:
        for citation in _citations(record):
            paragraphs = found.setdefault(citation.source, {})
            named = f"{record.kind.capitalize()}: {record.title}"
            paragraphs.setdefault(citation.paragraph or CITED_AS_A_WHOLE, {})[named] = None
    return found


def _citations(record: Record) -> Iterator[Citation]:
    return (entry for entry in entries(record) if isinstance(entry, Citation))


def _source(subject: Subject, source: Source, resting: dict[str, dict[str, None]]) -> Iterator[Block]:
    yield Heading(source.short_title, 2)
    yield Paragraph(f"{as_sentence(source.title)} {source.publisher}.", label="Title and publisher")
    yield Paragraph(str(source.published) if source.published else "Not known", label="Published")
    read = f"{subject.in_words(source.status)}. {subject.in_words(source.confidence)}"
    yield Paragraph(f"{read} As at {source.as_at}.", label="How it was read")
    if source.link:
        yield WebLink("Address", source.link)
    else:
        yield Paragraph("Not known to this hub", label="Address")
    order = [*(each.id for each in source.paragraphs if each.id in resting)]
    order += [each for each in resting if each not in order]
    says = {each.id: each.about for each in source.paragraphs}
    rows = tuple((each, says.get(each, "–"), "; ".join(resting[each])) for each in order)
    header = ("Paragraph", "What it says", "What rests on it")
    yield Table(f"Paragraphs of {source.short_title}", header, rows, (16, 34, 50))
