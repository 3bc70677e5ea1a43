"""Folders laid out by what their files hold."""

from collections.abc import Mapping
from pathlib import Path

from publishing.disk.folder_files import files_below, write_file


def lay_out(folder: Path, files: Mapping[str, bytes]) -> Path:
    for name, content in files.items():
        write_file(folder / name, content)
    return folder


def held_by(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in files_below(folder)}
