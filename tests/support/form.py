"""The form, served by its own command for a copy of the example's data."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from tests.support.trees import EPOCH, ROOT


def form_parts() -> Path:
    """What others wrote of the page, fetched as `make admin` fetches it; without a registry nobody can try the form."""
    done = _fetched()
    if done.returncode == 2:
        pytest.skip(f"the form wasn't tried: {done.stderr}")
    assert done.returncode == 0, f"the form couldn't be fetched: {done.stderr}"
    return Path(done.stdout.strip())


@cache
def _fetched() -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, ROOT / ".ci/form_parts.py"], capture_output=True, text=True, check=False)


@contextmanager
def form_of(data: Path) -> Iterator[str]:
    """Serve the form for a data folder for a while; gives the address, with no slash at its end."""
    program = [sys.executable, str(ROOT / "hooks/edit_in_form.py")]
    command = [*program, "--data", str(data), "--parts", str(form_parts()), "--port", "0"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            said = server.stdout.readline()
            assert said.startswith("The form is at http://127.0.0.1:"), said
            yield said.split()[4].rstrip("/")
        finally:
            server.terminate()
