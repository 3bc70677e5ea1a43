"""Where a built site shows a record: the page, and the part of it that is about the record."""

from tests.support.html_tree import HEADINGS, Element, spaced
from tests.support.sites import BuiltPage, BuiltSite

from publishing.model.record import Record


def place(site: BuiltSite, record: Record) -> tuple[BuiltPage, list[Element]]:
    """The page that shows a record, and the elements that are about it.

    An item of a list that leads to the same anchor on another page is only its name: there it is shown whole.
    """
    address, _, anchor = record.address.partition("#")
    page, part = _part(site, address, anchor)
    onward = (page.to(each.attributes["href"]) for each in part if "href" in each.attributes)
    leads_on = anchor and page.main.by_id[anchor].tag == "li"
    whole = next((each for each in onward if leads_on and each.endswith(f"#{anchor}") and each != record.address), None)
    return _part(site, *whole.split("#")) if whole else (page, part)


def _part(site: BuiltSite, address: str, anchor: str) -> tuple[BuiltPage, list[Element]]:
    page = site.pages[address]
    every = list(page.main.all())
    if not anchor:
        return page, every
    start = every.index(page.main.by_id[anchor])
    if every[start].tag in ("section", "article", "li"):
        return page, list(every[start].all())
    end = next((n for n in range(start + 1, len(every)) if ends(every[n], every[start])), len(every))
    return page, every[start:end]


def ends(element: Element, start: Element) -> bool:
    """Whether an element begins something new after a part that begins with another."""
    return element.tag in HEADINGS and (start.tag not in HEADINGS or element.tag <= start.tag)


def text_of(elements: list[Element]) -> str:
    """What a reader sees of some elements that follow each other."""
    outer = [each for each in elements if each.parent not in elements]
    return spaced(" ".join(each.text for each in outer))
