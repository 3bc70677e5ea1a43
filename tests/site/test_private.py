"""What must not be published is nowhere on the site: told by patterns alone, so that no test repeats it."""

import re
from collections.abc import Iterator

import pytest
from tests.support.forbidden_files import readable
from tests.support.html_tree import Element, spaced
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.contact import Contact
from publishing.model.contact_channel import ChannelKind
from publishing.model.hub import Hub

EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
PHONE = re.compile(r"(?<![\w./-])(?:\+44[ \d]{8,13}|0\d[ \d]{7,12})(?![\w-])")
YEAR = re.compile(r"\b20\d\d\b")
SPOKEN_NUMBERS = (ChannelKind.VOICE, ChannelKind.TEXT_RELAY, ChannelKind.SMS)
SOFTWARE = re.compile(r"/assets/.*\.(?:js|css)")
TITLE_AND_NAME = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame|Lord|Lady|Baroness)\.? [A-Z][a-z]+")
OFFICES = re.compile(r"Lord (?:Chancellor|Chief|Advocate|Mayor)")
MARKING = re.compile(
    r"(?i:OFFICIAL[- –:]*SENSITIVE)|\bNOT PROTECTIVELY MARKED\b|\bSECRET\b|\bRESTRICTED\b|\bCONFIDENTIAL\b"
)
PLACEHOLDER = re.compile(r"\bTB[CAD]\b|\bTODO\b|\bFIXME\b|(?i:lorem ipsum)|\[(?i:insert|name|date)\b|\[[A-Z]{1,3}\d\]")


def content_of(site: BuiltSite) -> Iterator[tuple[str, str]]:
    """Every file's text, PDFs, calendars and packed files too, but for that of the software."""
    return ((name, text) for name, text in readable(site.folder) if not SOFTWARE.fullmatch(f"/{name}"))


def registry(hub: Hub) -> list[Contact]:
    return [contact for contact in hub.all(Contact) if contact.can_be_shown]


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def numbers_of(hub: Hub) -> set[str]:
    return {
        digits(channel.value)
        for contact in registry(hub)
        for channel in contact.channels
        if channel.kind in SPOKEN_NUMBERS
    }


def is_known(file: str, number: str, known: set[str]) -> bool:
    """Whether a number is a contact's. The text of a PDF breaks some over two lines: then their first line counts."""
    shown = digits(number)
    return shown in known or (file.endswith(".pdf") and any(each.startswith(shown) for each in known))


def mailboxes_of(hub: Hub) -> set[str]:
    return {
        channel.value for contact in registry(hub) for channel in contact.channels if channel.kind is ChannelKind.EMAIL
    }


def test_every_mailbox_comes_from_a_contact(site: BuiltSite, hub: Hub) -> None:
    found = {(name, mailbox) for name, text in content_of(site) for mailbox in EMAIL.findall(text)}
    assert {each for each in found if each[1] not in mailboxes_of(hub)} == set()


def test_every_number_that_can_be_called_comes_from_a_contact(site: BuiltSite, hub: Hub) -> None:
    links = {
        (page.address, each.attributes["href"])
        for page in site.pages.values()
        for each in page.root.find_all("a")
        if each.attributes.get("href", "").startswith(("tel:", "sms:"))
    }
    assert {each for each in links if digits(each[1]) not in numbers_of(hub)} == set()
    assert links


def test_every_number_that_can_be_read_comes_from_a_contact(site: BuiltSite, hub: Hub) -> None:
    known = numbers_of(hub)
    found = {(name, number) for name, text in content_of(site) for number in PHONE.findall(text)}
    assert {each for each in found if not is_known(*each, known)} == set()
    assert found


def test_a_contact_that_nothing_confirms_is_printed_nowhere(site: BuiltSite, hub: Hub) -> None:
    printed = {channel.value for contact in registry(hub) for channel in contact.channels}
    withheld = {
        channel.value
        for contact in hub.all(Contact)
        if not contact.can_be_shown
        for channel in contact.channels
        if channel.value not in printed
    }
    assert withheld
    for name, text in content_of(site):
        smooth = spaced(text)
        assert [value for value in withheld if value in smooth or value.replace(" ", "") in smooth] == [], name


def test_the_withheld_contacts_are_named_so_that_nobody_searches_for_them_in_vain(site: BuiltSite, hub: Hub) -> None:
    page = site.pages["/contacts/"].main.text
    assert [each.name for each in hub.all(Contact) if each.name not in page] == []


@pytest.mark.parametrize("pattern", [TITLE_AND_NAME, MARKING, PLACEHOLDER], ids=["people", "markings", "placeholders"])
def test_no_page_holds(site: BuiltSite, hub: Hub, pattern: re.Pattern[str]) -> None:
    discussed = {each.found for each in hub.site.allowed}
    found = {
        (page.address, match)
        for page in site.pages.values()
        for match in pattern.findall(OFFICES.sub("", page.root.text))
        if match not in discussed
    }
    assert found == set()


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (EMAIL, "a.name@council.example"),
        (PHONE, "01632 960 999"),
        (PHONE, "+44 1632 960999"),
        (TITLE_AND_NAME, "Cllr Example"),
        (MARKING, "OFFICIAL-SENSITIVE"),
        (MARKING, "Official: Sensitive"),
        (PLACEHOLDER, "[insert name]"),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(f"before {text} after")


def gives_threat_level(text: str) -> bool:
    levels = re.search(r"(?i)\b(?:substantial|severe|critical)\b", text)
    return bool(levels and re.search(r"(?i)threat", text) and "five levels" not in text)


def is_dated_above(page: BuiltPage, shown: Element) -> bool:
    """Whether it is the title or the address of a source, under its date, or one line of a whole data file."""
    if page.address.startswith("/data/files/"):
        return True
    named = shown.tag == "h1" or shown.text.startswith("http")
    return named and any(YEAR.search(each.text) for each in page.main.find_all("p", class_="kicker"))


def test_a_threat_level_is_never_given_without_its_date(site: BuiltSite) -> None:
    undated = [
        (page.address, each.text)
        for page in site.pages.values()
        if page.address != "/a-z/words/"  # it lists the words that people search by
        for tag in ("p", "li", "dd", "td", "h1", "h2", "h3", "h4", "figcaption")
        for each in page.main.find_all(tag)
        if gives_threat_level(each.text) and not (YEAR.search(each.text) or is_dated_above(page, each))
    ]
    assert undated == []


def test_no_average_of_scores_is_given(site: BuiltSite) -> None:
    text = site.pages["/strategy/thurrock/2024-2027/assessment/"].main.text
    assert not re.search(r"(?i)\b(?:mean|average)(?: score)?(?: of| is|:)? \d|\b3\.9\b", text)
