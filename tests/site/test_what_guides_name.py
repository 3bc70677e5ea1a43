"""What the README and the guides name is there: commands, files, pages of the hub, and the fields of their examples."""

import importlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
import yaml
from tests.support.trees import ROOT

from publishing.model.hub import Hub
from publishing.model.made_pages import page_addresses
from publishing.model.site import Site
from publishing.model.written_page import FrontMatter
from publishing.reading.field_advice import fields_of, models_in
from publishing.reading.layout import KINDS, LAYOUT
from publishing.reading.records import DEFAULTS

if TYPE_CHECKING:
    from pydantic import BaseModel

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
CODE = re.compile(r"`([^`\n]+)`|^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"^( *)```yaml\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"\bmake ([a-z]+)\b")
PATH = re.compile(
    r"(?<![\w./…-])(?:hooks|tests|overrides|requirements|data|docs|\.ci|\.github|\.vscode)/[\w./-]*(?![\w<*…-])"
)
ADDRESS = re.compile(r"(?<![\w.}>…])/(?:[a-z][a-z-]+/)+(?=[`\s#,.)]|$)")
LINK = re.compile(r"\]\((?!https?://|#|/|mailto:)([^)\s#]+)")
INVENTED = re.compile(
    r"sampleton|project|case-stud|about/training|prevent-lead|example-page|new-training|/srv/|/etc/|hub-pages\.css|docs/cy/|/cy/|/en/|/prevent/"
    r"|/members/handbook/|/assets/"
)
"""What the guides make up, to say what it would be called, and what stands outside the hub."""
NOT_YET = ("data/national/emergency_banners/", "data/national/redirects.yml")
"""Places for what this hub doesn't have today."""
ELSEWHERE = ("edit-in-a-form.md", "publish.md", "serve-the-site.md", "move-to-another-generator.md")
"""Guides whose examples of YAML are for other programs."""


def _names() -> list[str]:
    return [page.relative_to(ROOT).as_posix() for page in PAGES]


def _codes(page: str) -> Iterator[str]:
    for match in CODE.finditer((ROOT / page).read_text("utf-8")):
        yield match[1] or match[2]


def _fields() -> set[str]:
    names = {*DEFAULTS, "id", *(name for file in LAYOUT for name in file.sets)}
    seen: set[type[BaseModel]] = set()
    waiting: list[type[BaseModel]] = [Site, FrontMatter, *KINDS]
    while waiting:
        model = waiting.pop()
        seen.add(model)
        names.update(fields_of(model))
        parts = {part for field in model.model_fields.values() for part in models_in(field.annotation)}
        waiting.extend(parts - seen)
    return names


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from map(str, value)
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _keys(part)


def test_every_command_of_make_is_there() -> None:
    known = set(re.findall(r"^([a-z-]+):.* ## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {(page, command) for page in _names() for code in _codes(page) for command in COMMAND.findall(code)}
    assert len(named) > 100
    assert {each for each in named if each[1] not in known} == set()


@pytest.mark.parametrize("page", _names())
def test_every_file_that_a_page_names_is_there(page: str) -> None:
    named = {path for code in _codes(page) for path in PATH.findall(code) if not INVENTED.search(code)}
    missing = {path for path in named if path not in NOT_YET and not (ROOT / path.rstrip(".")).exists()}
    assert missing == set()


@pytest.mark.parametrize("page", _names())
def test_every_link_of_a_page_leads_to_a_file(page: str) -> None:
    text = CODE.sub("", (ROOT / page).read_text("utf-8"))
    assert [link for link in LINK.findall(text) if not ((ROOT / page).parent / link).exists()] == []


def test_every_page_of_the_hub_that_a_guide_names_is_there(hub: Hub) -> None:
    known = page_addresses(hub)
    named = {
        (page, address)
        for page in _names()
        for code in _codes(page)
        for address in ADDRESS.findall(code)
        if not INVENTED.search(code)
    }
    assert len(named) > 20
    assert {each for each in named if each[1] not in known} == set()


def test_every_name_that_a_guide_imports_or_calls_is_there() -> None:
    text = "\n".join((ROOT / page).read_text("utf-8") for page in _names())
    imported = re.findall(r"^from (publishing[\w.]+) import (.+)$", text, re.MULTILINE)
    assert len(imported) > 2
    for module, names in (each for each in imported if not INVENTED.search(each[0])):
        assert [name for name in names.split(", ") if not hasattr(importlib.import_module(module), name)] == []
    called = set(re.findall(r"\b(shared|parts)\.(\w+)\(", text))
    assert called
    for alias, macro in called:
        template = ROOT / "overrides/pages" / {"shared": "macros.html", "parts": "parts.html"}[alias]
        assert f"macro {macro}(" in template.read_text("utf-8")


@pytest.mark.parametrize("page", [each for each in _names() if not each.endswith(ELSEWHERE)])
def test_every_field_of_an_example_is_one(page: str) -> None:
    examples = [match[2] for match in BLOCK.finditer((ROOT / page).read_text("utf-8"))]
    named = {key for example in examples for key in _keys(yaml.safe_load(example))}
    assert named - _fields() == set()
