"""The accessibility statement stands up to the questions that public monitoring asks of such statements.

They are those of alphagov/accessibility-monitoring-platform, the program of the Government Digital Service:
apps/audits/migrations/0022_restore_old_statement_questions.py.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from tests.support.html_tree import HEADINGS, Element, read_html
from tests.support.sites import BuiltPage, BuiltSite

ADDRESS = "/accessibility-statement/"
LAW = "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018"
HEADINGS_NEEDED = (
    "Feedback and contact information",
    "Enforcement procedure",
    "Compliance status",
    "Preparation of this accessibility statement",
)
STATUSES = {
    "fully": r"This website is fully compliant with the Web Content Accessibility Guidelines version 2\.2 AA "
    r"standard\.",
    "partially": r"This website is partially compliant with the Web Content Accessibility Guidelines version 2\.2 AA "
    r"standard, due to the (non-compliances|exemptions|non-compliances and exemptions) listed below\.",
    "not": r"This website is not compliant with the Web Content Accessibility Guidelines version 2\.2 AA standard\. "
    r"The (non-compliances|exemptions|non-compliances and exemptions) are listed below\.",
}
DAY = r"(\d{1,2} [A-Z][a-z]+ \d{4})"
NOT_ACCESSIBLE = "Non-accessible content"
FAILS = "Non-compliance with the accessibility regulations"
BURDEN = "Disproportionate burden"


def faults(page: BuiltPage, today: date, *, demonstration: bool) -> list[str]:
    """Each question that the statement doesn't stand up to."""
    main = page.main
    title = main.one("h1").text
    found = [] if re.fullmatch(r"Accessibility statement( for .+)?", title) else ["the heading"]
    found += [f"the heading {each!r}" for each in HEADINGS_NEEDED if each not in headings(main)]
    found += [] if "This accessibility statement applies to " in main.text else ["the scope"]
    found += (
        []
        if re.search(
            rf"is committed to making its website accessible, in accordance with the {re.escape(LAW)}\.", main.text
        )
        else ["the commitment"]
    )
    return [
        *found,
        *_status(main),
        *_enforcement(main),
        *_dates(main, today),
        *_contact(main, demonstration=demonstration),
    ]


def headings(main: Element) -> list[str]:
    return [each.text for each in main.all() if each.tag in HEADINGS]


def _status(main: Element) -> Iterator[str]:
    named = [name for name, words in STATUSES.items() if re.search(words, main.text)]
    if len(named) != 1:
        yield f"one of the three statuses, word for word: {named}"
        return
    listed = list(_listed(main))
    if (named == ["fully"]) == bool(listed):
        yield f"the status {named[0]} doesn’t agree with {len(listed)} findings"
    if listed and NOT_ACCESSIBLE not in headings(main):
        yield f"the heading {NOT_ACCESSIBLE!r}"
    for heading, text in listed:
        if heading == FAILS and not re.search(r"fails WCAG 2\.2 success criterion \d\.\d\.\d+ \(.+?\)", text):
            yield f"no criterion: {text}"
        if heading == BURDEN and not re.search(rf"assessed {DAY}", text):
            yield f"no assessment of the burden: {text}"


def _listed(main: Element) -> Iterator[tuple[str, str]]:
    """What is listed as not accessible, with the heading that it stands below."""
    above, ground = "", ""
    for each in main.all():
        if each.tag == "h2":
            above, ground = each.text, ""
        elif each.tag == "h3":
            ground = each.text
        elif each.tag == "li" and above == NOT_ACCESSIBLE:
            yield ground, each.text


def _enforcement(main: Element) -> Iterator[str]:
    if "Equality and Human Rights Commission (EHRC) is responsible for enforcing" not in main.text:
        yield "who enforces"
    links = [each for each in main.find_all("a") if "equalityadvisoryservice.com" in each.attributes.get("href", "")]
    if not [each for each in links if "Equality Advisory and Support Service (EASS)" in each.text]:
        yield "a link to the advisory service"


