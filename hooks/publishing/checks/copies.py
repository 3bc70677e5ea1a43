"""A copy of a record's file that somebody left behind: what it tells is told twice."""

from collections.abc import Iterator
from datetime import date

from publishing.model.contact import Contact
from publishing.model.definition import Definition
from publishing.model.hub import Hub
from publishing.model.refusing import quoted
from publishing.problems import Problem, problem_at


def definitions_and_contacts_are_told_once(hub: Hub, today: date) -> Iterator[Problem]:
    """No two definitions have the same term, nor two contacts of an area, or of the whole country, the same name."""
    seen: dict[tuple[str, str, str], Definition | Contact] = {}
    records: tuple[Definition | Contact, ...] = (*hub.all(Definition), *hub.all(Contact))
    for record in records:
        field = "term" if isinstance(record, Definition) else "name"
        name: str = getattr(record, field)
        first = seen.setdefault((record.kind, record.scope, name.casefold()), record)
        if first is not record:
            what = f"the {record.kind} {first.origin} has the same {field}, {quoted(name)}"
            yield problem_at(record.origin.at(field), what, "take one of the two files out, or name them apart")
