"""Values of a picture's or a PDF's metadata."""


def as_words(value: object) -> str:
    """What somebody entered, from bytes in either way in which cameras and Windows write text."""
    if isinstance(value, bytes):
        encoding = "utf-16-le" if b"\0" in value[:4] else "utf-8"
        value = value.decode(encoding, errors="replace")
    return " ".join(str(value).replace("\0", "").replace("ASCII", "").split())
