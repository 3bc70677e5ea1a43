"""A number or an address as it stands on letterheads and in mail programs, in the form that a contact takes."""

import re

_EMAIL = re.compile(r"(?:mailto:|[^<>]*<)?\s*([^\s<>;,:@]+@[^\s<>;,:@]+?)>?", re.IGNORECASE)
_OTHER_THAN_DIGITS = re.compile(r"[^0-9]+")
_COUNTRY = re.compile(r"^\s*\+\s*44\s*(?:\(0\))?")
_QUOTES = " \u00a0\"'“”‘’"


def number_meant(text: str) -> str:
    """Groups of digits with single spaces, whatever stood between them, and without the country's prefix."""
    return _OTHER_THAN_DIGITS.sub(" ", _COUNTRY.sub("0", text.strip(_QUOTES))).strip()


def email_meant(text: str) -> str:
    """The address alone, without what a mail program adds to it."""
    found = _EMAIL.fullmatch(text.strip(_QUOTES))
    return found[1] if found else text


def web_meant(text: str) -> str:
    """The address in full."""
    address = re.sub(r"^http://", "", text.strip(_QUOTES))
    return address if address.startswith("https://") else f"https://{address}"
