"""New records: written where they belong, with answers checked one by one, and never over what stands."""

import pytest
from tests.checks.tiny_hub import DEFINITION, OBJECTIVES, PLAN, SITE, TinyHub
from tests.support.full_disk import disk_full_after
from tests.support.run_new_record import Run
from tests.support.trees import digests

import new_record
from publishing.editing.schema_files import FOLDER, outdated, schema_files, write_schema_files

AREA = ("name=New Town", "council=New Town Council", "summary=A town.", "responsible=A board.", "status=current")
CITED = ("as_at=2024-02-20", "sources=[{source: report, paragraph: '1'}]")


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
    assert run("area", "id=new-town", *AREA, "local_contact=None yet.", *CITED) == 0
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


def test_mistakes_in_a_file_of_answers_name_it(tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    tiny.write("answers.yml", "id: x\nstuff: a\n")
    assert run("definition", "--answers=answers.yml") == 1
    assert "answers.yml:2:1: `stuff` isn't a field here" in capsys.readouterr().err


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
