"""Which scripts a page runs. They come as one file, because each further one costs a phone a round trip."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from publishing.model.hub import Hub
from publishing.model.schedule import banners_up
from publishing.pages.page import Page

_EVERYWHERE = ("hub.js", "search.js")


def scripts_on(page: Page, hub: Hub) -> tuple[str, ...]:
    """The names of a page's scripts, in `overrides/assets/`; the way out comes first, so that no other can stop it."""
    way_out = ["exit.js"] if page.exit_page else []
    banners = ["banner.js"] if banners_up(hub) else []
    return (*way_out, *banners, *_EVERYWHERE, *page.scripts)


def script_address(scripts: Iterable[str]) -> str:
    """Where they stand together: /assets/exit-hub-search.js."""
    return f"/assets/{'-'.join(each.removesuffix('.js') for each in scripts)}.js"


def script_files(pages: Iterable[Page], hub: Hub, folder: Path) -> Mapping[str, str]:
    """Each set of scripts that some page runs, by its address. `folder` holds the scripts."""
    sets = sorted({scripts_on(page, hub) for page in pages})
    return {script_address(each): "\n".join((folder / name).read_text("utf-8") for name in each) for each in sets}
