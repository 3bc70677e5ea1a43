"""A later version of the program for an adopted hub: it gets there, and nothing that the council wrote is lost."""

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from tests.support.trees import EPOCH, EXAMPLE, copy_tree, digests, git

import adopt
import upgrade
from publishing.checks.unconfirmed import live_checks_are_of_what_stands
from publishing.reading.read_hub import read_hub

TEMPLATE = "overrides/pages/definition.html"
STYLE = "overrides/style/colours.css"
LINE = "data/national/contacts/example-line.yml"
AREA = "data/areas/newshire/area.yml"
EMERGENCY = "data/national/contacts/emergency-999.yml"
GONE = "overrides/pages/campaigns.html"
PAGE = "docs/our-events.md"
READ = "{state: stored-copy, date: 2026-01-12, against: The page of the line}"
TRIED = "{state: live, date: 2026-01-12, by: Our officer, tried: 01632 960 101}"


@dataclass(frozen=True)
class Hubs:
    """The one that gives the program, and a council's that took it."""

    program: Path
    own: Path

    def git(self, *arguments: str) -> str:
        return git(self.own, *arguments)

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message=Our work")

    def upgrade(self, *arguments: str) -> int:
        return upgrade.main([f"--hub={self.own}", f"--by={self.program}", *arguments])


@pytest.fixture(scope="module")
def _as_adopted(tmp_path_factory: pytest.TempPathFactory) -> Hubs:
    folder = tmp_path_factory.mktemp("adopted")
    hubs = Hubs(copy_tree(folder / "program", EXAMPLE), folder / "own")
    replace(hubs.program / LINE, TRIED.replace("Our officer", "Duty officer"), READ)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
        assert adopt.main(["--name=Newshire Council", f"--out={hubs.own}", f"--hub={hubs.program}"]) == 0
    return hubs


