"""The guard goes over data, pages and files, says where something is, and lets pass what a role has allowed."""

import pytest
from tests.checks.tiny_hub import ABOUT, HELPLINE, REFER, SITE, SOURCE, TODAY, UPDATE, TinyHub

from publishing.checks.all_checks import check, warn
from publishing.checks.guard.files import LARGEST_OF_OTHERS
from publishing.checks.guard.rules import RULES
from publishing.problems import report
from publishing.reading.read_hub import read_hub

PLANTED = {
    "markings": "OFFICIAL-SENSITIVE",
    "people": "Prevent Coordinator Jane Example",
    "contact-details": "07700 900 123",
    "nhs-numbers": "999 000 0018",
    "birth-dates": "born on 12 March 2008",
    "insurance-numbers": "AB 12 34 56 C",
    "case-detail": "A 15-year-old from Newtown was referred",
    "small-counts": "three referrals",
    "threat-levels": "threat level is severe",
    "word-remains": "Commented [AB1]",
    "placeholders": "[insert name]",
    "unseen-characters": "g\u043e",
    "links-to-nowhere": "see www.example.com",
    "links-not-for-sharing": "see plan.sharepoint.com",
}
"""For each rule of text, something that it must see."""
OF_CHANNELS = "personal-channels"
OF_FILES = ("hidden-metadata", "active-files", "file-sizes")
ALLOWED = "  - {rule: %s, file: '%s', found: '%s', reason: It is explained., by: The maintainers}\n"


def everything(hub: TinyHub) -> list[str]:
    """What an editor is told of the data, the pages and the files."""
    reading = read_hub(hub.root / "data", hub.root / "docs", overrides=hub.root / "overrides")
    return report([*reading.problems, *check(reading.hub, TODAY)]).splitlines()[:-1]


@pytest.mark.parametrize("written", ["![](../images/a.png)", "Lorem ipsum dolor sit amet"])
def test_what_is_one_mistake_is_told_once(hub: TinyHub, written: str) -> None:
    hub.add(ABOUT, f"\n{written}\n")
    assert len([each for each in everything(hub) if "leads to no file" not in each]) == 1


def warnings(hub: TinyHub) -> list[str]:
    return [str(each) for each in warn(hub.read(), TODAY) if "allowance" in each.what]


def todo(rule_id: str) -> str:
    return next(rule.todo for rule in RULES if rule.id == rule_id)


def test_each_rule_has_been_seen_to_catch_something() -> None:
    assert [rule.id for rule in RULES if rule.id not in {*PLANTED, OF_CHANNELS, *OF_FILES}] == []


@pytest.mark.parametrize("rule", PLANTED)
def test_what_is_planted_in_data_is_found_at_its_field(hub: TinyHub, rule: str) -> None:
    hub.replace(REFER, "lead: Say what matters most.", f"lead: '{PLANTED[rule]}'")
    [problem] = hub.problems()
    assert problem.startswith(f"{REFER}:2:1: ")
    assert problem.endswith(todo(rule))
    assert "(in `lead`: " in problem


def test_a_contacts_own_number_on_a_page_gives_way_to_its_slot(hub: TinyHub) -> None:
    hub.add(ABOUT, "\nCall 999, or 07700 900 123.\n")
    ours, other = hub.problems()
    assert ours.endswith("'Call 999'; write {number:emergency} for the number, which changes with the contact")
    assert other.endswith(todo("contact-details"))


@pytest.mark.parametrize("rule", PLANTED)
def test_what_is_planted_on_a_page_is_found_at_its_letter(hub: TinyHub, rule: str) -> None:
    hub.add(ABOUT, f"\nAll is well.\nSee: {PLANTED[rule]}\n")
    [problem] = hub.problems()
    assert problem.startswith(f"{ABOUT}:9:")
    found = problem.split(": ", 2)[2].partition("; ")[0].strip("'\"")
    assert int(problem.split(":")[2]) == f"See: {PLANTED[rule]}".index(found) + 1
    assert problem.endswith(todo(rule))


@pytest.mark.parametrize("rule", PLANTED)
@pytest.mark.parametrize(
    "file", ["docs/about/notes.txt", "overrides/assets/drawing.svg", "overrides/partials/part.html"]
)
def test_what_is_planted_in_a_file_is_found_at_its_letter(hub: TinyHub, rule: str, file: str) -> None:
    wrap = "{}" if file.endswith(".txt") else "<p>\n  <b>{}</b></p>"
    hub.write(file, wrap.format(f"See: {PLANTED[rule]}"))
    [problem] = everything(hub)
    assert problem.startswith(f"{file}:{'1' if file.endswith('.txt') else '2'}:")
    assert problem.endswith(todo(rule))


