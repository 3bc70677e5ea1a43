"""A disk that is full from some moment on: nothing more can be written into any file."""

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest


@contextmanager
def full_disk() -> Iterator[None]:
    """No room while it lasts."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def disk_full_after(module: Any, name: str) -> Iterator[None]:
    """No room from when this function of a module has done its work."""
    real: Callable[..., Any] = getattr(module, name)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def then_full(*given: Any, **named: Any) -> Any:
        done = real(*given, **named)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
        return done

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, name, then_full)
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
