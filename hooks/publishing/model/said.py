"""Words in a language, and what is filled into them."""

from dataclasses import dataclass

PLACEHOLDER = "#"
"""Where something is filled in, as in the theme's own words."""


def filled_in(text: str, *values: object) -> str:
    """A word with what is filled in, in its order."""
    first, *others = text.split(PLACEHOLDER)
    return first + "".join(f"{value}{other}" for value, other in zip(values, others, strict=True))


@dataclass(frozen=True, slots=True)
class Said:
    """Words in a language; `lang` is empty where it is that of the page."""

    text: str
    lang: str = ""

    def __str__(self) -> str:
        return self.text

    def filled(self, *values: object) -> "Said":
        """The same with its placeholders filled, in their order."""
        return Said(filled_in(self.text, *values), self.lang)

    @property
    def parts(self) -> tuple[str, str]:
        """What stands before its placeholder and after it, where markup is filled in."""
        before, _, after = self.text.partition(PLACEHOLDER)
        return before, after