def test_data_that_a_browser_takes_for_a_page_and_runs_is_found(hub: TinyHub) -> None:
    hub.write("docs/about/data.xml", '<html xmlns="http://www.w3.org/1999/xhtml"><script>run()</script></html>')
    assert everything(hub) == [f"docs/about/data.xml:1:1: the file has a script in it; {todo('active-files')}"]


def test_something_over_two_lines_is_found_where_it_begins(hub: TinyHub) -> None:
    hub.add(ABOUT, "\nA pupil, a 15-year-old\nfrom Newtown, was referred.\n")
    assert hub.problem().startswith(f"{ABOUT}:8:10: this seems to tell of one person's case: 'a 15-year-old'; ")


def test_a_table_of_a_page_is_read_with_its_headings(hub: TinyHub) -> None:
    hub.add(ABOUT, "\n| Year | Referrals |\n|---|---|\n| 2022 | 3 |\n| 2023 | 12 |\n")
    assert hub.problem().startswith(f"{ABOUT}:10:10: there is a small count, by which people could be found out: '3'; ")


def test_what_readers_are_told_by_attributes_is_found(hub: TinyHub) -> None:
    hub.write("overrides/partials/part.html", '<img alt="Prevent Coordinator Jane Example" class="x">')
    [problem] = everything(hub)
    assert problem.startswith("overrides/partials/part.html:1:31: a person seems to be named: 'Jane Example'; ")


def test_templates_are_read_without_their_program(hub: TinyHub) -> None:
    hub.write(
        "overrides/partials/part.html", '{# TODO #}{% if x == "TBC" %}{{ insert_name }}<p id="tbc">Well</p>{% endif %}'
    )
    hub.write("overrides/assets/own.css", "a { width: 999px; color: #123 }")
    assert everything(hub) == []


def test_links_in_samples_of_code_are_no_links(hub: TinyHub) -> None:
    hub.add(ABOUT, "\nWrite `https://example.com/`:\n\n```yaml\nlink: https://example.com/\n```\n")
    assert hub.problems() == []


def test_an_example_address_in_a_field_of_its_own_is_found(hub: TinyHub) -> None:
    hub.replace(SOURCE, "link: https://example.org/report", "link: https://example.com/report")
    assert hub.problems() == [
        f"{SOURCE}:7:1: there is an example address (in `link`: 'example.com'); {todo('links-to-nowhere')}"
    ]


@pytest.mark.parametrize("link", ["https://x.sharepoint.com/a", "https://www.council.gov.uk/a-restricted.pdf"])
def test_an_address_that_is_not_for_sharing_is_found(hub: TinyHub, link: str) -> None:
    hub.replace(SOURCE, "link: https://example.org/report", f"link: {link}")
    assert hub.problem().startswith(f"{SOURCE}:7:1: this leads to a place that readers can't enter")


@pytest.mark.parametrize(
    ("kind", "value", "what"),
    [
        ("voice", "07700 900 123", "this is a mobile number, which rings with one person"),
        ("email", "jane.sampleton@council.gov.uk", "this mailbox seems to be one person's"),
    ],
)
def test_one_persons_number_or_mailbox_is_found_in_a_contact(hub: TinyHub, kind: str, value: str, what: str) -> None:
    hub.replace(HELPLINE, "verification:", f'  - {{kind: {kind}, value: "{value}"}}\nverification:')
    [problem] = hub.problems()
    assert problem.startswith(f"{HELPLINE}:")
    assert what in problem
    assert problem.endswith(todo(OF_CHANNELS))


def test_whom_a_contact_serves_is_guarded(hub: TinyHub) -> None:
    hub.add(HELPLINE, 'serves: "whoever rings 07700 900 123"\n')
    assert "there is a telephone number (in `serves`: '07700 900 123')" in hub.problem()


def test_an_address_in_which_something_is_hidden_is_found(hub: TinyHub) -> None:
    hub.replace(SOURCE, "link: https://example.org/report", 'link: "https://www.gov.uk/\\u202efdp.exe"')
    assert hub.problem().startswith(f"{SOURCE}:7:1: there is a character that nobody sees (in `link`: '\\u202e')")


