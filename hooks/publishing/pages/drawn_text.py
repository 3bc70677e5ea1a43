"""Text in drawings: how wide it is, and where it breaks into lines.

Nothing is measured, so widths are estimated: the same text is always drawn alike. Nobody knows which typeface a reader
has, so the estimates are those of a wide one in bold (DejaVu Sans, which is about as wide as Verdana).
"""

from collections.abc import Iterator

_SIZE = 16
"""That of most letters in drawings."""
_EM = {
    **dict.fromkeys("iIjl.,:;'’‘|!() ", 0.38),
    **dict.fromkeys("frt-“”/", 0.5),
    **dict.fromkeys("mwMW–—", 1.06),
}


def width_of(text: str, size: int = _SIZE) -> float:
    """The estimated width of a line in letters of this size."""
    return size * sum(_EM.get(letter, 0.78 if letter.isupper() else 0.68) for letter in text)


def fits(text: str, width: int) -> bool:
    """Whether no word of a text has to be cut to fit the width."""
    return all(width_of(word) <= width for word in text.split())


def wrapped(text: str, width: int, size: int = _SIZE) -> list[str]:
    """The text in lines that fit the width. Only a word that is longer than a line is cut."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, size) <= width:
            lines[-1] = longer
        else:
            pieces = list(_cut(word, width, size))
            lines += pieces if lines[-1] else []
            lines = lines if lines[-1] else pieces
    return lines


def _cut(word: str, width: int, size: int) -> Iterator[str]:
    piece = ""
    for letter in word:
        if piece and width_of(piece + letter, size) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece
