"""The port at which something is served on this computer, as somebody wrote it."""

LAST_PORT = 65535


def port_of(text: str) -> int:
    """Ends the program with one sentence if it isn't a port."""
    if not text.isascii() or not text.isdecimal() or len(text) > len(str(LAST_PORT)) or int(text) > LAST_PORT:
        raise SystemExit(f"PORT is {text!r}: give a number up to {LAST_PORT}.")
    return int(text)
