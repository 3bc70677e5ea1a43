"""What is named must exist, and every paragraph of a complete source is accounted for."""

from collections.abc import Iterator
from datetime import date
from operator import itemgetter

from publishing.checks.repeats import repeated
from publishing.model.contact import Contact
from publishing.model.definition import Definition, DefinitionCitation
from publishing.model.field_marks import Reference, noun_of
from publishing.model.hub import Hub
from publishing.model.record import Citation
from publishing.model.source import Source
from publishing.model.supported import supports
from publishing.model.walk import entries_of, records_with_values, values
from publishing.problems import Problem, did_you_mean, problem_at


def references_exist(hub: Hub, today: date) -> Iterator[Problem]:
    """Every id that a field refers to is a record's."""
    own_scope = hub.site.home_area or ""
    groups = [(record.looks_from, found) for record, found in records_with_values(hub)]
    for scope, found in (*groups, (own_scope, tuple(values(hub.site)))):
        for value in found:
            if isinstance(value.mark, Reference) and not hub.may_have(value.mark.kind, value.text, scope):
                what, todo, lacks = fault_of_id(hub, value.mark.kind, value.text, scope)
                yield problem_at(value.place, f"{what} (in `{value.field}`)", todo, lacks)


def fault_of_id(hub: Hub, kind: str, record_id: str, scope: str) -> tuple[str, str, str]:
    """What is wrong with an id that means nothing from inside a scope, what to do, and what it lacks if that is all."""
    noun = noun_of(kind)
    theirs = next((each.scope for each in hub.records if (each.kind, each.id) == (noun, record_id)), "")
    if theirs and noun in _SHARED:
        return f"the {noun} `{record_id}` is the area {theirs}’s own", _SHARE.format(noun), ""
    known = {other.id for other in hub.seen_from(kind, scope)}
    todo = did_you_mean(record_id, known) if known else f"add the {noun}"
    return f"there is no {kind} `{record_id}`", todo, f"the {noun} `{record_id}`" if known else f"any {noun}"


_SHARED = (Contact.kind, Source.kind)
"""What stands in an area's folder if it is for that area alone, and else in the nation's."""
_SHARE = "name another; or move its file to data/national/{}s/, and with it the sources that it cites, for all to name"


def areas_of_the_site_exist(hub: Hub, today: date) -> Iterator[Problem]:
    """The home area is one of the site's areas, and no area is named twice."""
    site = hub.site
    if site.home_area and site.home_area not in site.areas:
        what = f"the home area `{site.home_area}` isn't one of the site's areas"
        yield problem_at(site.origin.at("home_area"), what, "add it to `areas`, or choose one that is there")
    for number, area_id in repeated(enumerate(site.areas), itemgetter(1)):
        yield problem_at(site.origin.at("areas", number), f"the area `{area_id}` is named twice", "take one out")


def citations_name_a_paragraph_that_exists(hub: Hub, today: date) -> Iterator[Problem]:
    """Where a source lists its paragraphs, a citation names one of them."""
    for _, cited in entries_of(hub, Citation):
        if fault := fault_of_paragraph(hub, cited.source, cited.paragraph):
            yield problem_at(cited.origin.at("paragraph"), *fault)


def fault_of_paragraph(hub: Hub, source_id: str, paragraph: str | None) -> tuple[str, str] | None:
    """What is wrong with a citation of this paragraph, and what to do."""
    source = hub.source(source_id)
    known = [each.id for each in source.paragraphs] if source else []
    if not known or paragraph in known:
        return None
    if paragraph is None:
        return f"the citation of `{source_id}` names no paragraph", "add `paragraph`"
    return f"`{source_id}` has no paragraph {paragraph!r}", did_you_mean(paragraph, known)


def editions_exist(hub: Hub, today: date) -> Iterator[Problem]:
    """An edition that is cited, or that succeeds another, is one of its definition's."""
    for definition in hub.all(Definition):
        known = [edition.id for edition in definition.editions]
        for edition in definition.editions:
            if edition.superseded_by and edition.superseded_by not in known:
                what = f"there is no edition {edition.superseded_by!r} of `{definition.id}`"
                yield problem_at(edition.origin.at("superseded_by"), what, did_you_mean(edition.superseded_by, known))
    for record, cited in entries_of(hub, DefinitionCitation):
        named = hub.find(Definition, cited.definition, record.scope)
        if named and named.edition(cited.edition) is None:
            known = [edition.id for edition in named.editions]
            what = f"there is no edition {cited.edition!r} of `{named.id}`"
            todo = did_you_mean(cited.edition, known) if known else "the definition has no official wording; add one"
            yield problem_at(cited.origin.at("edition"), what, todo)


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
