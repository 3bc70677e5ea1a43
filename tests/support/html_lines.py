"""A piece of HTML as indented lines, so that a difference is easy to read."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from tests.support.html_tree import INLINE, VOID, Element, spaced

WIDEST = 110
_KEPT = frozenset(("pre",))


def html_lines(element: Element) -> str:
    """What stands inside an element: short elements on one line, the others with their content indented."""
    return "".join(f"{line}\n" for line in _inside(element, ""))


def _inside(element: Element, indent: str) -> Iterator[str]:
    for flows, run in groupby(element.children, _flows):
        if flows:
            if line := "".join(map(_flat, run)).strip():
                yield indent + line
        else:
            for child in run:
                yield from _lines(child, indent)


def _flows(node: Element | str) -> bool:
    return isinstance(node, str) or node.tag in INLINE


def _lines(node: Element | str, indent: str) -> Iterator[str]:
    one = _flat(node)
    if isinstance(node, str) or node.tag in VOID | _KEPT or len(indent) + len(one) <= WIDEST:
        yield indent + one
        return
    yield f"{indent}{_tag(node)}"
    yield from _inside(node, f"{indent}  ")
    yield f"{indent}</{node.tag}>"


def _tag(element: Element) -> str:
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in element.attributes.items())
    return f"<{element.tag}{attributes}>"


def _flat(node: Element | str, *, kept: bool = False) -> str:
    if isinstance(node, str):
        return escape(node if kept else _one_space(node), quote=False)
    if node.tag in VOID:
        return _tag(node)
    kept = kept or node.tag in _KEPT
    inner = "".join(_flat(child, kept=kept) for child in node.children)
    return f"{_tag(node)}{inner if kept or node.tag in INLINE else inner.strip()}</{node.tag}>"


def _one_space(text: str) -> str:
    inner = spaced(text)
    if not inner:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"
