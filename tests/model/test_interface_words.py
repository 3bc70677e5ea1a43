"""The words of the interface are those of its parts and statuses too, without being listed again."""

import runpy

import pytest

from publishing.model import interface_words, site_parts
from publishing.model.site_parts import SITE_PARTS, LedTo, SitePart


def test_a_part_that_every_page_leads_to_has_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    added = (SitePart("/case-studies/", LedTo.FOOT, 0.5), SitePart("/hidden/", LedTo.NOWHERE, 0.5))
    monkeypatch.setattr(site_parts, "SITE_PARTS", (*SITE_PARTS, *added))
    names = runpy.run_path(interface_words.__file__, run_name="words_again")["NAMES"]
    assert set(names) - set(interface_words.NAMES) == {"case_studies"}
