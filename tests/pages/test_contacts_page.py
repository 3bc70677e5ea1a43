"""The page of contacts can be edited where a reader may see the file behind it."""

from dataclasses import replace

from publishing.model.contact import Contact
from publishing.model.hub import Hub
from publishing.pages import contacts


def test_it_is_edited_at_a_national_contact_that_is_shown(example_hub: Hub) -> None:
    rumoured = next(each for each in example_hub.all(Contact) if not each.can_be_shown)
    first = replace(example_hub, records=(rumoured.model_copy(update={"scope": "exampleshire"}), *example_hub.records))
    [page] = contacts.pages(first)
    shown = {each.origin for each in first.all(Contact) if each.can_be_shown and not each.scope}
    assert page.origin in shown
