"""Write the schemas from which editors' programs know the data: what may stand where, and which ids there are.

They are written below the data folder. With `--settings`, VS Code is told too which schema is for which file.
Exit status: 0 written; 1 a file couldn't be.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from publishing.arguments import add_folders, docs_of
from publishing.editing.schema_files import FOLDER, schema_files, with_associations, write_schema_files
from publishing.editing.writing import NotWrittenError, write_whole
from publishing.reading.read_hub import read_hub


def main(arguments: Sequence[str] | None = None) -> int:
    """Write what the folders hold that the arguments name."""
    parser = argparse.ArgumentParser(description="Write the schemas of the data files.")
    add_folders(parser)
    parser.add_argument("--settings", type=Path, help="the settings of VS Code to bring up to date")
    chosen = parser.parse_args(arguments)
    reading = read_hub(chosen.data, docs_of(chosen), str(chosen.data))
    try:
        changed = write_schema_files(chosen.data, schema_files(reading.hub))
        if chosen.settings:
            before = chosen.settings.read_text("utf-8") if chosen.settings.exists() else ""
            write_whole({chosen.settings: with_associations(before)})
    except NotWrittenError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join([*changed, f"The schemas are in {chosen.data / FOLDER}; {len(changed) or 'none'} changed."]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
