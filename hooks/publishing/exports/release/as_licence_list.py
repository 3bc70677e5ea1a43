"""The licences for people, as Markdown: first what readers get, then what only builds."""

from collections.abc import Iterator, Sequence

from publishing.exports.release.bill import Material
from publishing.exports.release.shipped import OWN, Shipped

_HEADS = "| What | Licence | Where in the site | Copyright |\n|---|---|---|---|"


def as_licence_list(materials: Sequence[Material], own_licence: str) -> str:
    """`own_licence` is the text of that of the hub's code."""
    return "\n\n".join(_parts(materials, own_licence)) + "\n"


def _parts(materials: Sequence[Material], own_licence: str) -> Iterator[str]:
    shipping = [each for each in materials if each.shipped]
    building = [each for each in materials if not each.shipped]
    yield "# Licences"
    yield "## What readers get"
    rows = [*map(_row, OWN), *(_row(shipped) for each in shipping for shipped in each.shipped)]
    yield "\n".join([_HEADS, *rows])
    yield (
        "Quotations belong to their publishers, whom the pages name. No file of MkDocs or of its theme is in the site. "
        "Fonts under the [SIL Open Font License](https://openfontlicense.org) may be in documents of any licence."
    )
    yield "## What only builds the site"
    yield "None of it is in the site."
    yield "\n".join(["| Package | Version | Licence |", "|---|---|---|", *map(_built_with, building)])
    yield "## The texts"
    yield f"### The hub’s templates, style and scripts\n\n{_quoted(own_licence)}"
    for each in shipping:
        for text in each.texts:
            yield f"### {each.package.name} {each.package.version}\n\n{_quoted(text)}"


def _row(shipped: Shipped) -> str:
    title = f"{shipped.name} {shipped.version or ''}".strip()
    return f"| {title} | {shipped.licence} | {shipped.how} | © {shipped.copyright} |"


def _built_with(material: Material) -> str:
    return f"| {material.package.name} | {material.package.version} | {material.licence.title} |"


def _quoted(text: str) -> str:
    return f"```text\n{text.strip()}\n```"
