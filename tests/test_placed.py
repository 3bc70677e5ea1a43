"""Where the hub is published: whoever starts the program may say it, and nothing else than the address of a site."""

from pathlib import Path

import pytest
from tests.checks.tiny_hub import SITE, TinyHub, tiny_hub

import check_data
from publishing.placed import ADDRESS, given_address, placed


@pytest.fixture
def hub(tmp_path: Path) -> TinyHub:
    return tiny_hub(tmp_path / "hub")


@pytest.mark.parametrize(
    "address",
    [
        "hub.example.org",
        "not an address",
        "ftp://hub.example.org/",
        "javascript:alert(1)",
        "https://",
        "https:///path/",
        "https://[::1/",
        "https://hub.example.org:port/",
        "https://hub.example.org/a b/",
        "https://hub.example.org/?x=1",
        "https://hub.example.org/#x",
        "https://a:b@hub.example.org/",
        'https://hub.example.org/"><x>',
        "https://hub.example.org/\n",
        "https://hub.example.org/a;b{c}/",
        "https://hub.example.org/$host/",
        "https://hub.example.org;root/",
        "https://hub.example.org/(a|b)/",
        "https://hub.example.org/a/../../b/",
    ],
)
def test_what_is_no_address_of_a_site_is_refused(monkeypatch: pytest.MonkeyPatch, hub: TinyHub, address: str) -> None:
    monkeypatch.setenv(ADDRESS, address)
    said = r"^SITE_ADDRESS is .*; write it in full, like https://hub\.example\.org/, or unset it\.$"
    with pytest.raises(SystemExit, match=said):
        placed(hub.read())
    with pytest.raises(SystemExit, match=said):
        check_data.main(["--data", str(hub.root / "data")])


@pytest.mark.parametrize("address", ["https://hub.example.org", "http://127.0.0.1:8000/prevent/", "https://[::1]/"])
def test_an_address_of_a_site_is_taken(monkeypatch: pytest.MonkeyPatch, hub: TinyHub, address: str) -> None:
    monkeypatch.setenv(ADDRESS, address)
    assert placed(hub.read()).site.address == address


def test_what_the_data_says_of_the_address_goes_before(monkeypatch: pytest.MonkeyPatch, hub: TinyHub) -> None:
    monkeypatch.setenv(ADDRESS, "https://hub.example.org/")
    hub.add(SITE, "address: https://settled.example/\n")
    assert placed(hub.read()).site.address == "https://settled.example/"


def test_an_empty_one_says_nothing(monkeypatch: pytest.MonkeyPatch, hub: TinyHub) -> None:
    monkeypatch.setenv(ADDRESS, "")
    assert given_address() is None
    assert placed(hub.read()).site.address is None
