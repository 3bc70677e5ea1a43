"""What the finders see in a text, and what they leave alone."""

import pytest

from publishing.checks.findings import (
    Finder,
    contact_details,
    markdown_in_plain_text,
    markings,
    markup,
    people,
    placeholders,
    unsafe_links,
)

FOUND: list[tuple[Finder, str, str]] = [
    (contact_details, "Ring 01632 960123 now.", "01632 960123"),
    (contact_details, "Ring (01632) 960 123 now.", "(01632) 960 123"),
    (contact_details, "Ring 01632-960-123 now.", "01632-960-123"),
    (contact_details, "Ring 01632–960–123 now.", "01632–960–123"),
    (contact_details, "Ring 01632.960.123 now.", "01632.960.123"),
    (contact_details, "Ring 01632\u00a0960\u00a0123 now.", "01632\u00a0960\u00a0123"),
    (contact_details, "Tel:01632960123", "01632960123"),
    (contact_details, "A digit is lost: 01632 9601.", "01632 9601"),
    (contact_details, "Two are lost: 01632 960.", "01632 960"),
    (contact_details, "From abroad +44 1632 960123.", "+44 1632 960123"),
    (contact_details, "From abroad +44 (0)1632 960 123.", "+44 (0)1632 960 123"),
    (contact_details, "From abroad 0044 1632 960 123.", "0044 1632 960 123"),
    (contact_details, "In another country: +353 20 911 1234.", "+353 20 911 1234"),
    (contact_details, "In danger, 999 answers.", "999"),
    (contact_details, "Call 101.", "Call 101"),
    (contact_details, "Then dial 105 at once.", "dial 105"),
    (contact_details, "Call the police on 101.", "Call the police on 101"),
    (contact_details, "Use 18001 first.", "18001"),
    (contact_details, "Write to someone@example.org today.", "someone@example.org"),
    (contact_details, "Write to (some.one+x@mail.example.org).", "some.one+x@mail.example.org"),
    (contact_details, "Write to someone[at]example.org.", "someone[at]example.org"),
    (people, "Ask Dr Example Person.", "Dr Example Person"),
    (people, "Ask Dr. Example.", "Dr. Example"),
    (people, "Ask Cllr A. B. Example.", "Cllr A. B. Example"),
    (people, "Ask Councillor Example-Person.", "Councillor Example-Person"),
    (people, "Ask CLLR EXAMPLE.", "CLLR EXAMPLE"),
    (people, "Ask Mrs O’Example.", "Mrs O’Example"),
    (people, "Ask Ms Éxample.", "Ms Éxample"),
    (people, "Ask Sir\u00a0Example Person.", "Sir\u00a0Example Person"),
    (people, "Ask Detective Inspector Example.", "Inspector Example"),
    (people, "Ask PC Example.", "PC Example"),
    (people, "Ask Baroness Example of Exampleton.", "Baroness Example"),
    (markings, "OFFICIAL-SENSITIVE", "OFFICIAL"),
    (markings, "Official – Sensitive", "Official – Sensitive"),
    (markings, "It is Official Sensitive.", "Official Sensitive"),
    (markings, "TOP SECRET", "TOP SECRET"),
    (markings, "RESTRICTED: for the panel", "RESTRICTED"),
    (markings, "PROTECT", "PROTECT"),
    (markings, "Not protectively marked", "Not protectively marked"),
    (markings, "It was marked “restricted”.", "restricted"),
    (markings, "It was classified as confidential.", "confidential"),
    (placeholders, "The date is TBC.", "TBC"),
    (placeholders, "The date is tbc.", "tbc"),
    (placeholders, "The lead is TBA.", "TBA"),
    (placeholders, "TODO: write it", "TODO"),
    (placeholders, "Ask [insert name of lead].", "[insert name of lead]"),
    (placeholders, "Ask [NAME].", "[NAME]"),
    (placeholders, "Ask <your council>.", "<your council>"),
    (placeholders, "It was agreed.[JR1]", "[JR1]"),
    (placeholders, "It was agreed.[JR1R2]", "[JR1R2]"),
    (placeholders, "Lorem ipsum dolor", "Lorem ipsum"),
    (placeholders, "By whom???", "???"),
    (placeholders, "In XXXX 2024", "XXXX"),
    (placeholders, "On XX/XX/2024", "XX/XX"),
    (placeholders, "Click or tap here to enter text.", "Click or tap here to enter"),
    (markup, "A <b>bold</b> claim", "<b"),
    (markup, "</p>", "</"),
    (markup, "<!-- hidden -->", "<!"),
    (markup, 'x" onclick="alert(1)', "onclick="),
    (markup, "x ONERROR = y", "ONERROR ="),
    (markup, "A heading {: .big }", "{:"),
    (markup, "A heading { .big }", "{ ."),
    (markup, "A heading {onclick=x}", "onclick="),
    (markup, "A heading { title=x }", "{ title="),
    (markup, "{{ page.title }}", "{{"),
    (markup, "{% raw %}", "{%"),
    (markup, "&lt;b&gt;", "&lt;"),
    (markup, "&#60;b", "&#60;"),
    (markup, "&#x3C;b", "&#x3C;"),
    (markup, "javascript:alert(1)", "javascript:"),
    (markup, "VBScript:run", "VBScript:"),
    (markup, "data:text/html,hello", "data:text/"),
    (markdown_in_plain_text, "See [this](https://example.org).", "[this](https://example.org)"),
    (markdown_in_plain_text, "![a picture](x.png)", "![a picture](x.png)"),
    (markdown_in_plain_text, "It is **bold**.", "**"),
    (markdown_in_plain_text, "It is __bold__.", "__"),
    (markdown_in_plain_text, "It is `code`.", "`"),
    (markdown_in_plain_text, "## A heading", "## "),
    (unsafe_links, "[x](javascript:alert(1))", "javascript:alert(1"),
    (unsafe_links, "[x]( javascript:alert(1))", "javascript:alert(1"),
    (unsafe_links, "[x](http://example.org)", "http://example.org"),
    (unsafe_links, "[x](//example.org)", "//example.org"),
    (unsafe_links, "[x](/\\example.org)", "/\\example.org"),
    (unsafe_links, "[x](other.md)", "other.md"),
    (unsafe_links, "Text [x].\n\n[x]: javascript:alert(1)", "javascript:alert(1"),
]

