"""The page of contacts can be edited where a reader may see the file behind it, and says when each can be reached."""

from dataclasses import replace

from tests.support.rendering import ASSETS, TEMPLATES

from publishing.building.site_build import SiteBuild
from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.pages import contacts


def test_it_is_edited_at_a_national_contact_that_is_shown(example_hub: Hub) -> None:
    rumoured = next(each for each in example_hub.all(Contact) if not each.can_be_shown)
    first = replace(example_hub, records=(rumoured.model_copy(update={"scope": "exampleshire"}), *example_hub.records))
    [page] = contacts.pages(first)
    shown = {each.origin for each in first.all(Contact) if each.can_be_shown and not each.scope}
    assert page.origin in shown


def test_hours_that_are_a_sentence_end_as_one(example_hub: Hub) -> None:
    emergency = next(each for each in example_hub.all(Contact) if each.emergency)
    told = emergency.model_copy(update={"hours": "By day and by night."})
    records = tuple(told if each is emergency else each for each in example_hub.records)
    build = SiteBuild(replace(example_hub, records=records), TEMPLATES, ASSETS)
    html = build.render(build.pages["/contacts/"])
    assert "By day and by night.</p>" in html
    assert "By day and by night.." not in html


def test_names_of_places_keep_their_capitals_where_it_is_said_whom_a_contact_is_for(example_hub: Hub) -> None:
    line = next(each for each in example_hub.all(Contact) if each.id == "example-line")
    told = line.model_copy(update={"serves": "staff of schools in England"})
    records = tuple(told if each is line else each for each in example_hub.records)
    build = SiteBuild(replace(example_hub, records=records), TEMPLATES, ASSETS)
    assert "<dd>Staff of schools in England</dd>" in build.render(build.pages["/contacts/"])
