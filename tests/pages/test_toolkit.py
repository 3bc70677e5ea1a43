"""The toolkit's pages: a number changed in the data changes every line, and only what is approved is shown as that."""

from datetime import date

import pypdf
import pytest
from tests.support.changed_hubs import with_each, with_record, with_settings, without
from tests.support.html_tree import Element
from tests.support.rendering import page_of
from tests.support.sites import BuiltSite
from tests.support.trees import EXAMPLE, build, copy_tree

from publishing.model.asset import Asset
from publishing.model.campaign import Campaign
from publishing.model.filled_lines import has_lines, with_filled_lines
from publishing.model.hub import Hub
from publishing.model.line_text import LineMark, slots
from publishing.model.message import Message
from publishing.model.message_channel import Preview
from publishing.model.seen_on import seen_on
from publishing.model.walk import values

LINE = "data/national/contacts/example-line.yml"
OLD, NEW = "01632 960 101", "01632 960 888"
DAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def renumbered(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The example hub, built anew after somebody changed one number in its one file."""
    folder = tmp_path_factory.mktemp("renumbered")
    tree = copy_tree(folder / "hub", EXAMPLE)
    text = (tree / LINE).read_text("utf-8")
    assert OLD in text
    (tree / LINE).write_text(text.replace(OLD, NEW), "utf-8")
    outcome = build(tree, folder / "site")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    return BuiltSite(folder / "site")


def test_a_changed_number_changes_every_line_that_carries_it(
    renumbered: BuiltSite, example_site: BuiltSite, example_hub: Hub
) -> None:
    before, after = copyable(example_site), copyable(renumbered)
    assert before.keys() == after.keys()
    carriers = {place for place, text in before.items() if OLD in text}
    assert {place for place in before if before[place] != after[place]} == carriers
    assert {place: text.replace(OLD, NEW) for place, text in before.items()} == after
    assert len(carriers) >= len(lines_with_a_number(example_hub))


def test_what_to_do_first_stands_above_the_lines_where_there_is_any(example_site: BuiltSite, example_hub: Hub) -> None:
    told = 0
    for message in example_hub.all(Message):
        page = example_site.pages[message.address].main
        headings = [each.text for each in page.find_all("h2")]
        assert ("Do this first" in headings) == bool(message.do_first)
        if message.do_first:
            told += 1
            assert headings[0] == "Do this first"
            assert tuple(each.text for each in page.find_all("ol")[0].find_all("li")) == message.do_first
    assert told


def test_what_is_urgent_stands_above_all_messages(example_site: BuiltSite, example_hub: Hub) -> None:
    page = example_site.pages["/toolkit/"]
    every = [page.to(each.attributes["href"]) for each in page.main.find_all("a")]
    urgent = [each.address for each in example_hub.all(Message) if each.urgent and not each.withdrawn]
    assert urgent
    first = next(place for place, each in enumerate(every) if each.startswith("/toolkit/") and each != "/toolkit/")
    assert every[first : first + len(urgent)] == urgent


def test_the_old_number_stands_nowhere_any_more(renumbered: BuiltSite, example_site: BuiltSite) -> None:
    assert [name for name, text in example_site.texts() if OLD in text]
    assert [name for name, text in renumbered.texts() if OLD in text] == []
    assert [
        path for path in (renumbered.folder).rglob("*") if path.is_file() and OLD.encode() in path.read_bytes()
    ] == []


def test_every_built_pdf_carries_the_new_number_where_it_carried_the_old(
    renumbered: BuiltSite, example_site: BuiltSite
) -> None:
    before, after = pdfs(example_site), pdfs(renumbered)
    carriers = {name for name, text in before.items() if unspaced(OLD) in text}
    assert {name.split("/")[0] for name in carriers} >= {"refer", "toolkit"}
    assert {name for name, text in after.items() if unspaced(NEW) in text} == carriers
    assert not [name for name, text in after.items() if unspaced(OLD) in text]


def pdfs(site: BuiltSite) -> dict[str, str]:
    """The words of every PDF that was built, without spaces."""
    paths = sorted(site.folder.rglob("*.pdf"))
    read = {path: "".join(page.extract_text() for page in pypdf.PdfReader(path).pages) for path in paths}
    return {path.relative_to(site.folder).as_posix(): unspaced(text) for path, text in read.items()}


def unspaced(text: str) -> str:
    return "".join(text.split())


def copyable(site: BuiltSite) -> dict[str, str]:
    """Every text that can be copied, by its page and anchor."""
    return {
        f"{address}#{each.attributes['id']}": each.text
        for address, page in site.pages.items()
        for each in page.main.find_all("p")
        if "copyable" in each.attributes.get("class", "").split()
    }


def lines_with_a_number(hub: Hub) -> list[str]:
    lines = (value.text for record in hub.records if has_lines(record) for value in values(record) if is_line(value))
    return [line for line in lines if any(each.kind == "number" for each in slots(line))]


def is_line(value: object) -> bool:
    return isinstance(getattr(value, "mark", None), LineMark)


def test_the_open_data_gives_lines_ready_to_use(example_site: BuiltSite) -> None:
    for plural in ("messages", "assets"):
        text = example_site.read(f"/api/v1/{plural}.json")
        assert OLD in text
        assert "{number:" not in text


def test_a_line_that_is_filled_has_no_slots_left(example_hub: Hub) -> None:
    filled = with_filled_lines(seen_on(example_hub, DAY))
    assert [v.text for record in filled.records for v in values(record) if is_line(v) and list(slots(v.text))] == []


def test_only_what_was_approved_is_shown_as_approved(example_site: BuiltSite) -> None:
    approved, other = example_site.pages["/toolkit/look-first/"].main, example_site.pages["/toolkit/stripes/"].main
    assert "Approved on 1 February 2026, by: Head of Examples." in approved.text
    assert "Not yet approved" not in approved.text
    assert "Not yet approved" in other.text
    assert "Nobody has approved this message yet." in other.text
    assert "Approved" not in other.text


def test_each_variant_says_its_length_as_its_channel_counts(example_site: BuiltSite) -> None:
    text = example_site.pages["/toolkit/look-first/"].main.text
    for told in ("107 of 280, as X counts", "1 text message (at most 2): 37 of 160 characters", "251 characters"):
        assert told in text, text


@pytest.mark.parametrize(
    ("preview", "order"), [(Preview.POST, ["p", "p", "img"]), (Preview.CAPTION, ["p", "img", "p"])]
)
def test_a_preview_shows_the_picture_where_the_channel_does(
    example_hub: Hub, preview: Preview, order: list[str]
) -> None:
    page = page_of(with_record(example_hub, "message-channel", "x", preview=preview), "/toolkit/look-first/")
    first = page.main.find_all("div", class_=f"preview--{preview}")[0]
    assert [each.tag for each in first.children if isinstance(each, Element)] == order
    picture = first.one("img").attributes
    assert page.to(picture["src"]) == "/toolkit/assets/look-card.svg"
    assert picture["alt"].startswith("A card that says: Look first.")


def test_a_line_that_has_grown_too_long_says_so(example_hub: Hub) -> None:
    page = page_of(with_record(example_hub, "message-channel", "x", limit=100), "/toolkit/look-first/")
    assert "Too long by 7. Shorten it before you use it." in page.main.text


def test_a_contact_that_is_overdue_is_named_and_fills_no_line(example_hub: Hub) -> None:
    checks = example_hub.site.contact_checks.model_copy(update={"national_route": "hub-desk"})
    later = seen_on(with_settings(example_hub, contact_checks=checks), date(2028, 1, 1))
    page = page_of(later, "/toolkit/look-first/")
    assert "Look first, then cross. [not confirmed of late]" in page.main.text
    assert OLD not in page.text
    assert "Not shown: Example line" in page.main.text


def test_a_line_that_waits_for_a_check_can_be_read_and_not_copied(example_hub: Hub) -> None:
    before, later = example_hub, seen_on(example_hub, date(2028, 1, 1))
    for address in ("/toolkit/look-first/", "/toolkit/press/"):
        pages = [page_of(hub, address).main for hub in (before, later)]
        assert ["Not to be used now." in each.text for each in pages] == [False, True]
        copied = [[each.text for each in page.find_all("p", class_="copyable") if is_of_a_line(each)] for page in pages]
        assert any(OLD in each for each in copied[0])
        assert [each for each in copied[1] if "[not confirmed" in each] == []
    ready = [page_of(hub, "/toolkit/").main.find_all("dl", class_="messages__facts")[0].text for hub in (before, later)]
    assert [each.partition("Ready for ")[2] for each in ready] == ["X; Text message; Newsletter", "X"]


def is_of_a_line(element: Element) -> bool:
    return element.attributes["id"].startswith(("line-", "press-"))


def test_the_toolkit_leads_to_each_message_by_audience_channel_and_campaign(example_site: BuiltSite) -> None:
    page = example_site.pages["/toolkit/"]
    for anchor in (
        "for-residents",
        "for-parents",
        "channel-x",
        "channel-sms",
        "channel-newsletter",
        "in-crossing-week",
    ):
        part = page.main.by_id[anchor]
        after = list(page.main.all())[list(page.main.all()).index(part) :]
        first = next(each for each in after if each.tag == "a" and "/look-first/" in page.to(each.attributes["href"]))
        assert first.text == "Look first, then cross", anchor


@pytest.mark.parametrize(
    ("approved", "told"),
    [
        ((), "No message has been approved yet, so your own leads must approve what you use."),
        (("stripes",), "1 of 2 messages has been approved. Your own leads must approve the others first."),
        (("look-first", "stripes"), "All messages have been approved. Each says by whom, and when."),
    ],
)
def test_the_toolkit_says_first_how_many_messages_have_been_approved(
    example_hub: Hub, approved: tuple[str, ...], told: str
) -> None:
    given = example_hub.get(Message, "look-first").approval
    hub = with_each(example_hub, Message, approval=None)
    for message in approved:
        hub = with_record(hub, "message", message, approval=given)
    page = page_of(hub, "/toolkit/")
    lead = next(each.text for each in page.main.find_all("p", class_="lead"))
    assert lead == f"One line that can be used today. {told}"


def test_a_hub_without_messages_says_so(example_hub: Hub) -> None:
    hub = without(example_hub, Message, Asset, Campaign)
    page = page_of(hub, "/toolkit/")
    assert "There are no messages yet." in page.text
    assert "There are no lines to take yet." in page_of(hub, "/toolkit/press/").text
    assert page.problems == []
