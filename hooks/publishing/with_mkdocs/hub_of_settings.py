"""The hub that MkDocs' settings name: read, checked, and as readers see it now."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from publishing.checks.broken_areas import CheckedHub, checked
from publishing.model.seen_on import seen_at
from publishing.placed import placed
from publishing.reading.read_hub import read_hub
from publishing.today import now

_KEPT = ".cache"


def read_checked(config: MkDocsConfig) -> CheckedHub:
    """The hub as readers see it now, and what is wrong with it. MkDocs is told its name and its address."""
    docs = Path(config.docs_dir)
    reading = read_hub(docs.parent / "data", docs, overrides=templates_folder(config))
    reading = replace(reading, hub=replace(reading.hub, kept=kept_folder(config)))
    moment = now()
    found = checked(reading, moment.date())
    if found.is_stopped:
        return found
    hub = seen_at(placed(found.hub, config.site_url), moment)
    config.site_name = hub.site.name
    config.site_url = hub.site.address or config.site_url
    config.theme.static_templates.discard("sitemap.xml")
    return replace(found, hub=hub)


def kept_folder(config: MkDocsConfig) -> Path:
    """The folder of what was made before, so that nobody waits for it twice."""
    return Path(config.docs_dir).parent / _KEPT


def templates_folder(config: MkDocsConfig) -> Path:
    """The folder of the hub's own templates. Raises `Abort` if the settings name none."""
    if config.theme.custom_dir is None:
        raise Abort("mkdocs.yml:1:1: `theme: custom_dir` is missing; it names the folder of templates, overrides.")
    return Path(config.theme.custom_dir).resolve()


def root_of(config: MkDocsConfig) -> str:
    """The site's own path on its host, with a slash at its end."""
    return f"{urlsplit(config.site_url or '').path.rstrip('/')}/"
