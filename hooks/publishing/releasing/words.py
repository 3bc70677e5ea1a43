"""Why something couldn't be published, in words for whoever publishes."""

import errno
from pathlib import Path

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


class PublishError(Exception):
    """Nothing was published, and the old site is as it was; the message says why and what to do."""


def said_of(error: OSError, target: Path) -> str:
    """What the system's word for it means here."""
    if error.errno in _FULL:
        return f"The disk of {target} is full ({error.strerror}): make room, and publish again"
    if error.errno in _FORBIDDEN:
        where = error.filename or target
        return f"{where} may not be written ({error.strerror}): publish as a user who may, or name another TARGET"
    return f"{error.filename or target} can't be read or written ({error.strerror})"
