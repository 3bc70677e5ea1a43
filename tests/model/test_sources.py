"""What sources know: what their errors are called."""

from typing import Any

from publishing.model.source import Source


def test_errors_that_share_a_number_are_told_apart() -> None:
    errors = [{"number": each, "paragraphs": ["1"], "text": "Words.", "treatment": "minor"} for each in (3, 4, 4)]
    fields: dict[str, Any] = {"id": "report", "title": "A report", "short_title": "Report", "publisher": "An office"}
    known = {"status": "public", "confidence": "read", "summary": "Invented.", "as_at": "2024", "errors": errors}
    assert Source.model_validate({**fields, **known}).error_names == ("3", "4.1", "4.2")
