"""YAML as editors' programs read it, by the core schema of YAML 1.2: a plain 2.10 is a number, a plain no is text."""

import re
from typing import Any

import yaml


class _Core(yaml.CSafeLoader):
    """No more words and numbers than YAML 1.2 knows."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 (PyYAML's own form)


_Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
_Core.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(~|null|Null|NULL|)$"), ["~", "n", "N", ""])
_Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), list("-+0123456789"))
_Core.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$"),
    list("-+.0123456789"),
)
_Core.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))


def as_editors_read(text: str) -> Any:
    """The values of one document."""
    return yaml.load(text, Loader=_Core)  # noqa: S506 (a safe loader with fewer words)
