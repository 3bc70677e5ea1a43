"""A port that somebody wrote is a number up to the last one, or one sentence says so."""

import pytest

from publishing.port import port_of


@pytest.mark.parametrize("text", ["", " ", "http", "-1", "65536", "99999", "1e3", "80.0", "²", "٨٠", "9" * 5000])
def test_what_is_no_port_is_refused(text: str) -> None:
    with pytest.raises(SystemExit, match=r"^PORT is '.*': give a number up to 65535\.$"):
        port_of(text)


@pytest.mark.parametrize(("text", "port"), [("0", 0), ("8000", 8000), ("65535", 65535)])
def test_a_port_is_taken(text: str, port: int) -> None:
    assert port_of(text) == port
