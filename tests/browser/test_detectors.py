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


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the pages with faults are served."""
    folder = tmp_path_factory.mktemp("faults")
    for name, text in FAULTS.items():
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


def test_a_page_that_is_too_wide_is_seen(looked_at: Watched) -> None:
    looked_at.open("/wide.html")
    assert looked_at.sideways()


def test_a_sound_page_is_left_in_peace(looked_at: Watched) -> None:
    looked_at.open("/sound.html")
    assert [*looked_at.axe(), *looked_at.breaches(), *looked_at.sideways()] == []
