"""The page that documents the open data."""

import re

import pytest

from publishing.model.date_forms import FORMS
from publishing.pages.open_data import DATES


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in FORMS])
def test_each_form_in_which_a_date_can_stand_in_the_data_is_explained(pattern: str) -> None:
    shown = [form for forms, _ in DATES for form in forms.split(", or ")]
    assert [form for form in shown if re.fullmatch(pattern, form.removesuffix("?"))]
