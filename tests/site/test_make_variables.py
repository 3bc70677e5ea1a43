"""What somebody writes behind a variable of make reaches the program as it is, and is never a command of its own."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.support.trees import ROOT

TOLD = f"#!/bin/sh\nexec {shutil.which('python3')} -c 'import json, sys; print(json.dumps(sys.argv[1:]))' \"$@\"\n"
WRITTEN = "a b; touch planted & \"c\" 'd' | e"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "Makefile", tmp_path)
    for name, text in ((".venv/bin/python", TOLD), *((f".ci/{each}", "#!/bin/sh\n") for each in ("install", "build"))):
        script = tmp_path / name
        script.parent.mkdir(parents=True, exist_ok=True)
        script.write_text(text)
        script.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize(
    ("goal", "variable", "argument"),
    [
        ("links", "ABOUT", "--about={}"),
        ("due", "AFTER", "--after={}"),
        ("new", "KIND", "{}"),
        ("new", "AREA", "--area={}"),
        ("new", "ANSWERS", "--answers={}"),
        ("adopt", "NAME", "--name={}"),
        ("adopt", "OUT", "--out={}"),
        ("impact", "BASE", "--base={}"),
        ("end", "WHAT", "--what={}"),
        ("rollback", "TARGET", "--target={}"),
        ("verify", "SITE", "--site={}"),
        ("serving", "OUT", "--out={}"),
        ("pack", "FROM", "--from={}"),
    ],
)
def test_what_is_written_is_one_argument(tree: Path, goal: str, variable: str, argument: str) -> None:
    command = ["make", "--no-print-directory", goal, f"{variable}={WRITTEN}"]
    clean = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL")}
    ended = subprocess.run(command, cwd=tree, env=clean, capture_output=True, text=True, check=False)
    told = json.loads(ended.stdout.splitlines()[-1]) if ended.stdout else []
    assert argument.format(WRITTEN) in told, ended.stderr
    assert not (tree / "planted").exists()


@pytest.mark.parametrize("setting", [{"PYTHONHOME": "/nowhere"}, {"CDPATH": ".", "PYTHONSAFEPATH": "1"}])
def test_a_setting_of_somebodys_shell_changes_nothing(tree: Path, setting: dict[str, str]) -> None:
    (tree / ".ci/install").write_text('#!/bin/sh\necho "${CDPATH:-}${PYTHONSAFEPATH:-}${PYTHONHOME:-}"\n')
    command = ["make", "--no-print-directory", "check"]
    ended = subprocess.run(command, cwd=tree, env=os.environ | setting, capture_output=True, text=True, check=False)
    assert ended.stdout.splitlines() == ["", '["hooks/check_data.py"]'], ended.stderr