@pytest.fixture
def hubs(_as_adopted: Hubs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hubs:
    """Each has gone on by itself."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    for name in ("program", "own"):
        shutil.copytree(getattr(_as_adopted, name), tmp_path / name, symlinks=True)
    made = Hubs(tmp_path / "program", tmp_path / "own")
    replace(made.own / AREA, "status: current", "status: current\nreview: {date: 2026-11-01, by: Prevent lead}")
    replace(made.own / LINE, READ, TRIED)
    replace(made.own / STYLE, "--accent: #693b7c", "--accent: #00508a")
    replace(made.own / TEMPLATE, "Also known as:", "We also say:")
    (made.own / PAGE).write_text("---\ntitle: Ours\ndescription: Ours.\n---\n\n# Ours\n", "utf-8")
    made.commit()
    replace(made.program / LINE, "01632 960 101", "01632 960 199")
    replace(made.program / STYLE, "--on-strong: #fff", "--on-strong: #fefefe")
    replace(made.program / TEMPLATE, "Also known as:", "Also called:")
    (made.program / GONE).unlink()
    replace(made.program / EMERGENCY, "Free of charge.", "It is free.")
    (made.program / "hooks/new_command.py").write_text('"""New."""\n', "utf-8")
    return made


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def text(hubs: Hubs, name: str) -> str:
    return (hubs.own / name).read_text("utf-8")


def test_what_would_change_is_shown_and_nothing_changed(hubs: Hubs, capsys: pytest.CaptureFixture[str]) -> None:
    before, refs = digests(hubs.own / "data"), hubs.git("show-ref")
    assert hubs.upgrade() == 0
    said = capsys.readouterr().out
    assert (digests(hubs.own / "data"), hubs.git("show-ref"), hubs.git("status", "--porcelain")) == (before, refs, "")
    by_hand, _, rest = said.partition("Changed by both")
    joined, _, contacts = rest.partition("National contacts that change:")
    assert TEMPLATE in by_hand
    assert LINE in joined
    assert STYLE in joined
    assert EMERGENCY in contacts
    assert "add WRITE=1" in contacts
    assert AREA not in said


def test_what_both_wrote_is_there_afterwards(hubs: Hubs, capsys: pytest.CaptureFixture[str]) -> None:
    area, ours = text(hubs, AREA), text(hubs, PAGE)
    assert hubs.upgrade("--write") == 0
    assert (text(hubs, AREA), text(hubs, PAGE)) == (area, ours)
    assert "by: Our officer" in text(hubs, LINE)
    assert "01632 960 199" in text(hubs, LINE)
    [problem] = live_checks_are_of_what_stands(read_hub(hubs.own / "data", hubs.own / "docs").hub, date(2026, 1, 20))
    assert problem.what == "01632 960 101 was tried on 12 January 2026, and `example-line` has 01632 960 199 now"
    assert "--accent: #00508a" in text(hubs, STYLE)
    assert "--on-strong: #fefefe" in text(hubs, STYLE)
    assert "<<<<<<< HEAD" in text(hubs, TEMPLATE)
    assert "We also say:" in text(hubs, TEMPLATE)
    assert "Also called:" in text(hubs, TEMPLATE)
    assert not (hubs.own / GONE).exists()
    assert (hubs.own / "hooks/new_command.py").exists()
    assert hubs.git("diff", "--name-only", "--diff-filter=U") == TEMPLATE
    hubs.git("checkout", "--ours", TEMPLATE)
    hubs.commit()
    capsys.readouterr()
    hubs.git("update-ref", "refs/remotes/origin/program", "program")
    hubs.git("branch", "--force", "program", "program^")
    assert hubs.upgrade("--write") == 0, "a colleague took it"
    assert "already" in capsys.readouterr().out


def test_a_version_that_was_given_up_or_squashed_can_be_taken_again(hubs: Hubs) -> None:
    assert hubs.upgrade("--write") == 0
    hubs.git("merge", "--abort")
    assert hubs.git("status", "--porcelain") == ""
    assert hubs.upgrade("--write") == 0
    hubs.git("checkout", "--ours", TEMPLATE)
    hubs.git("add", "--all")
    tree = hubs.git("write-tree")
    hubs.git("merge", "--quit")
    hubs.git("reset", "--hard", hubs.git("commit-tree", tree, "-p", "HEAD", "-m", "Squashed"))
    replace(hubs.program / LINE, "01632 960 199", "01632 960 198")
    assert hubs.upgrade("--write") == 0
    assert "by: Our officer" in text(hubs, LINE)
    assert "01632 960 198" in text(hubs, LINE)
    assert "--accent: #00508a" in text(hubs, STYLE)


def test_a_hub_without_the_branch_says_what_it_was_given(hubs: Hubs, capsys: pytest.CaptureFixture[str]) -> None:
    first = hubs.git("rev-list", "--max-parents=0", "HEAD")
    hubs.git("branch", "--delete", "--force", "program")
    assert hubs.upgrade() == 1
    assert "git fetch origin program" in capsys.readouterr().err
    assert hubs.upgrade("--base=nowhere") == 1
    assert "There is no commit 'nowhere'" in capsys.readouterr().err
    assert hubs.upgrade(f"--base={first}", "--write") == 0
    assert "01632 960 199" in text(hubs, LINE)
    assert hubs.git("rev-parse", "program^") == first


def test_work_that_is_not_committed_stops_it(hubs: Hubs, capsys: pytest.CaptureFixture[str]) -> None:
    (hubs.own / "docs/draft.md").write_text("Not yet.\n", "utf-8")
    before = hubs.git("show-ref")
    assert hubs.upgrade("--write") == 1
    assert "commit them first" in capsys.readouterr().err
    assert (hubs.git("show-ref"), text(hubs, "docs/draft.md")) == (before, "Not yet.\n")


def test_a_branch_with_a_councils_own_work_is_not_taken_for_what_it_was_given(
    hubs: Hubs, capsys: pytest.CaptureFixture[str]
) -> None:
    hubs.git("branch", "--force", "program", "main")
    assert hubs.upgrade("--write") == 1
    assert "holds changes of your own" in capsys.readouterr().err
    assert hubs.git("status", "--porcelain") == ""


def test_what_is_no_hub_in_git_is_told(hubs: Hubs, capsys: pytest.CaptureFixture[str]) -> None:
    for hub, says in (("", "Which hub?"), (f"{hubs.program}", "isn't the folder of a hub"), ("nowhere", "isn't the")):
        assert upgrade.main([f"--hub={hub}", f"--by={hubs.program}"]) == 1
        assert says in capsys.readouterr().err


def test_a_later_version_with_mistakes_is_not_taken(hubs: Hubs, capsys: pytest.CaptureFixture[str]) -> None:
    replace(hubs.program / LINE, "name:", "nam:")
    assert hubs.upgrade("--write") == 1
    assert "Mend this hub first" in capsys.readouterr().err
    assert hubs.git("status", "--porcelain") == ""
