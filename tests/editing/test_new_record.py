"""New records: written where they belong, with answers checked one by one, and never over what stands."""

from collections.abc import Callable, Iterator

import pytest
from tests.checks.tiny_hub import DEFINITION, OBJECTIVES, PLAN, SITE, TinyHub
from tests.support.full_disk import disk_full_after
from tests.support.trees import digests

import new_record
from publishing.editing.asking import hints_from
from publishing.editing.file_schemas import file_schemas, schema_name
from publishing.editing.places import files_for, in_order
from publishing.editing.schema_files import FOLDER, outdated, schema_files, write_schema_files
from publishing.reading.field_advice import fields_of
from publishing.reading.layout import KINDS

Run = Callable[..., int]
CITED = ("as_at=2024-02-20", "sources=[{source: report, paragraph: '1'}]")


@pytest.fixture
def run(tiny: TinyHub, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in the tiny hub; the lines are what somebody types."""

    def command(*arguments: str, typed: tuple[str, ...] = ()) -> int:
        lines: Iterator[str] = iter(typed)

        def answer(prompt: str) -> str:
            print(prompt)  # noqa: T201 (as input does)
            try:
                return next(lines)
            except StopIteration:
                raise EOFError from None

        monkeypatch.setattr("builtins.input", answer)
        monkeypatch.chdir(tiny.root)
        return new_record.main(arguments)

    return command


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


@pytest.mark.parametrize("typed", [(), ("contact",), ("contact", "new-desk", "A name")])
def test_whoever_stops_leaves_nothing_behind(
    tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str], typed: tuple[str, ...]
) -> None:
    before = {path for path in tiny.root.rglob("*") if path.is_file()}
    assert run(typed=typed) == 1
    assert "nothing was written" in capsys.readouterr().err
    assert {path for path in tiny.root.rglob("*") if path.is_file()} == before


def test_an_interruption_is_no_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(self: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("new_record._New.write", interrupt)
    assert run("definition") == 1


def test_what_stands_is_never_overwritten(tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    before = (tiny.root / DEFINITION).read_text("utf-8")
    assert run("definition", "id=example-term", "term=A", "gloss=B", "as_at=2024") == 1
    assert "isn't overwritten" in capsys.readouterr().err
    assert (tiny.root / DEFINITION).read_text("utf-8") == before
    assert run("objective", "--area=exampleton", "--strategy=2024-2027", "id=notice-sooner", "number=2") == 1


def test_every_mistake_of_given_answers_is_told_at_once(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("definition", "id=x", "term=", "gloss=5", "stuff=a") == 1
    said = capsys.readouterr().err
    assert "`as_at` is missing" in said
    assert "it is empty (in `term`)" in said
    assert "5 is a number where text belongs" in said
    assert "`stuff` isn't a field here" in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("definitoin", "id=x"), "did you mean `definition`?"),
        (("contact", "--area=nowhere", "id=x"), "There is no area `nowhere`"),
        (("action", "--area=exampleton", "--strategy=1999", "id=x"), "There is no strategy `1999`"),
        (("action", "id=x"), "`area` is needed"),
        (("guide", "id=x"), "`folder` is needed; use one of: communications_toolkit, get_help, referral_guidance"),
        (("definition", "term=a"), "`id` is needed"),
        (("definition", "id=x", "term"), "`term` isn't an answer: write name=value."),
        (("definition", "--answers=none.yml"), "none.yml"),
    ],
)
def test_what_cannot_be_meant_is_said(
    run: Run, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert run(*arguments) == 1
    assert said in capsys.readouterr().err


def test_a_record_joins_its_set_and_takes_what_the_set_shares(tiny: TinyHub, run: Run) -> None:
    before = (tiny.root / OBJECTIVES).read_text("utf-8")
    edition = ("--area=exampleton", "--strategy=2024-2027")
    assert run("objective", *edition, "id=second", "number=2", "title=B", "summary=It is clear.") == 2
    assert (tiny.root / OBJECTIVES).read_text("utf-8") == (
        before + "  - id: second\n    number: 2\n    title: B\n    summary: It is clear.\n"
    )
    assert [problem for problem in tiny.problems() if "1 objectives are declared, but 2" not in problem] == []


def test_a_set_that_is_not_there_yet_is_begun(tiny: TinyHub, run: Run) -> None:
    tiny.remove(PLAN)
    edition = ("--area=exampleton", "--strategy=2024-2027")
    run("action", *edition, "id=first", "number=1", "title=A", "period=2024", *CITED)
    assert (tiny.root / PLAN).read_text("utf-8") == (
        'as_at: 2024-02-20\nsources:\n  - {source: report, paragraph: "1"}\nperiod: 2024\n'
        "actions:\n  - id: first\n    number: 1\n    title: A\nsurveys: []\n"
    )


def test_a_new_area_is_named_in_the_settings_and_can_be_filled(
    tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    area = ("name=New Town", "council=New Town Council", "summary=A town.", "responsible=A board.", "status=current")
    assert run("area", "id=new-town", *area, "local_contact=None yet.", *CITED) == 0
    assert "areas: [exampleton, new-town]" in (tiny.root / SITE).read_text("utf-8")
    source = ("title=A", "short_title=A", "publisher=B", "status=public", "confidence=read", "summary=C.")
    assert run("source", "--area=new-town", "id=new-report", *source, "as_at=2024-02-20") == 0
    strategy = ("title=A", "period=2024/2025", "summary=B.", "status_note=C.", "status=adopted")
    cited = ("main_source=new-report", "as_at=2024-02-20", "sources=[{source: new-report}]")
    run("strategy", "--area=new-town", "id=2024-2025", *strategy, *cited)
    assert (tiny.root / "data/areas/new-town/strategies/2024-2025/strategy.yml").is_file()
    for theme in ("priorities", "training"):
        nothing = ("nothing=It says nothing of it.", "as_at=2024-02-20")
        run("comparison", "--area=new-town", "--strategy=2024-2025", f"id={theme}", *nothing)
    assert tiny.problems() == []


def test_what_is_still_to_do_is_said(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("definition", "id=x", "term=A", "gloss=B.", "as_at=2024", "see_also=[not-there]") == 2
    assert "Still to do:\n" in (said := capsys.readouterr().out)
    assert "there is no definition `not-there`" in said


def test_answers_come_from_a_file(tiny: TinyHub, run: Run) -> None:
    tiny.write("answers.yml", "id: from-file\nterm: From a file\ngloss: It is here.\nas_at: 2024\n")
    assert run("definition", "--answers=answers.yml", "also_known_as=[file]") == 0
    assert (tiny.root / "data/national/definitions/from-file.yml").read_text("utf-8") == (
        "term: From a file\nalso_known_as: [file]\ngloss: It is here.\nas_at: 2024\n"
    )


def test_the_schemas_know_the_new_id(tiny: TinyHub, run: Run) -> None:
    write_schema_files(tiny.root / "data", schema_files(tiny.read()))
    assert run("definition", "id=known", "term=Known", "gloss=It is here.", "as_at=2024") == 0
    assert "known" in (tiny.root / "data" / FOLDER / "ids.json").read_text("utf-8")
    assert outdated(tiny.root / "data", schema_files(tiny.read())) == []


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


def test_mistakes_in_a_file_of_answers_name_it(tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    tiny.write("answers.yml", "id: x\nstuff: a\n")
    assert run("definition", "--answers=answers.yml") == 1
    assert "answers.yml:2:1: `stuff` isn't a field here" in capsys.readouterr().err


def test_the_kinds_are_listed_with_their_meaning(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in said[: len(KINDS)]] == [kind.kind for kind in KINDS]
    assert "  contact                  A service that people can reach." in said[1]
    assert max(map(len, said)) < 160


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("id: first\nnumber: 9\nowner: Zoe Example\ntitle: A\n", "answers.yml:3:1: the owner seems to be a person"),
        ("id: first\nnumber: 9\ntitle: Ring 020 7946 0000\n", "answers.yml:3:1: there is a telephone number"),
    ],
)
def test_what_must_never_be_published_is_refused_before_it_is_written(
    tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str], answers: str, said: str
) -> None:
    before = (tiny.root / PLAN).read_text("utf-8")
    tiny.write("answers.yml", f"{answers}period: 2024\n")
    assert run("action", "--area=exampleton", "--strategy=2024-2027", "--answers=answers.yml") == 1
    error = capsys.readouterr().err
    assert said in error
    assert "Nothing was written." in error
    assert (tiny.root / PLAN).read_text("utf-8") == before


def test_a_paragraph_that_a_source_doesnt_have_is_told_when_it_is_asked_for(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run("definition", typed=("x", "A", "", "B.", "", "", "2024", "y", "report", "77", "", "1", ""))
    said = capsys.readouterr().out
    assert "`report` has no paragraph '77'; use one of: 1, 2.10" in said
    assert "the citation of `report` names no paragraph; add `paragraph`" in said


AREA = ("name=New Town", "council=New Town Council", "summary=A town.", "responsible=A board.", "status=current")


def test_mistakes_that_were_there_before_arent_still_to_do_though_their_lines_move(tiny: TinyHub, run: Run) -> None:
    tiny.replace(SITE, "areas: [exampleton]", "areas:\n  - exampleton")
    tiny.replace(SITE, "rule: links-to-nowhere", "rule: no-such-rule")
    [before] = [each for each in tiny.problems() if "no-such-rule" in each]
    assert run("area", "id=new-town", *AREA, "local_contact=None yet.", *CITED) == 0
    [after] = [each for each in tiny.problems() if "no-such-rule" in each]
    assert after != before
    assert after.split(": ", 1)[1] == before.split(": ", 1)[1]


def test_a_full_disk_leaves_neither_the_record_nor_half_of_what_names_it(
    tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    write_schema_files(tiny.root / "data", schema_files(tiny.read()))
    before, there = digests(tiny.root), sorted(tiny.root.rglob("*"))
    with disk_full_after(new_record, "new_problems"):
        assert run("area", "id=new-town", *AREA, "local_contact=None yet.", *CITED) == 1
    said = capsys.readouterr()
    assert said.err.startswith("There is no room on the disk for data/areas/new-town/area.yml (")
    assert said.err.endswith("make room, and try again. Nothing was changed.\n")
    assert said.out == ""
    assert (digests(tiny.root), sorted(tiny.root.rglob("*"))) == (before, there)
