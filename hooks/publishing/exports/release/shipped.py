"""What of others reaches the readers: all else only builds the site."""

from dataclasses import dataclass

HUB = "prevent-hub"


@dataclass(frozen=True)
class Shipped:
    """Something that is in the site which readers get."""

    name: str
    licence: str
    """As SPDX writes it."""
    how: str
    """Where in the site it is."""
    package: str | None = None
    """The locked package it comes from, if it isn't the hub's own."""
    version: str | None = None
    """Its own, where that isn't the package's."""
    copyright: str = "2026 The contributors to this hub"


OWN = (
    Shipped("templates, style and scripts", "MIT", "every page"),
    Shipped("words, data and drawings", "CC-BY-4.0", "every page, the open data, posters and cards"),
)
OF_OTHERS = (
    Shipped(
        "Source Sans Pro",
        "OFL-1.1",
        "the letters of posters and social cards: in their PDF, and drawn in their SVG and PNG",
        package="font-source-sans-pro",
        version="2.020",
        copyright="2010, 2012, 2014 Adobe Systems Incorporated, with Reserved Font Name ‘Source’",
    ),
    Shipped(
        "Libertinus Serif",
        "OFL-1.1",
        "the letters of the cards to print, in their PDF",
        package="typst",
        version="7.051",
        copyright="2012-2024 The Libertinus Project Authors",
    ),
    Shipped(
        "Snowball’s stemmer for English",
        "BSD-3-Clause",
        "the script of the search, which follows its rules in the hub’s own words",
        package="snowballstemmer",
        copyright="the holders whom its licence names, below",
    ),
    Shipped(
        "Material’s words for controls",
        "MIT",
        "every page: “Skip to content”, and the words of the search box",
        package="mkdocs-material",
        copyright="the holder whom its licence names, below",
    ),
)
"""The tests compare it with the fonts in PDF files, the site's files with packages' own, and what templates take in."""
