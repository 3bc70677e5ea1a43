"""What the system means when a file can't be written."""

import errno
import shutil

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


def is_full(error: OSError) -> bool:
    """Whether there is no room for more."""
    return error.errno in _FULL


def why(error: OSError) -> str:
    """The system's word for it; of a folder that was copied, for the first file that wasn't."""
    if isinstance(error, shutil.Error) and error.args and error.args[0]:
        _, _, said = error.args[0][0]
        return str(said).partition(": ")[0].partition("] ")[2] or str(said)
    return error.strerror or str(error)


def is_forbidden(error: OSError) -> bool:
    """Whether somebody else may, but not we."""
    return error.errno in _FORBIDDEN
