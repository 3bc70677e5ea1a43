"""The list of a pack's files, with what they were made from and by."""

import hashlib
import platform
import zlib
from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

from publishing.exports.as_json import as_text
from publishing.exports.pack.changes_text import Comparison
from publishing.exports.pack.subject import Subject
from publishing.model.strategy import Strategy
from publishing.reading.history import Standing

TOOLS = ("lxml", "pydantic", "python-docx", "typst")
"""The packages whose versions can change the bytes of a file."""


def manifest(subject: Subject, comparison: Comparison | None, stands: Standing, files: Mapping[str, bytes]) -> str:
    """The manifest as JSON."""
    site = subject.hub.site
    notice = {"notice": site.notice} if site.notice else {}
    compared = {"from": comparison.before.id, "to": comparison.after.id} if comparison else None
    content = {
        "hub": site.name,
        "demonstration": site.demonstration,
        **notice,
        "area": subject.area.id,
        "council": subject.area.council,
        "edition": _edition(subject.strategy),
        "other_editions": [_edition(each) for each in subject.earlier],
        "date": subject.today.isoformat(),
        "data_as_at": subject.strategy.as_at.written,
        "commits": {"data": stands.commit, "changed_since": stands.is_changed, "compared": compared},
        "made_with": made_with(),
        "files": [_file(name, files[name]) for name in sorted(files)],
    }
    return as_text(content)


def made_with() -> dict[str, str]:
    """The versions of what a file's bytes depend on."""
    own = {"python": platform.python_version(), "zlib": zlib.ZLIB_RUNTIME_VERSION}
    return {**own, **{name: version(name) for name in TOOLS}}


def _edition(strategy: Strategy) -> dict[str, Any]:
    return {
        "id": strategy.id,
        "title": strategy.title,
        "period": strategy.period.written,
        "status": str(strategy.status),
        "as_at": strategy.as_at.written,
    }


def _file(name: str, content: bytes) -> dict[str, Any]:
    return {"name": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
