"""What the search in the browser looks through."""

import json
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One page, as the search finds it."""

    address: str
    title: str
    kind: str
    text: str
    is_past: bool = False
    """Whether it comes after what stands today."""


def search_index(entries: Iterable[SearchEntry]) -> str:
    """The entries as compact JSON, in the order of their addresses."""
    ordered = sorted(entries, key=lambda entry: entry.address)
    content = [
        {"address": entry.address.lstrip("/"), "title": entry.title, "kind": entry.kind, "text": entry.text}
        | ({"past": True} if entry.is_past else {})
        for entry in ordered
    ]
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
