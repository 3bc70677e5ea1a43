"""What others wrote of the form is fetched once, and kept only if it has the hash that it must have."""

import base64
import hashlib
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from tests.support.trees import ROOT

NPM = """\
#!/bin/sh
echo called >> {log}
cp {package} "$4"/
"""


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A folder with the script, a package, and an npm that gives it."""
    for folder in (".ci", "requirements", "bin", "package/dist"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / ".ci/form_parts.py").write_bytes((ROOT / ".ci/form_parts.py").read_bytes())
    (tmp_path / "package/dist/made.js").write_text("made", "utf-8")
    package = tmp_path / "made-1.0.0.tgz"
    with tarfile.open(package, "w:gz") as archive:
        archive.add(tmp_path / "package", "package")
    npm = tmp_path / "bin/npm"
    npm.write_text(NPM.format(log=tmp_path / "calls", package=package), "utf-8")
    npm.chmod(0o755)
    pin(tmp_path, "sha512-" + base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode())
    return tmp_path


def pin(hub: Path, integrity: str) -> None:
    line = f"made 1.0.0 {integrity} package/dist/made.js other-name.js\n"
    (hub / "requirements/form.txt").write_text(f"# A comment.\n{line}", "utf-8")


def fetch(hub: Path, path: str | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{hub / 'bin'}{os.pathsep}{os.environ['PATH']}" if path is None else path}
    command = [sys.executable, str(hub / ".ci/form_parts.py")]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_it_is_fetched_once(hub: Path) -> None:
    for _ in range(2):
        done = fetch(hub)
        assert done.returncode == 0, done.stderr
        assert (Path(done.stdout.strip()) / "other-name.js").read_text("utf-8") == "made"
    assert (hub / "calls").read_text("utf-8") == "called\n"


def test_a_package_with_another_hash_isnt_kept(hub: Path) -> None:
    pin(hub, "sha512-AAAA")
    done = fetch(hub)
    assert done.returncode == 1
    assert "isn't what requirements/form.txt says" in done.stderr
    assert not (hub / ".cache").exists()


def test_a_new_version_is_fetched_anew(hub: Path) -> None:
    fetch(hub)
    pins = hub / "requirements/form.txt"
    pins.write_text(pins.read_text("utf-8").replace("other-name", "new-name"), "utf-8")
    done = fetch(hub)
    assert sorted(file.name for file in Path(done.stdout.strip()).glob("*.js")) == ["new-name.js"]


def test_without_npm_it_says_what_to_do(hub: Path) -> None:
    (hub / ".ci/apt-install").write_text("#!/bin/sh\nexit 1\n", "utf-8")
    (hub / ".ci/apt-install").chmod(0o755)
    (hub / "empty").mkdir()
    done = fetch(hub, str(hub / "empty"))
    assert done.returncode == 2
    assert "apt-get install npm" in done.stderr
    assert "Traceback" not in done.stderr
