"""What the system means when a file can't be written."""

import errno

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


def is_full(error: OSError) -> bool:
    """Whether there is no room for more."""
    return error.errno in _FULL


def is_forbidden(error: OSError) -> bool:
    """Whether somebody else may, but not we."""
    return error.errno in _FORBIDDEN
