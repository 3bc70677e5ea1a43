"""Sources: every paragraph is accounted for, and what a source says of itself and of the hub is so."""

from collections.abc import Iterator
from datetime import date

from publishing.model.hub import Hub
from publishing.model.record import Citation
from publishing.model.source import Source
from publishing.model.supported import supports
from publishing.model.walk import entries_of
from publishing.problems import Problem, did_you_mean, problem_at


def complete_sources_are_accounted_for(hub: Hub, today: date) -> Iterator[Problem]:
    """Each paragraph of a source that is marked complete has a record resting on it, or says what was left out."""
    cited = {(each.source, each.paragraph) for _, each in entries_of(hub, Citation)}
    for source in (each for each in hub.all(Source) if each.complete):
        for paragraph in source.paragraphs:
            used = (source.id, paragraph.id) in cited or paragraph.supports
            if not used and not paragraph.left_out and not _is_incomplete(hub, source):
                what = f"nothing rests on the paragraph {paragraph.id!r} of `{source.id}`"
                yield problem_at(paragraph.origin, what, "cite it in a record, or add `left_out` that says why not")


def _is_incomplete(hub: Hub, source: Source) -> bool:
    """Whether a record of the same area has mistakes: it may be the one that cites the paragraph."""
    return any(scope.partition("/")[0] == source.area_id for _, scope, _ in hub.broken)


def supported_records_exist(hub: Hub, today: date) -> Iterator[Problem]:
    """An area's source names national records that there are; a national one is cited by them itself."""
    for supported, citation in supports(hub):
        kind, _, record_id = supported.key
        source = hub.source(citation.source)
        if source and not source.scope:
            what = "a national source needs no `supports`"
            yield problem_at(supported.origin, what, "let the record cite the source")
        elif not hub.may_have(kind, record_id):
            known = {record.id for record in hub.records if record.kind == kind and not record.scope}
            kinds = {record.kind for record in hub.records if not record.scope}
            what = f"there is no national {kind} `{record_id}`"
            todo = did_you_mean(record_id, known) if known else did_you_mean(kind, kinds)
            yield problem_at(supported.origin.at("record"), what, todo)


def errors_name_paragraphs(hub: Hub, today: date) -> Iterator[Problem]:
    """An error of a source stands in a paragraph that it lists."""
    for source in hub.all(Source):
        known = [paragraph.id for paragraph in source.paragraphs]
        for error in source.errors:
            for number, paragraph in enumerate(error.paragraphs):
                if paragraph not in known:
                    what = f"`{source.id}` has no paragraph {paragraph!r}"
                    yield problem_at(error.origin.at("paragraphs", number), what, did_you_mean(paragraph, known))
