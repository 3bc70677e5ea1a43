"""The page of contacts can be edited where a reader may see the file behind it, and says when each can be reached."""

from dataclasses import replace

from tests.support.changed_hubs import with_record
from tests.support.rendering import page_of

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
    told = with_record(example_hub, "contact", "emergency-999", hours="By day and by night.")
    html = page_of(told, "/contacts/").text
    assert "By day and by night.</p>" in html
    assert "By day and by night.." not in html


def test_names_of_places_keep_their_capitals_where_it_is_said_whom_a_contact_is_for(example_hub: Hub) -> None:
    told = with_record(example_hub, "contact", "example-line", serves="staff of schools in England")
    assert "<dd>Staff of schools in England</dd>" in page_of(told, "/contacts/").text
