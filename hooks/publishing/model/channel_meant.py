"""A number or an address as it stands on letterheads and in mail programs, in the form that a contact takes."""

import re

_EMAIL = re.compile(r"(?:mailto:|[^<>]*<)?\s*([^\s<>;,:@]+@[^\s<>;,:@]+?)>?", re.IGNORECASE)
_OTHER_THAN_DIGITS = re.compile(r"[^0-9]+")
_COUNTRY = re.compile(r"^\s*\+\s*44\s*(?:\(0\))?")
_LETTERS_FOR_DIGITS = str.maketrans("OoIl|", "00111")
_WITH_DIGITS = re.compile(r"[OoIl|]*[0-9][0-9OoIl|]*")
_LONGEST_GROUP = 6
_GROUPS = (("02", (3, 4)), ("03", (4, 3)), ("08", (4, 3)), ("09", (4, 3)), ("0", (5, 3)))
_QUOTES = " \u00a0\"'“”‘’"


def number_meant(text: str) -> str:
    """Groups of digits with single spaces, whatever stood between them, and without the country's prefix.

    A letter that looks like a digit, and stands beside one, is taken for it.
    """
    text = _COUNTRY.sub("0", text.strip(_QUOTES))
    text = _WITH_DIGITS.sub(lambda found: found[0].translate(_LETTERS_FOR_DIGITS), text)
    digits = _OTHER_THAN_DIGITS.sub(" ", text).strip()
    is_readable = all(len(group) <= _LONGEST_GROUP for group in digits.split())
    return digits if is_readable else _grouped(digits.replace(" ", ""))


def _grouped(digits: str) -> str:
    """One long number as people read it: 020 7946 0001, 0808 157 0000, 01632 960 001."""
    first, second = next((sizes for start, sizes in _GROUPS if digits.startswith(start)), (len(digits), 0))
    return " ".join((digits[:first], digits[first : first + second], digits[first + second :])).strip()


def email_meant(text: str) -> str:
    """The address alone, without what a mail program adds to it."""
    found = _EMAIL.fullmatch(text.strip(_QUOTES))
    return found[1] if found else text


def web_meant(text: str) -> str:
    """The address in full."""
    address = re.sub(r"^http://", "", text.strip(_QUOTES))
    return address if address.startswith("https://") else f"https://{address}"
