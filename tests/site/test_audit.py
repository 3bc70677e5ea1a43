"""`make audit` tells weaknesses, none known, and nobody asked apart, whatever pip-audit's own exit status is."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.support.trees import ROOT

FINE = {"name": "fine", "version": "1.0", "vulns": []}
WEAK = {"name": "weak", "version": "1.0", "vulns": [{"id": "PYSEC-0000-1", "fix_versions": ["1.1"]}]}
SKIPPED = {"name": "private", "skip_reason": "Dependency not found on PyPI"}


def audit(folder: Path, answer: str | None, status: int = 0) -> subprocess.CompletedProcess[str]:
    """Run it with something in the place of pip-audit, which writes an answer, or fails."""
    writes = f"Path(sys.argv[sys.argv.index('--output') + 1]).write_text({answer!r})" if answer is not None else ""
    fake = folder / "fake.py"
    fake.write_text(
        f"import sys\nfrom pathlib import Path\n{writes}\n"
        f"print('ConnectionError: no network', file=sys.stderr)\nsys.exit({status})\n"
    )
    return subprocess.run(
        [sys.executable, str(ROOT / ".ci/audit.py"), f"{sys.executable} {fake}", "requirements/site.txt"],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("packages", "status", "said"),
    [
        ([FINE], 0, "No weakness is known of any package in requirements/site.txt."),
        ([FINE, WEAK], 1, "requirements/site.txt: weak 1.0 has PYSEC-0000-1; mended in: 1.1."),
        ([FINE, SKIPPED], 3, "nothing is known of 1 packages: private"),
        ([WEAK, SKIPPED], 1, "weak 1.0 has PYSEC-0000-1"),
    ],
)
def test_what_is_known_is_told(tmp_path: Path, packages: list[object], status: int, said: str) -> None:
    ended = audit(tmp_path, json.dumps({"dependencies": packages}), status=int(WEAK in packages))
    assert ended.returncode == status
    assert said in ended.stdout + ended.stderr


@pytest.mark.parametrize("answer", [None, ""])
@pytest.mark.parametrize("status", [0, 1])
def test_without_a_network_nothing_is_said_to_be_fine(tmp_path: Path, answer: str | None, status: int) -> None:
    ended = audit(tmp_path, answer, status)
    assert ended.returncode == 3
    assert "requirements/site.txt: there is no answer (ConnectionError: no network)" in ended.stderr
    assert "run make audit where PyPI can be reached" in ended.stderr
    assert "No weakness" not in ended.stdout
