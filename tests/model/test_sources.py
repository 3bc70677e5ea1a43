"""What sources know: what their errors are called, and where readers are told of them."""

from typing import Any

import pytest
from pydantic import ValidationError

from publishing.model.source import Source, SourceError


def test_errors_that_share_a_number_are_told_apart() -> None:
    errors = [{"number": each, "paragraphs": ["1"], "text": "Words.", "treatment": "minor"} for each in (3, 4, 4)]
    fields: dict[str, Any] = {"id": "report", "title": "A report", "short_title": "Report", "publisher": "An office"}
    known = {"status": "public", "confidence": "read", "summary": "Invented.", "as_at": "2024", "errors": errors}
    assert Source.model_validate({**fields, **known}).error_names == ("3", "4.1", "4.2")


@pytest.mark.parametrize("treatment", ["explained", "corrected"])
def test_an_error_of_which_readers_are_told_says_where(treatment: str) -> None:
    error = {"number": 1, "paragraphs": ["1"], "text": "Words.", "treatment": treatment}
    assert SourceError.model_validate({**error, "seen_at": ["/duty/"]}).seen_at == ("/duty/",)
    with pytest.raises(ValidationError, match="no page is named"):
        SourceError.model_validate(error)
