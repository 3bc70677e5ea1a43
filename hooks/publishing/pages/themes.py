"""Statements grouped by their theme, in the order of the themes."""

from collections.abc import Iterable

from publishing.model.statement import Statement, Theme


def by_theme(statements: Iterable[Statement]) -> list[tuple[Theme, list[Statement]]]:
    """Each theme that has statements, with them."""
    every = list(statements)
    groups = ((theme, [each for each in every if each.theme is theme]) for theme in Theme)
    return [(theme, group) for theme, group in groups if group]