def _dates(main: Element, today: date) -> Iterator[str]:
    prepared = re.search(rf"This statement was prepared on {DAY}\.", main.text)
    reviewed = re.search(rf"It was last reviewed on {DAY}\.", main.text)
    if not prepared:
        yield "when it was prepared"
    if not reviewed or (today - day(reviewed[1])).days > 365:
        yield "a review in the last year"
    if not re.search(rf"This website was last tested on {DAY} against the WCAG 2\.2 AA standard\.", main.text):
        yield "when it was tested"
    if not main.find_all("table"):
        yield "how it was tested"
    yield from (f"a day in the past: {each}" for each in re.findall(rf"By {DAY}\.", main.text) if day(each) < today)


def day(text: str) -> date:
    return datetime.strptime(f"{text} +0000", "%d %B %Y %z").date()


def _contact(main: Element, *, demonstration: bool) -> Iterator[str]:
    """A demonstration has nobody to tell, and must say so; anybody else needs an e-mail address or a form."""
    hrefs = [each.attributes.get("href", "") for each in main.find_all("a", class_="channels__way")]
    if demonstration:
        if hrefs or "nobody to tell" not in main.text.lower():
            yield "that there is nobody to tell"
    elif not [each for each in hrefs if each.startswith(("mailto:", "https:"))] or not re.search(
        r"in \d+ working days", main.text
    ):
        yield "a contact, and when it answers"


TODAY = date(2026, 11, 20)


def test_the_statement_stands_up_to_public_monitoring(site: BuiltSite) -> None:
    assert faults(site.pages[ADDRESS], TODAY, demonstration=True) == []


def test_the_statement_of_the_example_does_too(example_site: BuiltSite) -> None:
    assert faults(example_site.pages[ADDRESS], date(2026, 3, 1), demonstration=False) == []


def test_every_page_leads_to_it_in_its_foot(site: BuiltSite) -> None:
    assert [
        page.address for page in site.pages.values() if ADDRESS not in page.links(page.root.one("body").one("footer"))
    ] == []


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("Accessibility statement for", "How accessible is", "the heading"),
        (">Compliance status<", ">Status<", "the heading 'Compliance status'"),
        (">Feedback and contact information<", ">Contact<", "the heading 'Feedback and contact information'"),
        (">Enforcement procedure<", ">Complaints<", "the heading 'Enforcement procedure'"),
        (">Preparation of this", ">Making of this", "the heading 'Preparation of this accessibility statement'"),
        ("This accessibility statement applies to", "It applies to", "the scope"),
        ("is committed to making its website", "wants a website that is", "the commitment"),
        ("partially compliant", "mostly compliant", "one of the three statuses"),
        ("partially compliant", "fully compliant", "one of the three statuses"),
        (">Non-accessible content<", ">Known problems<", "doesn’t agree with 0 findings"),
        ("fails WCAG 2.2 success criterion", "is bad", "no criterion"),
        ("(EHRC)", "", "who enforces"),
        ("https://www.equalityadvisoryservice.com/", "https://example.org/", "a link to the advisory service"),
        ("was prepared on", "dates from", "when it was prepared"),
        ("last reviewed on 20 November 2026", "last reviewed on 20 November 2025", ""),
        ("last reviewed on 20 November 2026", "last reviewed on 19 November 2025", "a review in the last year"),
        ("was last tested on", "was tested before", "when it was tested"),
        ("What we plan:", "By 1 May 2026.", "a day in the past"),
        ("nobody", "somebody", "that there is nobody to tell"),
    ],
)
def test_a_fault_is_seen(site: BuiltSite, before: str, after: str, wanted: str) -> None:
    text = site.pages[ADDRESS].text
    assert before in text
    page = BuiltPage(ADDRESS, text.replace(before, after))
    assert read_html(page.text)[1] == []
    found = faults(page, TODAY, demonstration=True)
    assert [each for each in found if wanted in each] if wanted else found == []


def test_full_compliance_with_findings_is_seen(site: BuiltSite) -> None:
    words = re.compile(
        r"partially compliant(</strong> with the .*?AA standard), due to the .*? listed below", re.DOTALL
    )
    page = BuiltPage(ADDRESS, words.sub(r"fully compliant\1", site.pages[ADDRESS].text))
    assert [each for each in faults(page, TODAY, demonstration=True) if "doesn’t agree with 1 findings" in each]


def test_a_council_that_names_no_contact_is_seen(site: BuiltSite) -> None:
    assert faults(site.pages[ADDRESS], TODAY, demonstration=False) == ["a contact, and when it answers"]
