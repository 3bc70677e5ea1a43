"""What the program says to a user without rights."""

import os
from collections.abc import Callable

import pytest

only_root_can = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")


def as_somebody_else(run: Callable[[], object]) -> str:
    """What it gives or raises, as text, in a process of its own."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgid(65534)
        os.setuid(65534)
        try:
            said = str(run())
        except Exception as error:  # noqa: BLE001  (whatever it is, it is told)
            said = f"{type(error).__name__}: {error}"
        os.write(write, said.encode())
        os._exit(0)
    os.close(write)
    os.waitpid(child, 0)
    with os.fdopen(read) as pipe:
        return pipe.read()
