"""What is named must exist."""

import pytest
from tests.checks.tiny_council import OTHER_COUNCIL, add_council
from tests.checks.tiny_hub import (
    AREA,
    DEFINITION,
    HELPLINE,
    OBJECTIVES,
    PLAN,
    PRIORITIES,
    REFER,
    SITE,
    SOURCE,
    STRATEGY,
    UPDATE,
    TinyHub,
)

REFERENCES = [
    (
        REFER,
        "[emergency]",
        "[emergncy]",
        "4:12: there is no contact `emergncy` (in `contacts`); did you mean `emergency`?",
    ),
    (
        REFER,
        "source: report",
        "source: reprot",
        "7:12: there is no source `reprot` (in `source`); did you mean `report`?",
    ),
    (
        REFER,
        "[emergency]",
        "[hel]",
        "4:12: there is no contact `hel` (in `contacts`); use one of: helpline … (2 in all)",
    ),
    (
        OBJECTIVES,
        "objective: prevent-it",
        "objective: notice-sooner",
        "9:15: there is no national objective `notice-sooner` (in `objective`); use one of: prevent-it",
    ),
    (PRIORITIES, "theme: people", "theme: x", "10:5: there is no theme `x` (in `theme`); use one of: people"),
    (
        PLAN,
        "survey: confidence",
        "survey: x",
        "10:17: there is no survey `x` (in `survey`); use one of: confidence",
    ),
    (
        STRATEGY,
        "main_source: report",
        "main_source: z",
        "6:1: there is no source `z` (in `main_source`); use one of: minutes, report",
    ),
    (
        STRATEGY,
        "definition: example-term",
        "definition: exampel-term",
        "8:5: there is no definition `exampel-term` (in `definition`); did you mean `example-term`?",
    ),
    (
        STRATEGY,
        "status: adopted\n",
        "status: superseded\nsuperseded_by: later\n",
        "4:1: there is no strategy `later` (in `superseded_by`); use one of: 2024-2027",
    ),
    (
        UPDATE,
        "area: exampleton",
        "area: elsewhere",
        "6:1: there is no area `elsewhere` (in `area`); use one of: exampleton",
    ),
    (
        SITE,
        "name: The maintainers",
        "name: The maintainers\n  contact: nobody",
        "8:3: there is no contact `nobody` (in `contact`); use one of: emergency, helpline",
    ),
]


@pytest.mark.parametrize(("path", "old", "new", "problem"), REFERENCES)
def test_a_reference_to_nothing_is_found(hub: TinyHub, path: str, old: str, new: str, problem: str) -> None:
    hub.replace(path, old, new)
    assert hub.problems() == [f"{path}:{problem}"]


def test_a_reference_to_another_areas_contact_or_source_says_whose_it_is(hub: TinyHub) -> None:
    add_council(hub, "Otherton")
    hub.write("data/areas/exampleton/contacts/desk.yml", hub.text(HELPLINE))
    hub.write("data/areas/exampleton/sources/letter.yml", hub.text(SOURCE))
    hub.add(OTHER_COUNCIL, "contacts: [desk]\n")
    hub.replace(OTHER_COUNCIL, "source: report", "source: letter")
    assert [each.partition(": ")[2] for each in hub.problems()] == [
        f"the {kind} `{record_id}` is the area exampleton’s own (in `{field}`); name another; or move its file to "
        f"data/national/{kind}s/, and with it the sources that it cites, for all to name"
        for kind, record_id, field in (("source", "letter", "source"), ("contact", "desk", "contacts"))
    ]


def test_a_record_of_the_edition_is_found_before_a_national_one(hub: TinyHub) -> None:
    hub.replace(OBJECTIVES, "id: notice-sooner", "id: prevent-it")
    hub.replace(PRIORITIES, "objective: notice-sooner", "objective: prevent-it")
    assert hub.problems() == []


def test_where_there_is_nothing_to_choose_from_it_says_what_to_add(hub: TinyHub) -> None:
    hub.replace(PLAN, "surveys:\n", "surveys: []\nx:\n")
    lines = hub.text(PLAN).partition("x:\n")[0]
    hub.write(PLAN, lines)
    assert hub.problems() == [f"{PLAN}:10:17: there is no survey `confidence` (in `survey`); add the survey"]


