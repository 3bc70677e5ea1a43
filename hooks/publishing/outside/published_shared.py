"""What a published hub names by its content, fetched into a folder: pages of it that are still open ask for that."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote

from publishing.disk.folder_files import write_file
from publishing.finishing.manifest import MANIFEST, Manifest
from publishing.model.response_headers import HASHED
from publishing.outside.fetching import Fetcher, NoAnswerError, Patience
from publishing.outside.file_by_file import AT_ONCE
from publishing.outside.published import found_at


def fetch_shared(address: str, to: Path, patience: Patience) -> None:
    """Write those files, as they come, and a manifest of what they should be.

    Raises `NotReachedError`, `ManifestError` and `OSError`.
    """
    fetcher = Fetcher(patience)
    base, manifest = found_at(address, fetcher)
    shared = Manifest({path: found for path, found in manifest.files.items() if re.fullmatch(HASHED, path)})

    def fetch(path: str) -> None:
        try:
            write_file(to / path, fetcher.fetch(f"{base}{quote(path)}", within=base).content)
        except NoAnswerError:
            return  # whoever reads the folder misses it

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(fetch, shared.files))
    write_file(to / MANIFEST, shared.text.encode())
