"""Why something couldn't be published, in words for whoever publishes."""

from pathlib import Path

from publishing.disk.system_errors import is_forbidden, is_full


class PublishError(Exception):
    """Nothing was published, and the old site is as it was; the message says why and what to do."""


def said_of(error: OSError, target: Path) -> str:
    """What the system's word for it means here."""
    if is_full(error):
        return f"The disk of {target} is full ({error.strerror}): make room, and publish again"
    if is_forbidden(error):
        what = f"{error.filename or target} may not be read or written"
        return f"{what} ({error.strerror}): publish as a user who may, or name another TARGET"
    what, todo = f"{error.filename or target} can't be read or written", "look at the disk, or name another TARGET"
    if isinstance(error, NotADirectoryError | FileExistsError):
        what, todo = f"{error.filename or target} isn't a folder", "move it away, or name another TARGET"
    return f"{what} ({error.strerror}): {todo}"
