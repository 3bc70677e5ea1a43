"""The detectors of the browser tests see a planted fault: otherwise their silence would say nothing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from tests.support.browsing import Watched, watched
from tests.support.serving import serving

POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'\">"
GOOD = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>{head}</head><body>{body}</body></html>'
)
SOUND = "<main><h1>Heading</h1><p>Text</p></main>"
FAULTS = {
    "inline-script": GOOD.format(head=POLICY, body=f"{SOUND}<script>document.title = 'x'</script>"),
    "inline-style": GOOD.format(head=POLICY, body=f'{SOUND}<p style="color: red">x</p>'),
    "image": GOOD.format(head=POLICY, body=f'{SOUND}<img src="x.png" alt="x">'),
    "no-alternative": GOOD.format(head="", body='<main><h1>x</h1><img src="x.png"></main>'),
    "poor-contrast": GOOD.format(
        head="", body='<main><h1 style="color: #ddd; background: #fff">Hard to read</h1></main>'
    ),
    "no-landmark": GOOD.format(head="", body="<h1>x</h1><p>outside</p>"),
    "cookie": GOOD.format(head="", body=f"{SOUND}<script>document.cookie = 'seen=1'</script>"),
    "local": GOOD.format(head="", body=f"{SOUND}<script>localStorage.setItem('seen', '1')</script>"),
    "session": GOOD.format(head="", body=f"{SOUND}<script>sessionStorage.setItem('seen', '1')</script>"),
    "foreign": GOOD.format(head="", body=f'{SOUND}<img src="https://elsewhere.invalid/x.png" alt="x">'),
    "dialog": GOOD.format(head="", body=f"{SOUND}<script>alert('hello')</script>"),
    "wide": GOOD.format(head="", body='<main><h1>x</h1><p style="width: 2000px">x</p></main>'),
    "sound": GOOD.format(head="", body=SOUND),
}


LINK = '<a href="/sound.html">a link</a>'
BARRIERS = {
    "unreachable": f'<p><a href="/sound.html" tabindex="-1">x</a></p>{SOUND}',
    "unseen": f"<style>a:focus {{ outline: none }}</style><p>{LINK}</p>",
    "unseen-faint": f"<style>a:focus {{ outline: 3px solid #eee }}</style><p>{LINK}</p>",
    "unseen-covered": f'<div style="position: fixed; inset: 0; background: white"></div><p>{LINK}</p>',
    "unseen-away": '<a href="/sound.html" style="position: fixed; left: -500px">x</a>',
    "unseen-hidden": '<a href="/sound.html" style="position: absolute; width: 1px; overflow: hidden">x</a>',
    "small": '<ul style="line-height: 1; list-style: none; font-size: 10px"><li><a href="/sound.html">x</a></li>'
    '<li><a href="/sound.html">y</a></li></ul>',
    "lost": '<p style="width: 3em; overflow: hidden; white-space: nowrap">far too long to fit</p>',
    "spaced": '<p style="width: 12em; height: 1.3em; overflow: hidden; font: 16px/1.2 monospace">just fits it</p>',
    "overflowing": '<svg width="40" height="20"><text y="15">far too long to fit</text></svg>',
    "stuck": '<p style="position: fixed; top: 0; height: 200px">x</p><p style="height: 3000px">y</p>',
    "unmarked": '<p>Read <a href="/sound.html" style="text-decoration: none">this</a> first.</p>',
    "unmarked-in-heading": '<h2>Read <b><a href="/sound.html" style="text-decoration: none">this</a></b> first</h2>',
    "unmarked-beside": '<div><a href="/">1</a>, <a href="/" style="text-decoration: none">two</a>, <b>x</b></div>',
    "moving": "<style>p { transition: color 1s }</style><p>x</p>",
    "moving-slowly": "<style>html { scroll-behavior: smooth }</style><p>x</p>",
    "drawings": '<svg width="40" height="40"><rect width="40" height="40" fill="#fff"/></svg>',
    "drawings-text": '<svg width="90" height="40"><rect width="90" height="40" fill="#000"/>'
    '<text x="5" y="25" fill="#222">x</text></svg>',
}
"""A page for each barrier that barriers.js finds: before the hyphen stands the name of the function."""


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the pages with faults are served."""
    folder = tmp_path_factory.mktemp("faults")
    barriers = {name: GOOD.format(head="", body=body) for name, body in BARRIERS.items()}
    for name, text in {**FAULTS, **barriers}.items():
        (folder / f"{name}.html").write_text(text)
    (folder / "x.png").write_bytes(b"")
    (folder / "favicon.ico").write_bytes(b"")
    with serving(folder) as address:
        yield address


@pytest.fixture
def looked_at(browser: Browser, faulty: str) -> Iterator[Watched]:
    with watched(browser, faulty, axe=True) as page:
        yield page


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("inline-script", "script-src-elem forbids inline"),
        ("inline-style", "style-src-attr forbids inline"),
        ("image", "img-src forbids"),
        ("cookie", "cookie seen"),
        ("local", "local storage seen"),
        ("session", "session storage seen"),
        ("foreign", "asks https://elsewhere.invalid/x.png"),
        ("dialog", "dialog hello"),
    ],
)
def test_a_breach_is_seen(looked_at: Watched, name: str, wanted: str) -> None:
    looked_at.open(f"/{name}.html")
    assert [line for line in looked_at.breaches() if wanted in line]


@pytest.mark.parametrize(
    ("name", "rule"), [("no-alternative", "image-alt"), ("poor-contrast", "color-contrast"), ("no-landmark", "region")]
)
def test_a_barrier_is_seen(looked_at: Watched, name: str, rule: str) -> None:
    looked_at.open(f"/{name}.html")
    assert [line for line in looked_at.axe() if f" {rule}: " in line]


@pytest.mark.parametrize("name", BARRIERS)
def test_a_barrier_that_axe_does_not_look_for_is_seen(looked_at: Watched, name: str) -> None:
    looked_at.resize(320, 256)
    looked_at.open(f"/{name}.html")
    looked_at.page.keyboard.press("Tab")
    if name.startswith("drawings"):
        looked_at.page.emulate_media(forced_colors="active")
    assert looked_at.barriers(name.partition("-")[0])


def test_a_page_that_is_too_wide_is_seen(looked_at: Watched) -> None:
    looked_at.open("/wide.html")
    assert looked_at.sideways()


def test_a_sound_page_is_left_in_peace(looked_at: Watched) -> None:
    looked_at.open("/sound.html")
    names = {name.partition("-")[0] for name in BARRIERS}
    assert [*looked_at.barriers(*names), *looked_at.axe(), *looked_at.breaches(), *looked_at.sideways()] == []
