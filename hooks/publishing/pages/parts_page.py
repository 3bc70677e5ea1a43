"""A page with every part on it, once: for whoever changes how they look."""

from collections.abc import Iterator

from publishing.model.addresses import PAGE_PARTS
from publishing.model.contact import Contact
from publishing.model.guide import Step
from publishing.model.hub import Hub
from publishing.model.record import Note, NoteKind
from publishing.model.source import Source
from publishing.model.status import EditionStatus, Standing
from publishing.model.survey import Survey
from publishing.pages.page import Page
from publishing.pages.survey_charts import survey_chart


def pages(hub: Hub) -> Iterator[Page]:
    """The page of parts, made with whatever the hub holds."""
    contacts = [each for each in hub.all(Contact, "") if each.can_be_shown and not each.emergency][:2]
    yield Page(
        address=PAGE_PARTS,
        title="The parts of a page",
        description="Each part that the pages of this hub are made of, for those who look after it.",
        template="parts_page.html",
        origin=hub.site.origin,
        kind="About",
        given={
            "contacts": contacts,
            "steps": [
                Step(title="First", text="What to do first.", contact=contacts[0].id if contacts else None),
                Step(title="Then", text="What to do then."),
            ],
            "sources": hub.all(Source)[:2],
            "surveys": [(each, survey_chart(each)) for each in hub.all(Survey)[:1]],
            "statuses": (*EditionStatus, *Standing),
            "notes": [Note(kind=kind, text="What a reader should know.") for kind in NoteKind],
        },
        in_search=False,
    )
