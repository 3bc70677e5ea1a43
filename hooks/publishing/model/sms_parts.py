"""How many parts a text message is sent in: it is paid for by the part.

A text whose signs are all of the GSM alphabet (3GPP TS 23.038) fits 160 to a message; with any other sign it is sent
in UCS-2, with 70. A longer one is cut into parts of 153 or 67, since each part says where it belongs.
"""

from collections.abc import Iterable
from dataclasses import dataclass

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")
"""Each takes the place of two."""


@dataclass(frozen=True, slots=True)
class SmsParts:
    """A text message as it is sent."""

    count: int
    used: int
    room: int
    """For how many signs there is room in so many parts."""
    strange: str
    """The signs that the GSM alphabet lacks, each once."""

    @property
    def noun(self) -> str:
        """How many messages it is; of several, the phone makes one again."""
        return "1 text message" if self.count == 1 else f"{self.count} text messages in one"

    def over(self, most: int) -> int:
        """By how many characters it is too long for so many parts: at least one, since no sign is cut in half."""
        return 0 if self.count <= most else max(1, self.used - _room(most, *_sizes_of_parts(self.strange)))

    def __str__(self) -> str:
        told = f"{self.used} of {self.room} characters"
        if not self.strange:
            return told
        are = "isn’t" if len(self.strange) == 1 else "aren’t"
        return f"{told}. There is room for fewer, because {' '.join(self.strange)} {are} in the phones’ own alphabet"


def sms_parts(text: str) -> SmsParts:
    """The parts that a text is sent in."""
    strange = "".join(dict.fromkeys(sign for sign in text if sign not in _BASIC | _EXTENDED))
    whole, each = _sizes_of_parts(strange)
    sizes = [len(sign.encode("utf-16-le")) // 2 if strange else 1 + (sign in _EXTENDED) for sign in text]
    used = sum(sizes)
    count = 1 if used <= whole else _cut(sizes, each)
    return SmsParts(count, used, _room(count, whole, each), strange)


def _sizes_of_parts(strange: str) -> tuple[int, int]:
    """For how much there is room in a part that stands alone, and in one of several."""
    return (70, 67) if strange else (160, 153)


def _room(count: int, whole: int, each: int) -> int:
    return whole if count == 1 else count * each


def _cut(sizes: Iterable[int], room: int) -> int:
    """Into how many parts signs of these sizes are cut: none of them is cut itself."""
    parts, left = 1, room
    for size in sizes:
        if size > left:
            parts, left = parts + 1, room
        left -= size
    return parts
