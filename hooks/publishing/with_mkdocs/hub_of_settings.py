"""The hub that MkDocs' settings name: read, checked, and as readers see it now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from publishing.checks.broken_areas import CheckedHub, checked
from publishing.exports.making import making_of
from publishing.model.london_time import day_of
from publishing.model.seen_on import seen_at
from publishing.placed import placed
from publishing.reading.read_hub import read_hub
from publishing.today import now
from publishing.with_mkdocs.broken_links_of_areas import known_before

_KEPT = ".cache"


def read_checked(config: MkDocsConfig) -> CheckedHub:
    """The hub as readers see it now, and what is wrong with it. MkDocs is told its name and its address.

    What is known from an earlier build not to fit on a poster or card is as wrong as anything else.
    """
    docs = Path(config.docs_dir)
    reading = read_hub(data_folder(config), docs, overrides=templates_folder(config))
    problems = [*reading.problems, *known_before(config)]
    reading = replace(reading, problems=problems, hub=replace(reading.hub, kept=kept_folder(config)))
    moment = now()
    found = _seen(checked(reading, day_of(moment)), config, moment)
    if not found.is_stopped and (unfit := making_of(found.hub).known_problems()):
        reading = replace(reading, problems=[*reading.problems, *unfit])
        found = _seen(checked(reading, day_of(moment)), config, moment)
    if found.is_stopped:
        return found
    config.site_name = found.hub.site.name
    config.site_url = found.hub.site.address or config.site_url
    config.theme.static_templates.discard("sitemap.xml")
    return found


def _seen(found: CheckedHub, config: MkDocsConfig, moment: datetime) -> CheckedHub:
    """As readers see it at a moment, unless something stops it."""
    return found if found.is_stopped else replace(found, hub=seen_at(placed(found.hub, config.site_url), moment))


def data_folder(config: MkDocsConfig) -> Path:
    """The folder of the hub's YAML."""
    return Path(config.docs_dir).parent / "data"


def kept_folder(config: MkDocsConfig) -> Path:
    """The folder of what was made before, so that nobody waits for it twice."""
    return Path(config.docs_dir).parent / _KEPT


def templates_folder(config: MkDocsConfig) -> Path:
    """The folder of the hub's own templates. Raises `Abort` if the settings name none."""
    if config.theme.custom_dir is None:
        raise Abort("mkdocs.yml:1:1: `theme: custom_dir` is missing; it names the folder of templates, overrides.")
    return Path(config.theme.custom_dir).resolve()


def leave_the_themes_files(config: MkDocsConfig) -> Sequence[str]:
    """Have MkDocs publish none of the theme's own files. Returns all folders of templates, as MkDocs looks into them.

    Otherwise, MkDocs would look for them among twelve thousand icons, and the hub would take them out again.
    """
    folders = config.theme.dirs
    config.theme.dirs = [str(templates_folder(config))]
    return folders


def root_of(config: MkDocsConfig) -> str:
    """The site's own path on its host, with a slash at its end."""
    return f"{urlsplit(config.site_url or '').path.rstrip('/')}/"
