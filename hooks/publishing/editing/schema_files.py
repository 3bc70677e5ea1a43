"""The files from which an editor's program knows the data: schemas, ids, and which schema is for which file."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from publishing.editing.file_schemas import file_schemas, ids_schema, patterns_of_schemas
from publishing.editing.model_schemas import IDS_FILE, with_words
from publishing.editing.writing import write_whole
from publishing.exports.as_json import as_text
from publishing.model.hub import Hub
from publishing.model.interface import english_words

FOLDER = ".schemas"
"""Below the data folder, so that they go where the data goes. The reader looks into no hidden folder."""
SETTINGS = ".vscode/settings.json"
NOT_FOR = "!/tests/**"
"""The example hub of the tests has ids of its own."""
ASSOCIATIONS = "yaml.schemas"


def schema_files(hub: Hub) -> dict[str, str]:
    """Every schema's text, by its path below the data folder."""
    words = english_words(hub)
    schemas = {name: with_words(schema, words) for name, schema in file_schemas().items()} | {IDS_FILE: ids_schema(hub)}
    return {f"{FOLDER}/{name}": as_text(schema) for name, schema in sorted(schemas.items())}


def _associations() -> dict[str, list[str]]:
    """Which schema is for which files, from the hub's own folder: what yaml-language-server calls `yaml.schemas`."""
    return {
        f"./data/{FOLDER}/{name}": [*(f"/data/{pattern}" for pattern in patterns), NOT_FOR]
        for name, patterns in patterns_of_schemas().items()
    }


def with_associations(settings: str) -> str:
    """The settings of VS Code with these associations; what else they say stays."""
    read: dict[str, Any] = json.loads(settings) if settings.strip() else {}
    return as_text({**read, ASSOCIATIONS: _associations()})


def outdated(data: Path, wanted: Mapping[str, str]) -> list[str]:
    """The names of files that aren't as they should be, or that belong to no kind of content any more."""
    here = {f"{FOLDER}/{file.name}": file for file in (data / FOLDER).glob("*.json")}
    changed = [name for name, text in wanted.items() if name not in here or here[name].read_text("utf-8") != text]
    return sorted({*changed, *(here.keys() - wanted.keys())})


def schema_changes(data: Path, hub: Hub) -> dict[Path, str]:
    """The schemas that a change of the hub changes, to be written with it; none where nobody has asked for schemas."""
    if not (data / FOLDER).is_dir():
        return {}
    wanted = schema_files(hub)
    return {data / name: wanted[name] for name in outdated(data, wanted) if name in wanted}


def write_schema_files(data: Path, wanted: Mapping[str, str]) -> list[str]:
    """Bring the folder up to date. Returns the names of what was written or taken away. Raises `NotWrittenError`."""
    changed = outdated(data, wanted)
    write_whole({data / name: wanted[name] for name in changed if name in wanted})
    for name in changed:
        if name not in wanted:
            (data / name).unlink()
    return changed
