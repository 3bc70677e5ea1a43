"""Duties: only what the law requires must be done."""

from typing import Any

import pytest
from pydantic import ValidationError

from publishing.model.duty import Duty, Force
from publishing.model.status import Standing


def _duty(**changes: Any) -> Duty:
    fields: dict[str, Any] = {
        "id": "look-first",
        "title": "Look first",
        "who": "Everyone",
        "force": "must",
        "summary": "Look to both sides.",
        "status": "statutory",
        "as_at": "2024",
        "sources": [{"source": "report"}],
    }
    return Duty.model_validate(fields | changes)


@pytest.mark.parametrize("status", Standing)
def test_what_guidance_alone_says_is_no_must(status: Standing) -> None:
    assert _duty(force="should", status=status).force is Force.SHOULD
    if status in (Standing.STATUTORY, Standing.HISTORIC):
        assert _duty(status=status).force is Force.MUST
    else:
        with pytest.raises(ValidationError, match=f"its `status` is {status}; write `force: should`, or cite the law"):
            _duty(status=status)
