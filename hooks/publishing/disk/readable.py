"""Files for a web server to read, which is somebody else than whoever makes them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_NOT_TO_BE_WRITTEN = 0o022


@contextmanager
def readable_by_all() -> Iterator[None]:
    """Whatever is made meanwhile can be read by everybody, even if its maker's umask forbids that."""
    own = os.umask(0)
    os.umask(own & _NOT_TO_BE_WRITTEN)
    try:
        yield
    finally:
        os.umask(own)
