"""Ending and superseding: only what must change changes, what relies on it is listed, and the hub stays right."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.checks.tiny_council import add_council
from tests.checks.tiny_hub import AREA, DEFINITION, OBJECTIVES, REFER, SECOND_STRATEGY, STRATEGY, UPDATE, TinyHub
from tests.support.full_disk import disk_full_after
from tests.support.trees import EPOCH, EXAMPLE, copy_tree, digests

import end_record
from publishing.editing.schema_files import FOLDER, outdated, schema_files, write_schema_files
from publishing.model.area import Area

Run = Callable[..., int]
NOTES = "data/areas/exampleton/change_notes.yml"
NATIONAL_NOTES = "data/national/change_notes.yml"
LATER = "data/areas/exampleton/strategies/2028/strategy.yml"


@pytest.fixture
def run(tiny: TinyHub, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tiny.root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1717243200")  # the day of the tiny hub: 1 June 2024
    return lambda *arguments: end_record.main(arguments)


@pytest.fixture
def successor(tiny: TinyHub) -> None:
    later = SECOND_STRATEGY.replace("period: 2025", "period: 2028").replace("status: adopted", "status: draft")
    tiny.write(LATER, later)
    theme = "nothing: It says nothing.\n    as_at: 2024-02-20\n"
    records = "".join(f"  - id: {each}\n    {theme}" for each in ("priorities", "training"))
    tiny.write(LATER.replace("strategy.yml", "comparison.yml"), f"comparisons:\n{records}")
    assert tiny.problems() == []


def test_it_is_shown_before_it_is_done(
    tiny: TinyHub, run: Run, successor: None, capsys: pytest.CaptureFixture[str]
) -> None:
    before = digests(tiny.root)
    assert run("--what=exampleton/2024-2027", "--by=2028") == 0
    assert digests(tiny.root) == before
    said = capsys.readouterr().out
    assert "+status: superseded\n+superseded_by: 2028\n+superseded_linked_by: hub\n" in said
    assert "Nothing was written: add WRITE=1" in said


def test_a_strategy_is_superseded_and_nothing_else_changes(tiny: TinyHub, run: Run, successor: None) -> None:
    tiny.replace(STRATEGY, "status: adopted\n", "status: adopted  # decided in May\n")
    before = (tiny.root / STRATEGY).read_text("utf-8")
    assert run("--what=exampleton/2024-2027", "--by=2028", "--on=2024-05-31", "--write") == 0
    expected = "status: superseded\nsuperseded_by: 2028\nsuperseded_linked_by: hub\n"
    assert (tiny.root / STRATEGY).read_text("utf-8") == before.replace("status: adopted  # decided in May\n", expected)
    note = (tiny.root / NOTES).read_text("utf-8")
    assert "has been superseded by “The other strategy”." in note
    assert "page: /strategy/exampleton/2024-2027/\n" in note
    assert "date: 2024-05-31\n" in note
    assert tiny.problems() == []


def test_what_still_relies_on_it_is_listed(
    tiny: TinyHub, run: Run, successor: None, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny.add("docs/about/index.md", "\nRead [the plan](/strategy/exampleton/2024-2027/plan/).\n")
    tiny.add("docs/about/index.md", "Not [another](/strategy/exampleton/2024/).\n")
    assert run("--what=exampleton/2024-2027", "--by=2028") == 0
    said = capsys.readouterr().out
    assert "docs/about/index.md:8: a text or an address leads to /strategy/exampleton/2024-2027/" in said
    assert "docs/about/index.md:9" not in said
    assert f"{OBJECTIVES}:3: objective `notice-sooner` is still `adopted`" in said
    assert run("--what=definition/example-term") == 0
    assert f"{STRATEGY}:8: strategy `2024-2027` names it in `definition`, wording 2011" in capsys.readouterr().out


def test_a_strategy_is_withdrawn(tiny: TinyHub, run: Run) -> None:
    assert run("--what=/strategy/exampleton/2024-2027/", "--withdrawn", "--write") == 0
    assert "status: withdrawn\n" in (tiny.root / STRATEGY).read_text("utf-8")


def test_what_the_check_would_refuse_is_not_written(
    tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    before = digests(tiny.root)
    assert run("--what=exampleton/2024-2027", "--write") == 1
    assert "isn't over" in (said := capsys.readouterr().err)
    assert "Nothing was written." in said
    assert digests(tiny.root) == before


def test_a_page_says_that_it_is_no_longer_used(tiny: TinyHub, run: Run) -> None:
    before = (tiny.root / REFER).read_text("utf-8")
    assert run("--what=/refer/", "--by=/get-help/", "--write") == 0
    after = (tiny.root / REFER).read_text("utf-8")
    assert after.startswith(before.replace("status: guidance", "status: historic"))
    assert "has been superseded by “" in after.removeprefix(before[:-1])
    assert "page: /refer/\n" in (tiny.root / NATIONAL_NOTES).read_text("utf-8")


def test_an_update_goes_to_the_archive(tiny: TinyHub, run: Run) -> None:
    assert run("--what=update/news", "--on=2024-05-30", "--write") == 0
    assert 'expires_at: "2024-05-30 00:00"\n' in (tiny.root / UPDATE).read_text("utf-8")
    assert tiny.problems() == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "What ends?"),
        (("--what=definition/exmaple-term",), "did you mean `definition/example-term`?"),
        (("--what=exampleton/2024-2027", "--by=1999"), "has no other strategy `1999`"),
        (("--what=definition/example-term", "--by=2030"), "has no other wording `2030`"),
        (("--what=area/exampleton",), "A council ends when another takes its place: make supersede"),
        (("--what=contact/helpline",), "Nothing ends a record of this kind (contact)"),
        (("--what=exampleton/2024-2027", "--on=soon"), "'soon' isn't a date: write it like"),
        (("--what=exampleton/2024-2027", "--on=2024"), "isn't one day"),
    ],
)
def test_what_cannot_be_done_is_said(
    tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    before = digests(tiny.root)
    assert run(*arguments) == 1
    assert said in capsys.readouterr().err
    assert digests(tiny.root) == before


def test_a_wording_is_superseded_in_its_own_lines(tiny: TinyHub, run: Run) -> None:
    newer = '  - id: "2024-05"\n    text: The newest wording.\n    status: guidance\n    valid_from: 2024-05-01\n'
    tiny.replace(DEFINITION, "editions:\n", f"editions:\n{newer}    sources: [{{source: report, paragraph: '1'}}]\n")
    before = (tiny.root / DEFINITION).read_text("utf-8")
    assert run("--what=definition/example-term", "--by=2024-05", "--on=2024-04-30", "--write") == 0
    old, ended = "    status: guidance\n    valid_from: 2024-03-14\n", "    valid_until: 2024-04-30\n"
    new = old.replace("guidance", "historic\n    superseded_by: 2024-05") + ended
    expected = before.replace(old, new).replace("as_at: 2024-04-01", "as_at: 2024-05-01")
    assert (tiny.root / DEFINITION).read_text("utf-8") == expected
    assert "The wording 2024 of “Example term” has been superseded" in (tiny.root / NATIONAL_NOTES).read_text("utf-8")
    assert tiny.problems() == []


def test_a_full_disk_takes_nothing_away(
    tiny: TinyHub, run: Run, successor: None, capsys: pytest.CaptureFixture[str]
) -> None:
    before = digests(tiny.root)
    with disk_full_after(end_record, "new_problems"):
        assert run("--what=exampleton/2024-2027", "--by=2028", "--write") == 1
    said = capsys.readouterr()
    assert said.err.startswith("There is no room on the disk for data/")
    assert said.err.endswith("make room, and try again. Nothing was changed.\n")
    assert "Written." not in said.out
    assert digests(tiny.root) == before


def test_mistakes_that_were_there_before_dont_stop_it_though_their_lines_move(
    tiny: TinyHub, run: Run, successor: None
) -> None:
    tiny.replace(STRATEGY, "paragraph: '1'", "paragraph: '77'")
    [before] = tiny.problems()
    assert run("--what=exampleton/2024-2027", "--by=2028", "--write") == 0
    [after] = tiny.problems()
    assert after != before
    assert after.split(": ", 1)[1] == before.split(": ", 1)[1]


def test_what_editors_programs_know_is_brought_up_to_date(tiny: TinyHub, run: Run, successor: None) -> None:
    write_schema_files(tiny.root / "data", schema_files(tiny.read()))
    (tiny.root / "data" / FOLDER / "ids.json").write_text("{}", "utf-8")
    assert run("--what=exampleton/2024-2027", "--by=2028", "--write") == 0
    assert outdated(tiny.root / "data", schema_files(tiny.read())) == []


def test_a_council_whose_place_another_takes_on_a_day_set_ahead(
    tiny: TinyHub, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    add_council(tiny, "Newton")
    before = (tiny.root / AREA).read_text("utf-8")
    assert run("--what=area/exampleton", "--by=other", "--on=2025-04-01", "--write") == 0
    sentence = "Newton Council takes the place of Exampleton Council on 1 April 2025."
    assert sentence in capsys.readouterr().out
    entry = "  - council: Newton Council\n    since: 2025-04-01\n    area: other\n"
    assert (tiny.root / AREA).read_text("utf-8") == f"{before}successors:\n{entry}"
    note = (tiny.root / NOTES).read_text("utf-8")
    assert f"title: {sentence}\n" in note
    assert "date: 2024-06-01\n" in note
    assert tiny.problems() == []


def test_a_record_in_curly_brackets_is_written_anew_and_its_neighbours_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    tree = copy_tree(tmp_path / "hub", EXAMPLE)
    file = tree / "data/national/referral_guidance/shared/process.yml"
    before = file.read_text("utf-8").splitlines()
    assert end_record.main(["--data", str(tree / "data"), "--what=referral-step/hearing", "--write"]) == 0
    after = file.read_text("utf-8").splitlines()
    assert after[:6] == [*before[:4], "  - id: hearing", "    status: historic"]
    assert after[-1:] == before[-1:] != before[4:5]


def test_a_list_in_square_brackets_is_written_anew(tiny: TinyHub, run: Run) -> None:
    tiny.add(REFER, "notes: [{kind: hub, text: It is short.}]\n")
    assert run("--what=/refer/", "--by=/get-help/", "--write") == 0
    assert "notes:\n  - {kind: hub, text: It is short.}\n  - kind: hub\n" in (tiny.root / REFER).read_text("utf-8")


def test_a_council_that_a_hub_does_not_hold_takes_anothers_place_by_its_name(tiny: TinyHub, run: Run) -> None:
    for name in ("East Council", "West Council"):
        assert run("--what=area/exampleton", f"--by={name}", "--on=2025-04-01", "--write") == 0
    [area] = tiny.read().all(Area)
    assert [(each.council, each.area) for each in area.successors] == [("East Council", None), ("West Council", None)]
    assert tiny.problems() == []
