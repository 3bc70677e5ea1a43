"""Copies of text files that are compressed ahead, as well as can be: a server then has nothing to compress.

The same content gives the same bytes: no copy holds a time or a name.
"""

import gzip
import zlib
from collections.abc import Iterator

import brotli

from publishing.model.response_headers import TEXT_ENDINGS

ENDINGS = (".gz", ".br")
"""Each is added to the name of the file of which it is a copy."""
_SMALLEST = 256
"""In bytes: below, the headers weigh more than what is saved."""


def compressed_copies(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """The copies that are worth having, each by the ending that is added to the file's name."""
    if name.rpartition(".")[2] not in TEXT_ENDINGS or len(content) < _SMALLEST:
        return
    for ending, copy in ((".gz", gzip.compress(content, 9, mtime=0)), (".br", _brotli(name, content))):
        if len(copy) < len(content):
            yield ending, copy


def is_copy(packed: bytes, ending: str, content: bytes) -> bool:
    """Whether a compressed copy unpacks to that content. No more is unpacked than the content is long."""
    try:
        return (_from_gzip if ending == ".gz" else _from_brotli)(packed, len(content)) == content
    except (zlib.error, brotli.error):
        return False


def _brotli(name: str, content: bytes) -> bytes:
    mode = brotli.MODE_GENERIC if name.endswith(".json") else brotli.MODE_TEXT
    compressed: bytes = brotli.compress(content, mode=mode, quality=11)
    return compressed


def _from_gzip(packed: bytes, longest: int) -> bytes | None:
    unpacking = zlib.decompressobj(wbits=31)
    content = unpacking.decompress(packed, longest + 1)
    return content if unpacking.eof and not unpacking.unused_data else None


def _from_brotli(packed: bytes, longest: int) -> bytes | None:
    unpacking = brotli.Decompressor()
    content: bytes = unpacking.process(packed, output_buffer_limit=longest + 1)
    return content if unpacking.is_finished() else None
