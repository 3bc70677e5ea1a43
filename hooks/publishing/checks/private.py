"""What must never be published: people, direct lines, markings, and what was never filled in."""

from collections.abc import Iterator
from datetime import date

from publishing.checks.findings import contact_details, markings, people, placeholders
from publishing.checks.wording import found_in, problem_in, texts_and_pages
from publishing.model.hub import Hub
from publishing.model.site import Site
from publishing.problems import Problem


def no_contact_details_in_text(hub: Hub, today: date) -> Iterator[Problem]:
    """Numbers and e-mail addresses stand in contact records alone."""
    for value in texts_and_pages(hub):
        yield from found_in(value, contact_details)


def no_people_named(hub: Hub, today: date) -> Iterator[Problem]:
    """Roles, never names."""
    for value in texts_and_pages(hub):
        yield from found_in(value, people)


def no_protective_markings(hub: Hub, today: date) -> Iterator[Problem]:
    """No marking, unless the site says that this file explains it."""
    for value in texts_and_pages(hub):
        for finding in markings(value.text):
            if not _is_discussed(hub.site, value.place.path, finding.found):
                yield problem_in(value, finding)


def _is_discussed(site: Site, path: str, marking: str) -> bool:
    return any(path.endswith(f"/{each.file}") and marking == each.marking for each in site.discussed_markings)


def no_placeholders(hub: Hub, today: date) -> Iterator[Problem]:
    """Nothing is published that somebody still meant to write."""
    for value in texts_and_pages(hub):
        yield from found_in(value, placeholders)
