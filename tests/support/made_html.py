"""HTML as templates write it, made of anything: elements in elements, with escaped text between them."""

from hypothesis import strategies as st
from markupsafe import escape

_NAMES = ("p", "li", "h1", "h2", "h3", "td", "th", "dt", "div", "section", "span", "em", "a", "svg", "template", "dl")
_VOID = ("br", "hr", 'img alt="a &gt; b"', "wbr")
_ATTRIBUTES = ("", ' id="x"', ' id="a-&amp;-b" class="y"', ' class="y > z" id="q"', " data-plain", ' hidden id="r"')
_WORDS = st.sampled_from((" ", "\n  ", "risk", "Risk ", " & ", "a<b", "“x”", "un", "&amp;", "the Prevent duty, "))

_texts = st.lists(_WORDS | st.text(max_size=5), max_size=4).map(lambda words: str(escape("".join(words))))
_leaves = _texts | st.sampled_from(_VOID).map(lambda name: f"<{name}>")


def _element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    content = st.lists(inside, max_size=4).map("".join)
    parts = st.tuples(st.sampled_from(_NAMES), st.sampled_from(_ATTRIBUTES), content)
    return parts.map(lambda found: f"<{found[0]}{found[1]}>{found[2]}</{found[0]}>")


made_html = st.lists(st.recursive(_leaves, _element, max_leaves=25), max_size=6).map("".join)
"""Well-formed HTML; a hidden part may hold another, and text may stand anywhere."""
