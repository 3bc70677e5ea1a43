"""The ways in which somebody might write a name, a number or a mailbox, as HTML."""

from collections.abc import Iterator
from urllib.parse import quote


def shapes_of(phrase: str) -> Iterator[tuple[str, str]]:
    """A phrase in each shape, by what it is called."""
    yield from _any(phrase)
    if "@" in phrase:
        yield from _mailbox(phrase)
    elif phrase.replace(" ", "").isdigit():
        yield from _number(phrase)
    else:
        yield from _words(phrase)


def _any(phrase: str) -> Iterator[tuple[str, str]]:
    yield "as it is", phrase
    yield "in a sentence", f"Ask for “{phrase}”, please."
    yield "in an attribute", f'<abbr title="ask {phrase}">here</abbr>'
    yield "in a comment", f"<!-- {phrase}-->"
    yield "as entities", "".join(f"&#{ord(each)};" for each in phrase)
    yield "as hexadecimal entities", "".join(f"&#x{ord(each):x};" for each in phrase)
    yield "as entities twice", "".join(f"&amp;#{ord(each)};" for each in phrase)
    yield "in an address", f'<a href="/find?q={"".join(f"%{ord(each):02X}" for each in phrase)}">here</a>'
    yield "with a tag inside", f"{phrase[:3]}<wbr>{phrase[3:]}"
    yield "with a soft hyphen inside", f"{phrase[:4]}&shy;{phrase[4:]}"
    yield "in wide letters", "".join(chr(ord(each) + 0xFEE0) if each != " " else each for each in phrase)


def _words(phrase: str) -> Iterator[tuple[str, str]]:
    yield "in capitals", phrase.upper()
    yield "as somebody’s", f"{phrase}’s"
    yield "on two lines", phrase.replace(" ", "\n    ")
    yield "with spaces that hold together", phrase.replace(" ", "\u00a0")
    yield "with entities for spaces", phrase.replace(" ", "&nbsp;")
    yield "with tags between its words", phrase.replace(" ", "</b> <b class='x'>")
    yield "in cells", f"<td>{phrase.replace(' ', '</td>' + chr(10) + '<td>')}</td>"
    yield "as a path", f'<a href="/people/{quote(phrase.lower().replace(" ", "-"))}/">here</a>'
    yield "as a name of a field", phrase.lower().replace(" ", "_")


def _mailbox(mailbox: str) -> Iterator[tuple[str, str]]:
    yield "in capitals", mailbox.upper()
    yield "as a link", f'<a href="mailto:{mailbox}?subject=Help">Write to us</a>'
    yield "as an encoded link", f'<a href="mailto:{quote(mailbox, safe="")}">Write to us</a>'
    yield "with “at” in brackets", mailbox.replace("@", " [at] ")
    yield "with “at” and “dot” in brackets", mailbox.replace("@", " (at) ").replace(".", "(dot)")


def _number(number: str) -> Iterator[tuple[str, str]]:
    code, *rest = number.split()
    home = code.removeprefix("0")
    yield "without spaces", number.replace(" ", "")
    yield "with dashes", number.replace(" ", "-")
    yield "with dots", number.replace(" ", ".")
    yield "with long dashes", number.replace(" ", " – ")
    yield "with spaces that hold together", number.replace(" ", "\u00a0")
    yield "with brackets", f"({code}) {''.join(rest)}"
    yield "digit by digit", " ".join(number.replace(" ", ""))
    yield "for callers from abroad", f"+44 {home} {' '.join(rest)}"
    yield "for all callers", f"+44 (0){home} {''.join(rest)}"
    yield "with two noughts", f"0044{home}{''.join(rest)}"
    yield "as a link", f'<a href="tel:+44{home}{"".join(rest)}">Call us</a>'
    yield "as a link with dashes", f'<a href="tel:+44-{home}-{"-".join(rest)}">Call us</a>'
    yield "as a table’s number", f"{home}{''.join(rest)}"
