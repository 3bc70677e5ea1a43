"""What the form lists at its side: every data file, by where it belongs, with its questions."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from publishing.editing.form.field import Config, FormField
from publishing.editing.form.known_records import questions_in
from publishing.editing.places import is_national
from publishing.model.area import Area
from publishing.model.hub import Hub
from publishing.model.record import Record
from publishing.reading.layout import AREAS, LAYOUT, NATIONAL, SITE_FILE, DataFile, data_file, identity

TITLES = ("title", "name", "term", "heading", "headline")
"""The field by which people know a record, the first that it has."""
COMMON: Config = {"format": "hub", "extension": "yml", "delete": False, "editor": {"preview": False}}


def collections(hub: Hub, paths: Iterable[PurePosixPath], data: str) -> list[Config]:
    """All of them. `paths` are the files that are there; `data` is what the form calls their folder."""
    there = [path for path in paths if path == PurePosixPath(SITE_FILE) or data_file(path)]
    places = ["", *(scope for area in hub.site.areas for scope in _scopes_of(area, there))]
    return [config for scope in places for config in _of_scope(hub, scope, there, data)]


def fields_of(hub: Hub, path: PurePosixPath) -> tuple[FormField, ...]:
    """The questions about one file; none if no content has its place there."""
    if path == PurePosixPath(SITE_FILE):
        return questions_in(hub, "").of_site()
    file = data_file(path)
    return questions_in(hub, _scope(path)).of_file(file) if file else ()


def _scopes_of(area: str, paths: list[PurePosixPath]) -> list[str]:
    """An area, and its strategies, the newest first."""
    strategies = {path.parts[3] for path in paths if path.parts[:3] == (AREAS, area, "strategies")}
    return [area, *(f"{area}/{each}" for each in sorted(strategies, reverse=True))]


def _scope(path: PurePosixPath) -> str:
    """From where the references of a file are looked up."""
    if path.name == "area.yml" and path.parts[0] == AREAS:
        return path.parts[1]
    return identity(path)[0] if path.parts[0] in (AREAS, NATIONAL) else ""


def _group(path: PurePosixPath) -> str:
    """Under which heading a file is listed: that of its strategy, its area, or of everywhere."""
    if path.parts[0] != AREAS:
        return ""
    return f"{path.parts[1]}/{path.parts[3]}" if path.parts[2] == "strategies" else path.parts[1]


def _of_scope(hub: Hub, scope: str, paths: list[PurePosixPath], data: str) -> Iterator[Config]:
    name = _heading(hub, scope)
    if "/" not in scope:
        for file in (each for each in LAYOUT if _is_folder(each) and is_national(each) is not bool(scope)):
            yield _folder(file, f"{name}: {_label(file)}", questions_in(hub, scope).of_file(file), scope, data)
    of_scope = [path for path in paths if _group(path) == scope and not _is_in_folder(path)]
    if of_scope:
        yield {
            "name": f"{scope.replace('/', '-') or NATIONAL}-files",
            "label": f"{name}: {'the rest' if '/' not in scope else 'all'}",
            "files": [_file(path, fields_of(hub, path), data) for path in of_scope],
            **COMMON,
        }


def _folder(file: DataFile, label: str, fields: tuple[FormField, ...], area: str, data: str) -> Config:
    """A folder in which each file is a record of its own, so that new ones can be added."""
    path = PurePosixPath(file.pattern.replace("*", area, 1) if area else file.pattern).parent
    title = next((each for each in TITLES if each in {field.name for field in fields}), fields[0].name)
    return {
        "name": _name(path),
        "label": label,
        "label_singular": file.models[0].kind.replace("-", " "),
        "folder": f"{data}/{path}",
        "create": True,
        "identifier_field": title,
        "summary": f"{{{{{title}}}}}",
        "sortable_fields": [title],
        **COMMON,
        "fields": _configs(fields),
    }


def _file(path: PurePosixPath, fields: tuple[FormField, ...], data: str) -> Config:
    """A file that is there once."""
    label = path.stem.replace("_", " ").replace("-", " ").capitalize()
    return {"name": _name(path), "label": label, "file": f"{data}/{path}", "fields": _configs(fields)}


def _heading(hub: Hub, scope: str) -> str:
    area_id, _, strategy = scope.partition("/")
    area = hub.find(Area, area_id)
    return " ".join(part for part in (area.title if area else area_id or "National", strategy) if part)


def _label(file: DataFile) -> str:
    """What it holds; of guides, which stand in several folders, with the folder: "get help: guides"."""
    model: type[Record] = file.models[0]
    several = sum(model in each.models for each in LAYOUT if is_national(each)) > 1
    folder = f"{PurePosixPath(file.pattern).parts[1].replace('_', ' ')}: " if several else ""
    return folder + model.plural.replace("_", " ").replace("-", " ")


def _is_folder(file: DataFile) -> bool:
    return PurePosixPath(file.pattern).name == "*.yml"


def _is_in_folder(path: PurePosixPath) -> bool:
    file = data_file(path)
    return file is not None and _is_folder(file)


def _configs(fields: tuple[FormField, ...]) -> list[Config]:
    return [each.as_config() for each in fields]


def _name(path: PurePosixPath) -> str:
    return "-".join(path.with_suffix("").parts).replace("_", "-")