def test_a_file_that_is_too_large_is_found(hub: TinyHub) -> None:
    hub.write("docs/images/large.mp3", b"x" * (LARGEST_OF_OTHERS + 1))
    [problem] = everything(hub)
    assert problem == (
        f"docs/images/large.mp3:1:1: the file is {LARGEST_OF_OTHERS + 1:,} bytes long, and {LARGEST_OF_OTHERS:,} is "
        f"the most; {todo('file-sizes')}"
    )


def test_a_file_that_cannot_be_looked_into_is_found(hub: TinyHub) -> None:
    hub.write("docs/images/broken.png", b"this is no picture")
    [problem] = everything(hub)
    assert problem.startswith("docs/images/broken.png:1:1: the file can't be looked into (it isn't a whole picture); ")


@pytest.mark.parametrize(
    ("file", "found"),
    [
        ("national/referral_guidance/refer.yml", "OFFICIAL-SENSITIVE"),
        ("national/*", "OFFICIAL-SENSITIVE"),
        ("*", "OFFICIAL-SENSITIVE"),
        ("national/referral_guidance/refer.yml", "OFFICIAL*"),
    ],
)
def test_what_a_role_allowed_is_let_pass(hub: TinyHub, file: str, found: str) -> None:
    hub.replace(REFER, "Say what matters most", "Some papers are marked OFFICIAL-SENSITIVE")
    hub.add(SITE, ALLOWED % ("markings", file, found))
    assert hub.problems() == []
    assert warnings(hub) == []


@pytest.mark.parametrize(
    ("rule", "file", "found"),
    [
        ("people", "national/referral_guidance/refer.yml", "OFFICIAL-SENSITIVE"),
        ("markings", "national/referral_guidance/get-help.yml", "OFFICIAL-SENSITIVE"),
        ("markings", "ational/referral_guidance/refer.yml", "OFFICIAL-SENSITIVE"),
        ("markings", "national/referral_guidance/refer.yml", "OFFICIAL"),
        ("markings", "national/referral_guidance/refer.yml", "SECRET"),
    ],
)
def test_nothing_else_is_let_pass_and_an_allowance_without_use_is_named(
    hub: TinyHub, rule: str, file: str, found: str
) -> None:
    hub.replace(REFER, "Say what matters most", "Some papers are marked OFFICIAL-SENSITIVE")
    hub.add(SITE, ALLOWED % (rule, file, found))
    assert len(hub.problems()) == 1
    [warning] = warnings(hub)
    assert "nothing needs this allowance" in warning


def test_something_is_allowed_on_a_page_and_in_a_file(hub: TinyHub) -> None:
    hub.add(ABOUT, "\nOld papers were marked RESTRICTED.\n")
    hub.write("overrides/assets/a.txt", "TBC")
    hub.add(
        SITE,
        "  - {rule: markings, file: about/index.md, found: RESTRICTED, reason: It is explained., by: The maintainers}\n"
        "  - {rule: placeholders, file: assets/a.txt, found: TBC, reason: It is explained., by: The maintainers}\n",
    )
    assert everything(hub) == []


@pytest.mark.parametrize("field", ["reason", "by"])
def test_nothing_is_allowed_without_a_reason_and_a_role(hub: TinyHub, field: str) -> None:
    allowed = {"rule": "markings", "file": "a.yml", "found": "SECRET", "reason": "It is explained.", "by": "The lead"}
    del allowed[field]
    hub.add(SITE, f"  - {{{', '.join(f'{name}: {value}' for name, value in allowed.items())}}}\n")
    assert any(f"`{field}` is missing" in problem for problem in hub.problems())


def test_an_allowance_is_given_by_a_role(hub: TinyHub) -> None:
    hub.replace(REFER, "Say what matters most", "It is SECRET.")
    hub.add(SITE, (ALLOWED % ("markings", "*", "SECRET")).replace("by: The maintainers", "by: Dr Example Person"))
    assert "a person seems to be named (in `by`" in hub.problem()


def test_a_rule_that_there_is_not_is_named_with_what_was_meant(hub: TinyHub) -> None:
    hub.add(SITE, ALLOWED % ("marking", "*", "SECRET"))
    assert hub.problem() == f"{SITE}:13:6: the guard has no rule `marking`; did you mean `markings`?"


def test_a_gap_for_a_slot_is_no_fault(hub: TinyHub) -> None:
    hub.replace(UPDATE, "body: It says *much*", "body: It says {number:helpline} and *much*")
    assert [each for each in hub.problems() if "placeholder" in each] == []
