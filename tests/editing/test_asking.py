"""What somebody is asked for a new record, one question after another."""

import pytest
from tests.checks.tiny_hub import TinyHub
from tests.support.run_new_record import Run

from publishing.editing.asking import hints_from
from publishing.editing.file_schemas import file_schemas, schema_name
from publishing.editing.places import files_for, in_order
from publishing.reading.field_advice import fields_of
from publishing.reading.layout import KINDS


def test_a_definition_is_asked_for_and_written(tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    typed = (
        *("Prevent_lead", "prevent-lead"),
        "Prevent lead",
        *("Prevent leads", ""),
        *("", "Whoever looks after it: an officer."),
        "",
        *("no-such-term", "example-term", ""),
        *("yesterday", "2024-02-20"),
        *("y", "report", "1", ""),
    )
    assert run("definition", typed=typed) == 0, capsys.readouterr()
    said = capsys.readouterr().out
    assert (tiny.root / "data/national/definitions/prevent-lead.yml").read_text("utf-8") == (
        "term: Prevent lead\nalso_known_as: [Prevent leads]\n"
        'gloss: "Whoever looks after it: an officer."\nsee_also: [example-term]\nas_at: 2024-02-20\n'
        'sources:\n  - {source: report, paragraph: "1"}\n'
    )
    assert "'Prevent_lead' can't be an id" in said
    assert "`gloss` is missing; add it" in said
    assert "there is no definition `no-such-term`" in said
    assert "'yesterday' isn't a date" in said
    assert tiny.problems() == []


def test_a_banner_is_asked_for_with_its_approval_and_moments_may_be_typed_as_a_file_has_them(
    tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = (
        *("snow", "Snow", "The hall is shut.", "serious", "", ""),
        *('"2024-06-01 09:00"', "2024-06-01 18:00"),
        *("Head of communications", "2024-02-20", "2024-02-20"),
    )
    assert run("emergency-banner", "--area=exampleton", typed=typed) == 0, capsys.readouterr()
    assert "text: The words that readers see. Numbers and names aren’t typed: {number:" in capsys.readouterr().out
    assert (tiny.root / "data/areas/exampleton/emergency_banners/snow.yml").read_text("utf-8") == (
        'title: Snow\ntext: The hall is shut.\nseverity: serious\npublish_at: "2024-06-01 09:00"\n'
        'expires_at: "2024-06-01 18:00"\napproval:\n  by: Head of communications\n  date: 2024-02-20\n'
        "as_at: 2024-02-20\n"
    )


@pytest.mark.parametrize("kind", KINDS, ids=[kind.kind for kind in KINDS])
def test_every_kind_has_a_place_and_words_for_each_question(kind: type) -> None:
    file = files_for(kind)[0]
    hint = hints_from(file_schemas()[schema_name(file)], kind.__name__)
    names = in_order(kind, in_set=False)
    assert sorted([*names, "id"]) == sorted(fields_of(kind))
    assert all(hint(kind.__name__, name) for name in names)


def test_a_question_asks_for_one_item_and_says_what_can_be_named(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    edition = ("--area=exampleton", "--strategy=2024-2027")
    typed = ("second", "2", "A title", "", "It is clear.", "", "y", "report", "")
    assert run("objective", *edition, typed=typed) == 1
    said = capsys.readouterr().out
    assert "begin each item" not in said
    assert "The id of a national objective." in said
    assert "`objective` is missing; use one of: " in said
    assert "The file says for all its records: as_at, status, sources." in said


def test_a_question_says_what_readers_are_told_of_each_choice(
    tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.replace(
        "data/national/interface/en.yml", "publication_public: 'publication_public'", "publication_public: Open"
    )
    assert run("source", typed=("second", "A report", "Report", "What it is.", "A publisher", "")) == 1
    assert "  public (Open)" in capsys.readouterr().out.splitlines()


def test_a_strategy_without_any_is_told_once(tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    (tiny.root / "data/areas/new-town").mkdir()
    assert run("action", "--area=new-town", "--strategy=2024-2027") == 1
    said = capsys.readouterr()
    assert "use one of" not in said.out
    assert "There is no strategy yet" in said.err


def test_the_kinds_are_listed_with_their_meaning(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in said[: len(KINDS)]] == [kind.kind for kind in KINDS]
    assert "  contact                  A service that people can reach." in said[1]
    assert max(map(len, said)) < 160


def test_a_paragraph_that_a_source_doesnt_have_is_told_when_it_is_asked_for(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run("definition", typed=("x", "A", "", "B.", "", "", "2024", "y", "report", "77", "", "1", ""))
    said = capsys.readouterr().out
    assert "`report` has no paragraph '77'; use one of: 1, 2.10" in said
    assert "the citation of `report` names no paragraph; add `paragraph`" in said
