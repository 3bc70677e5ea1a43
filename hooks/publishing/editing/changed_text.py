"""A data file's text with other values: what didn't change keeps its lines, its place and its look."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from publishing.editing.alignment import aligned
from publishing.editing.yaml_text import Block, block_item_lines, field_lines, indented, item_lines, mapping_lines
from publishing.model.places import Origin, Written
from publishing.reading.yaml_tree import tree_of


@dataclass(frozen=True, slots=True)
class _Splice:
    """Lines that take the place of others, counted from 0."""

    begin: int
    end: int
    lines: Sequence[str]


def changed_text(text: str, new: Mapping[str, Any]) -> str:
    """The text of a file with these values, given in the order of the kind's fields."""
    old, problems = tree_of(text, "")
    if old is None or problems:
        return _whole(new)
    lines = text.splitlines()
    splices = list(_Changes(lines).in_mapping(old, new, len(lines)))
    for splice in reversed(sorted(splices, key=lambda each: (each.begin, each.end))):  # noqa: C413  (the order of equals)
        lines[splice.begin : splice.end] = splice.lines
    changed = "\n".join(lines) + "\n"
    read, wrong = tree_of(changed, "")
    return changed if read is not None and not wrong and same(read, new) else _whole(new)


def with_item(text: str, set_name: str, record: Mapping[str, Any]) -> str:
    """The text of a file with one more record at the end of a set."""
    old, _ = tree_of(text, "")
    return changed_text(text, added_to(old or {}, set_name, record))


def added_to(values: Mapping[str, Any], set_name: str, record: Mapping[str, Any]) -> dict[str, Any]:
    """The values with one more record at the end of a set."""
    return {**values, set_name: [*(values.get(set_name) or ()), Block(record)]}


def same(one: Any, other: Any) -> bool:
    """Whether two values mean the same: a number and its digits do, and so does text with space around it."""
    return bool(_plain(one) == _plain(other))


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items() if each is not None}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value if isinstance(value, bool) or value is None else str(value).strip()


def _whole(values: Mapping[str, Any]) -> str:
    return "\n".join(mapping_lines(values)) + "\n"


@dataclass(frozen=True)
class _Changes:
    """Finds what has to change in the lines of a file."""

    lines: list[str]

    def in_mapping(self, old: Written, new: Mapping[str, Any], end: int) -> Iterator[_Splice]:
        """The changes of a mapping that ends before a line; its fields stand on lines of their own."""
        extents = self._extents([old.origin.at(name) for name in old], end)
        places = dict(zip(old, extents, strict=True))
        for name, (first, last) in places.items():
            if name not in new:
                yield _Splice(first, last, [])
            elif not same(old[name], new[name]):
                yield from self._in_field(old, name, new[name], first, last)
        after = ""
        for name, value in new.items():
            if name in old:
                after = name
            else:
                yield self._added(old, name, value, places[after or next(iter(old))], is_first=not after)

    def _in_field(self, old: Written, name: str, new: Any, first: int, last: int) -> Iterator[_Splice]:
        value, place = old[name], old.origin.at(name)
        if isinstance(value, Written) and isinstance(new, Mapping) and self._is_block(value, new):
            yield from self.in_mapping(value, new, last)
        elif isinstance(value, list) and isinstance(new, list) and value and new and self._has_dashes(place):
            yield from self._in_list(value, new, place, last)
        else:
            yield _Splice(first, last, self._at(place, field_lines(name, new)))

    def _in_list(self, old: list[Any], new: list[Any], place: Origin, end: int) -> Iterator[_Splice]:
        items = [place.parts[number] for number in range(len(old))]
        extents = self._extents(items, end)
        column = self.lines[items[0].line - 1].rindex("-", 0, items[0].column - 1)
        look = _Look(column, in_braces=isinstance(old[0], Written) and self._begins_with_brace(items[0]))
        where = extents[0][0]
        for was, now in aligned(_plain(old), _plain(new)):
            if was is None:
                yield _Splice(where, where, look.item(new[now or 0]))
            elif now is None:
                yield _Splice(*extents[was], [])
            elif not same(old[was], new[now]):
                yield from self._in_item(old[was], new[now], extents[was], look)
            where = extents[was][1] if was is not None else where

    def _in_item(self, old: Any, new: Any, extent: tuple[int, int], look: "_Look") -> Iterator[_Splice]:
        if isinstance(old, Written) and isinstance(new, Mapping) and self._is_block(old, new):
            yield from self.in_mapping(old, new, extent[1])
        else:
            yield _Splice(*extent, look.item(new))

    def _added(self, old: Written, name: str, value: Any, extent: tuple[int, int], *, is_first: bool) -> _Splice:
        place = old.origin.at(next(iter(old)))
        begins_a_line = not self.lines[place.line - 1][: place.column - 1].strip()
        where = extent[0] if is_first and begins_a_line else extent[1]
        return _Splice(where, where, indented(field_lines(name, value), place.column - 1))

    def _is_block(self, old: Written, new: Mapping[str, Any]) -> bool:
        """Whether its fields stand on lines of their own, and the first, perhaps after a dash, stays."""
        return bool(old) and not self._begins_with_brace(old.origin) and next(iter(old)) in new

    def _begins_with_brace(self, place: Origin) -> bool:
        return self.lines[place.line - 1][place.column - 1] == "{"

    def _has_dashes(self, place: Origin) -> bool:
        first = place.parts[0]
        return self.lines[first.line - 1][: first.column - 1].rstrip().endswith("-")

    def _at(self, place: Origin, lines: list[str]) -> list[str]:
        """Lines of a field where it stands: after a dash, if it is the first of an item."""
        before = self.lines[place.line - 1][: place.column - 1]
        first, *rest = lines
        return [before + first, *indented(rest, place.column - 1)]

    def _extents(self, places: Sequence[Origin], end: int) -> list[tuple[int, int]]:
        """From its own line to the next one's, without empty lines and comments that stand before that."""
        begins = [place.line - 1 for place in places]
        ends = zip(begins, [*begins[1:], end], strict=True)
        return [(begin, self._without_trailing(after, begin + 1)) for begin, after in ends]

    def _without_trailing(self, end: int, begin: int) -> int:
        while end > begin and (not self.lines[end - 1].strip() or self.lines[end - 1].startswith("#")):
            end -= 1
        return end


@dataclass(frozen=True, slots=True)
class _Look:
    """How the items of a list are written: where their dashes stand, and whether small ones are in curly brackets."""

    column: int
    in_braces: bool

    def item(self, value: Any) -> list[str]:
        """The lines of an item."""
        is_block = isinstance(value, Mapping) and not self.in_braces
        return indented(block_item_lines(value) if is_block else item_lines(value), self.column)
