"""Where a text mustn't say something, the editor is told the place, the field and what was found."""

import pytest
from tests.checks.tiny_hub import ABOUT, HELPLINE, REFER, SITE, SOURCE, UPDATE, TinyHub

CONTACTS = "take it out; contacts stand in contact records alone"
MARKED = "take marked material out; if the marking is only explained, record that in site.yml under `allowed`"
PLAIN = "write plain text; it is shown as it stands"

CASES = [
    ("A <b>bold</b> word", f"there is an HTML tag (in `lead`: '<b'); {PLAIN}"),
    ('x" onclick="run()', f"there is an event handler (in `lead`: 'onclick='); {PLAIN}"),
    ("A word {: .big }", f"there is an attribute list or a template mark (in `lead`: '{{:'); {PLAIN}"),
    ("5 &lt; 6", f"there is an HTML entity (in `lead`: '&lt;'); {PLAIN}"),
    ("javascript:run()", f"there is a link that runs something (in `lead`: 'javascript:'); {PLAIN}"),
    ("[x](/refer/)", "there is a Markdown link (in `lead`: '[x](/refer/)'); write plain text"),
    ("A **bold** word", "there are Markdown marks (in `lead`: '**'); write plain text"),
    ("Ring 01632 960 002", f"there is a telephone number (in `lead`: '01632 960 002'); {CONTACTS}"),
    ("Write to a@example.org", f"there is an e-mail address (in `lead`: 'a@example.org'); {CONTACTS}"),
    (
        "Ask Dr Example Person",
        "a person seems to be named (in `lead`: 'Dr Example Person'); write the role instead",
    ),
    ("OFFICIAL and open", f"there is a protective marking (in `lead`: 'OFFICIAL'); {MARKED}"),
    (
        "On [insert date]",
        "there is a placeholder (in `lead`: '[insert date]'); write what belongs there, or take it out",
    ),
]


@pytest.mark.parametrize(("text", "problem"), CASES)
def test_what_must_not_stand_in_text_is_found_in_its_field(hub: TinyHub, text: str, problem: str) -> None:
    quoted = text.replace("'", "''")
    hub.replace(REFER, "lead: Say what matters most.", f"lead: '{quoted}'")
    assert hub.problems() == [f"{REFER}:2:1: {problem}"]


def test_text_inside_lists_is_looked_at(hub: TinyHub) -> None:
    hub.add(REFER, "steps:\n  - title: Ring\n    text: Ring 01632 960 002\n")
    assert hub.problem().startswith(f"{REFER}:10:5: there is a telephone number (in `text`: ")


def test_the_settings_of_the_site_are_looked_at(hub: TinyHub) -> None:
    hub.replace(SITE, "name: The maintainers", "name: Dr Example Person")
    assert hub.problem().startswith(f"{SITE}:7:3: a person seems to be named (in `name`: ")


def test_contact_records_may_hold_numbers_in_their_channels_alone(hub: TinyHub) -> None:
    hub.replace(HELPLINE, "what_for: Somebody wants to talk.", "what_for: Ring 01632 960 002.")
    assert hub.problem().startswith(f"{HELPLINE}:2:1: there is a telephone number (in `what_for`: ")


def test_written_pages_are_looked_at_line_by_line(hub: TinyHub) -> None:
    hub.add(ABOUT, "\nAll is well.\nAsk Cllr Example.\n")
    assert hub.problem().startswith(f"{ABOUT}:9:5: a person seems to be named: 'Cllr Example'")


def test_front_matter_is_looked_at_once(hub: TinyHub) -> None:
    hub.replace(ABOUT, "title: About", "title: About Dr Example")
    assert hub.problems() == [
        f"{ABOUT}:2:1: a person seems to be named (in `title`: 'Dr Example'); write the role instead"
    ]


@pytest.mark.parametrize(
    "body",
    [
        *("*a* and **b**", "- a\n  - b", "> quoted", "[x](/refer/)", "[x](https://example.org)", "[x](#part)"),
        "It is:\n\n- so\n- other\n  and more\n\n1. one\n2. two",
        *("It was 5.\n2024. So it is.", "Worth £5 | £6", "Item #1"),
    ],
)
def test_prose_takes_a_little_markdown_and_leaves_signs_within_sentences_alone(hub: TinyHub, body: str) -> None:
    indented = body.replace("\n", "\n  ")
    hub.replace(UPDATE, "body: It says *much*, as [its page](/sources/report/) shows.", f"body: |\n  {indented}")
    assert hub.problems() == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("- " * 8 + "a", f"there is a list within six others (in `body`: '{'- ' * 8}a'); write it flatter"),
        ("# News\nIt is.", "there is a heading (in `body`: '# News'); make it a sentence, or **strong** words"),
        (
            "It is.\n\n| a | b |\n|---|---|",
            "there is a table (in `body`: '| a | b |'); write a list, or a page in docs/, which can have tables",
        ),
        ("It is:\n\n• so", "there is a bullet that makes no list (in `body`: '• so'); begin each item with \"- \""),
        (
            "A ![sign] here",
            "there is a picture (in `body`: '![sign]'); put it on a page in docs/; here there are none",
        ),
        (
            "It is:\n- so\n- other",
            "a list begins within a paragraph (in `body`: '- so'); leave an empty line above its first item",
        ),
        (
            "It is:\n\n- so\n  and so\n\nAnd:\n1. this",
            "a list begins within a paragraph (in `body`: '1. this'); leave an empty line above its first item",
        ),
    ],
)
def test_markdown_that_prose_does_not_take_is_refused(hub: TinyHub, body: str, problem: str) -> None:
    indented = body.replace("\n", "\n  ")
    hub.replace(UPDATE, "body: It says *much*, as [its page](/sources/report/) shows.", f"body: |\n  {indented}")
    assert hub.problems() == [f"{UPDATE}:3:1: {problem}"]


@pytest.mark.parametrize("link", ["javascript:run()", "http://example.org", "//example.org", "other.md", "data:x"])
def test_the_links_of_prose_are_safe(hub: TinyHub, link: str) -> None:
    hub.replace(UPDATE, "/sources/report/", link)
    assert any(
        problem.startswith(f"{UPDATE}:3:1: a link leads neither to https:// nor to a page of the hub (in `body`: ")
        for problem in hub.problems()
    )


@pytest.mark.parametrize(
    "text",
    [
        "As paragraph 2.10 says, 27 of 30 benchmarks, or 90 per cent, were green in 2017/2019.",
        "Section 149 of the Equality Act 2010 applies, as the Lord Chancellor said on 20 February 2024.",
        "It cost £1,250,000, and 18,000 people of 3 councils took part.",
    ],
)
def test_ordinary_sentences_are_left_alone(hub: TinyHub, text: str) -> None:
    hub.replace(SOURCE, "summary: An invented report.", f"summary: {text}")
    assert hub.problems() == []
