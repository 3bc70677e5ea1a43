"""Everything that a selector can name on a page is found in its HTML."""

import pytest

from publishing.finishing.page_names import names_on


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>x</p>", {"p"}),
        ('<p class="lead  wide">', {"p", "[class]", ".lead", ".wide"}),
        ('<h2 id="top">', {"h2", "[id]", "#top"}),
        ("<details open data-fold>", {"details", "[open]", "[data-fold]"}),
        ('<a\n  href="/x/"\n  aria-current="page">', {"a", "[href]", "[aria-current]"}),
        ('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>', {"svg", "[viewbox]", "path", "[d]"}),
        ("x &lt;em class=&quot;y&quot;&gt;", set()),
        ("</p><!-- -->", set()),
    ],
)
def test_the_names_on_a_page(html: str, wanted: set[str]) -> None:
    assert names_on(html) == wanted