def test_a_reference_to_a_record_with_mistakes_is_not_missing_as_well(hub: TinyHub) -> None:
    hub.replace(SOURCE, "publisher: The example office\n", "")
    assert hub.problems() == [f"{SOURCE}:1:1: `publisher` is missing; add it"]


@pytest.mark.parametrize("content", [b"", b"[", b"\xff\xfe", b"- a\n", b"<<<<<<< HEAD\n"])
def test_a_reference_to_a_file_that_cannot_be_read_is_not_missing_as_well(hub: TinyHub, content: bytes) -> None:
    hub.write(SOURCE, content)
    assert hub.problem().startswith(f"{SOURCE}:")


@pytest.mark.parametrize(
    "mistake",
    [
        ("  - id: notice-sooner\n", "  - \n"),
        ("objectives:\n", "objektives:\n"),
        ("  - id: notice-sooner", "  - idd: a"),
    ],
)
def test_a_reference_into_a_set_with_mistakes_is_not_missing_as_well(hub: TinyHub, mistake: tuple[str, str]) -> None:
    hub.replace(OBJECTIVES, *mistake)
    assert hub.problems()
    assert all(problem.startswith(OBJECTIVES) for problem in hub.problems())


def test_the_home_area_is_one_of_the_sites_areas(hub: TinyHub) -> None:
    hub.write("data/areas/otherton/area.yml", hub.text(AREA))
    hub.add(SITE, "home_area: otherton\n")
    assert hub.problems() == [
        (
            f"{SITE}:13:1: the home area `otherton` isn't one of the site's areas; "
            "add it to `areas`, or choose one that is there"
        ),
        f"{SITE}:13:1: there is no area `otherton` (in `home_area`); use one of: exampleton",
    ]


def test_no_area_is_named_twice(hub: TinyHub) -> None:
    hub.replace(SITE, "[exampleton]", "[exampleton, exampleton]")
    assert hub.problems() == [f"{SITE}:3:21: the area `exampleton` is named twice; take one out"]


def test_an_area_that_the_site_does_not_name_is_left_out(hub: TinyHub) -> None:
    hub.write("data/areas/otherton/area.yml", "anything: at all\n")
    assert hub.problems() == []


def test_a_citation_names_a_paragraph(hub: TinyHub) -> None:
    hub.replace(REFER, "{source: report, paragraph: '1'}", "{source: report}")
    assert hub.problems() == [f"{REFER}:7:11: the citation of `report` names no paragraph; add `paragraph`"]


def test_a_citation_names_a_paragraph_that_exists(hub: TinyHub) -> None:
    hub.replace(REFER, "paragraph: '1'", "paragraph: 2.1")
    assert hub.problems() == [f"{REFER}:7:28: `report` has no paragraph '2.1'; did you mean `2.10`?"]


def test_a_source_without_a_list_of_paragraphs_takes_any(hub: TinyHub) -> None:
    text = hub.text(SOURCE)
    hub.write(SOURCE, text.partition("paragraphs:")[0] + "as_at: 2024\n")
    hub.replace(REFER, "paragraph: '1'", "paragraph: Appendix B")
    assert hub.problems() == []


def test_an_edition_that_is_cited_exists(hub: TinyHub) -> None:
    hub.replace(STRATEGY, 'edition: "2011"', "edition: 2010")
    assert hub.problems() == [f"{STRATEGY}:9:5: there is no edition '2010' of `example-term`; did you mean `2011`?"]


def test_a_definition_without_a_wording_cannot_be_cited(hub: TinyHub) -> None:
    text = hub.text(DEFINITION)
    hub.write(DEFINITION, text.partition("editions:")[0] + "as_at: 2024-04-01\n")
    assert hub.problems() == [
        f"{STRATEGY}:9:5: there is no edition '2011' of `example-term`; the definition has no official wording; add one"
    ]


def test_an_editions_successor_exists(hub: TinyHub) -> None:
    hub.replace(DEFINITION, 'superseded_by: "2024"', 'superseded_by: "2025"')
    assert hub.problems() == [f"{DEFINITION}:14:5: there is no edition '2025' of `example-term`; did you mean `2024`?"]
