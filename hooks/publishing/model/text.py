"""Text as editors may write it: plain, or prose with a little Markdown, and never markup."""

import re
import unicodedata
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from publishing.model.as_written import AsWritten
from publishing.model.field_marks import FilledText, PageMark, PlainText, ProseText, WebMark
from publishing.model.places import Number
from publishing.model.refusing import LONGEST_SHOWN, kind_of, quoted, refused

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_SLUG = 60
LONGEST_ANSWER = 130
"""Some three lines of a small telephone."""
LARGEST_WHOLE = 999_999_999
WEB = r"https://[a-z0-9.-]+\.[a-z]{2,}(/[^\s<>\x22'`\\]*)?"
"""A web address in full."""
FOLDERS = r"(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?"
"""Those of a host in which a site stands. They are written into configurations of servers as they are, and releases are
made in folders of these names: none leads out of another.
"""
_SITE = rf"https://[a-z0-9.-]+\.[a-z]{{2,}}{FOLDERS}"
_SECURITY = r"(https://|mailto:[A-Za-z0-9._+-]+@)[a-z0-9.-]+\.[a-z]{2,}(/[^\s<>\x22'`\\]*)?"
_PAGE = r"/([a-z0-9-]+/)*(#[a-z0-9-]+)?"
_COLOUR = "#[0-9a-f]{6}"
_LIKE_A_SITE = "like https://hub.example.org/prevent/"
_FROM_THE_ROOT = "from the root: /duty/#due-regard"
_WAY_TO_REPORT = "https://… in full, or mailto: and an address"


def plain_text(value: Any) -> str:
    """Text as it was written; a number or a yes-or-no value where text belongs is refused."""
    if isinstance(value, Number):
        raise refused(f"{value[:LONGEST_SHOWN]} is a number where text belongs", "put it in quotation marks")
    return _words(value)


def _words(value: Any) -> str:
    if isinstance(value, bool):
        raise refused("a yes-or-no value stands where text belongs", "put it in quotation marks")
    if isinstance(value, dict | list | tuple):
        raise refused(f"{kind_of(value)} stands where text belongs", "write one piece of text")
    if not isinstance(value, str) or not value.strip():
        raise refused("it is empty", "write the text, or take the line out")
    return str(value).strip()


def _answer(value: Any) -> str:
    text = plain_text(value)
    if len(text) > LONGEST_ANSWER:
        raise refused(
            f"it has {len(text)} characters, and has to fit a phone’s first screen with others",
            f"say it in at most {LONGEST_ANSWER}, and the rest elsewhere",
        )
    return text


def _slug(value: Any) -> str:
    text = _words(value)
    if can_be_a_slug(text):
        return text
    nearest = nearest_slug(text)
    example = f": {nearest}" if nearest else ""
    raise refused(
        f"{quoted(text)} can't be an id",
        f"use small letters, digits and single hyphens, at most {LONGEST_SLUG}{example}",
    )


def as_sentence(text: str) -> str:
    """The text with a full stop, unless it is none or ends by itself."""
    return f"{text}." if text and not text.endswith((".", "?", "!", "…")) else text


def can_be_a_slug(text: str) -> bool:
    """Whether it can be an id and a part of an address."""
    return bool(SLUG.fullmatch(text)) and len(text) <= LONGEST_SLUG


def nearest_slug(text: str) -> str | None:
    """The nearest one that can be one."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    nearest = re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_SLUG].strip("-")
    return nearest if can_be_a_slug(nearest) else None


def _whole(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, Number) and re.fullmatch(r"\d{1,9}", value, re.ASCII):
        return int(value)
    raise refused(f"{quoted(value)} isn't a whole number", "write at most nine digits, without quotation marks")


def _of_form(pattern: str, what: str, todo: str) -> Callable[[Any], str]:
    """Takes text of one form alone."""

    def validated(value: Any) -> str:
        text = _words(value)
        if not re.fullmatch(pattern, text):
            raise refused(f"{quoted(text)} isn't {what}", todo)
        return text

    return validated


page_of_hub = _of_form(_PAGE, "an address of this hub", f"write it {_FROM_THE_ROOT}")
"""The address of a page of this hub, or of a place on it, as it was written."""
_web = _of_form(WEB, "a web address", "write it in full, from https://")
_site = _of_form(_SITE, "the address of a site", f"write it {_LIKE_A_SITE}")
_security = _of_form(_SECURITY, "an address for reports", f"write {_WAY_TO_REPORT}")
_colour = _of_form(_COLOUR, "a colour", 'write it in quotation marks with six digits: "#143b3b"')

_ANY_TEXT = AsWritten(("string",), r"\S", how="Write the text, or take the line out.")
_AN_ID = AsWritten(
    ("string", "integer"),
    f"^{SLUG.pattern}$",
    how=f"Use small letters, digits and single hyphens, at most {LONGEST_SLUG}.",
)
_A_LINK = AsWritten(("string",), f"^{WEB}$", how="Write a web address in full, from https://.")
_A_SITE = AsWritten(("string",), f"^{_SITE}$", how=f"Write it {_LIKE_A_SITE}.")
_A_PAGE = AsWritten(("string",), f"^{_PAGE}$", how=f"Write an address of this hub {_FROM_THE_ROOT}.")
_FOR_REPORTS = AsWritten(("string",), f"^{_SECURITY}$", how=f"Write {_WAY_TO_REPORT}.")
_A_LABEL = AsWritten(("string", "number"), r"\S", how="Write it as it is printed.")

Text = Annotated[str, BeforeValidator(plain_text), PlainText(), _ANY_TEXT]
Answer = Annotated[str, BeforeValidator(_answer), PlainText(), Field(max_length=LONGEST_ANSWER), _ANY_TEXT]
"""Text that stands beside others in one screen of a telephone."""
Filled = Annotated[str, BeforeValidator(plain_text), FilledText(), _ANY_TEXT]
Prose = Annotated[str, BeforeValidator(plain_text), ProseText(), _ANY_TEXT]
Slug = Annotated[
    str,
    BeforeValidator(_slug),
    Field(pattern=f"^{SLUG.pattern}$", max_length=LONGEST_SLUG),
    _AN_ID,
]
Label = Annotated[str, BeforeValidator(_words), _A_LABEL]
"""A paragraph's number, an edition's id: kept as it was written, so that 2.10 isn't 2.1."""
Whole = Annotated[int, BeforeValidator(_whole), AsWritten(("integer",), most=LARGEST_WHOLE)]
WebAddress = Annotated[str, BeforeValidator(_web), Field(pattern="^https://"), WebMark(), _A_LINK]
SiteAddress = Annotated[str, BeforeValidator(_site), Field(pattern="^https://"), WebMark(), _A_SITE]
"""Where a whole site stands: a host, perhaps with folders."""
SecurityAddress = Annotated[str, BeforeValidator(_security), _FOR_REPORTS]
"""Where weaknesses of a website are reported: a page, or mailto: and an address."""
PageAddress = Annotated[str, BeforeValidator(page_of_hub), PageMark(), _A_PAGE]
"""A page of this hub, or a place on it: /duty/#due-regard."""
Colour = Annotated[str, BeforeValidator(_colour), Field(pattern=f"^{_COLOUR}$")]
