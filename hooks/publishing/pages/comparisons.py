"""The pages that put two editions side by side, theme by theme."""

from collections.abc import Iterator, Sequence

from publishing.model.addresses import COMPARISONS
from publishing.model.comparison import ComparisonTheme
from publishing.model.hub import Hub
from publishing.pages.compared import ComparedEdition, Pair, compared_editions, pairs_of
from publishing.pages.page import Page, brief, origin_of_all

KIND = "Comparison"


def pages(hub: Hub) -> Iterator[Page]:
    """The page that offers the choice, one for each edition, and one for each pair."""
    themes = sorted(hub.all(ComparisonTheme), key=lambda theme: theme.number)
    by_area = compared_editions(hub)
    pairs = pairs_of(edition for editions in by_area.values() for edition in editions)
    yield _choice(hub, themes, by_area, pairs)
    for editions in by_area.values():
        for edition in editions:
            yield _edition(edition, themes, pairs)
    for pair in pairs:
        yield _pair(pair, themes)


def _choice(
    hub: Hub,
    themes: Sequence[ComparisonTheme],
    by_area: dict[str, list[ComparedEdition]],
    pairs: Sequence[Pair],
) -> Page:
    return Page(
        address=COMPARISONS,
        title="Compare two strategies",
        description="Any two Prevent strategies side by side, theme by theme, from the public reports behind them.",
        template="compare.html",
        origin=origin_of_all(themes, hub),
        kind=KIND,
        given={"themes": themes, "areas": by_area.values(), "pairs": pairs},
        short_title="Compare",
        scripts=("compare.js",) if pairs else (),
    )


def _edition(edition: ComparedEdition, themes: Sequence[ComparisonTheme], pairs: Sequence[Pair]) -> Page:
    own = [pair for pair in pairs if edition in (pair.older, pair.newer)]
    return Page(
        address=edition.address,
        title=f"{edition.name}, theme by theme",
        description=brief(f"What the strategy {edition.name} says under each theme, and what to compare it with."),
        template="compare_edition.html",
        origin=edition.edited_at.origin,
        kind=KIND,
        given={"edition": edition, "themes": themes, "others": [(pair.other(edition), pair) for pair in own[::-1]]},
        short_title=edition.name,
        in_search=False,
        is_past=edition.strategy.is_past,
    )


def _pair(pair: Pair, themes: Sequence[ComparisonTheme]) -> Page:
    return Page(
        address=pair.address,
        title=f"{pair.older.name} and {pair.newer.name}, side by side",
        description=brief(f"What the strategies {pair.older.name} and {pair.newer.name} say, theme by theme."),
        template="compare_pair.html",
        origin=pair.newer.edited_at.origin,
        kind=KIND,
        given={"pair": pair, "editions": (pair.older, pair.newer), "themes": themes},
        short_title=pair.newer.name,
        in_search=False,
    )