LEFT_ALONE: list[tuple[Finder, str]] = [
    *(
        (contact_details, text)
        for text in (
            "As paragraph 2.10.3 says, in 2017/2019 and 2023/24.",
            "On 20 February 2024, 27 of 30 were green: 90 per cent.",
            "It rose from 0.5 to 10.25 per cent between 2024-02-20 and 2024-03-14.",
            "From 01-04-2023 to 31-03-2024, and 01.04.2023 to 31.03.2024.",
            "Section 149 of the Equality Act 2010, and section 26(1).",
            "It cost £1,999 and £999, of £10,000,000.",
            "About 18,000 people, of 1,999, came.",
            "The council calls on 150 schools to take part.",
            "A text of 101 pages.",
            "The handle @example was used; see https://example.org/a/2024/02/20.",
        )
    ),
    *(
        (people, text)
        for text in (
            "The Lord Chancellor and the Lord Mayor met the Chief Constable.",
            "The LORD CHANCELLOR was there.",
            "Ask a councillor, a doctor or an inspector.",
            "The Councillor Handbook describes the Councillor Role.",
            "It was agreed by the Inspector. The panel met.",
            "Don’t miss it. The Professor. Then the Judge.",
            "Use MS Teams. The Home Office and the Counter Terrorism Command agreed.",
        )
    ),
    *(
        (markings, text)
        for text in (
            "The official report is on the official site, and is restricted to adults.",
            "Keep it confidential. It is no secret. Official figures are sensitive to change.",
            "Protect people. It was marked by errors, and marked as done.",
            "Protected characteristics",
        )
    ),
    *(
        (placeholders, text)
        for text in (
            "Add a source, insert a name, and enter the date.",
            "See [Add a source](/contributing/add-a-source/) and [your council](https://example.org).",
            "What is it? Why?! Who??",
            "The report says so [1]. It was [sic] there.",
            "Max and Roxxane read page xx.",
        )
    ),
    *(
        (markup, text)
        for text in (
            "It is < 5 and > 3, so 3 < x.",
            "Q&A; R&D; terms & conditions; AT&T.",
            "It works without JavaScript: everything can be read.",
            "The data: national/contacts holds them.",
            "The result, once = 5, is online = 7.",
            "Braces {like these} are only braces.",
        )
    ),
    *(
        (markdown_in_plain_text, text)
        for text in ("#1 priority", "2 * 3 * 4", "a_name_with_lines", "It was [sic] (so) there.")
    ),
    *(
        (unsafe_links, text)
        for text in (
            "[x](https://example.org), [y](/refer/) and [z](#part).",
            "Text [x].\n\n[x]: https://example.org",
            "It was [sic] (so) there.",
        )
    ),
]


@pytest.mark.parametrize(("finder", "text", "found"), FOUND)
def test_what_must_not_stand_in_text_is_found(finder: Finder, text: str, found: str) -> None:
    assert found in [finding.found for finding in finder(text)]


@pytest.mark.parametrize(("finder", "text"), LEFT_ALONE)
def test_ordinary_text_is_left_alone(finder: Finder, text: str) -> None:
    assert list(finder(text)) == []


@pytest.mark.parametrize("finder", [contact_details, people, markings, placeholders, markup, markdown_in_plain_text])
@pytest.mark.parametrize("piece", ["a", "0", "[", "[insert ", "Dr A", "&a", "(", "<", "Call a ", "a@", "{"])
def test_a_very_long_text_takes_no_long_time(finder: Finder, piece: str) -> None:
    list(finder(piece * 20_000))
