"""What to do about a field that isn't one, or that holds another kind of value than belongs there."""

from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

from publishing.model.entry import NOT_WRITTEN
from publishing.model.places import Number
from publishing.problems import LONGEST_NAME, did_you_mean
from publishing.reading.slips import mark_of_list


def fields_of(model: type[BaseModel]) -> list[str]:
    """The fields that an editor may write."""
    return [name for name in model.model_fields if name not in NOT_WRITTEN]


def model_at(model: type[BaseModel], steps: tuple[int | str, ...]) -> type[BaseModel]:
    """The model of what stands at the end of these steps from a record; the nearest one if that has none."""
    for step in steps:
        if isinstance(step, str) and step in model.model_fields:
            model = _model_in(model.model_fields[step].annotation) or model
    return model


def unknown_field(name: str, given: Any, model: type[BaseModel]) -> tuple[str, str]:
    """What is wrong with a field that the model doesn't have, and what to do."""
    meant, colon, value = name.partition(":")
    if colon and value and meant in fields_of(model):
        return f"there is no space after the colon of `{meant}`", f'write "{meant}: ", and then the value'
    if " " in name and given is None:
        return f"a comma within braces parts `{name}` from its text", "put quotation marks around the whole text"
    what = f"`{name}` isn't a field here"
    if whole := _whole_that_has(name, model):
        return what, f"write it below `{whole}`, two spaces further to the right"
    return what, did_you_mean(name, fields_of(model))


def how_to_write(name: str, given: Any, model: type[BaseModel], steps: tuple[int | str, ...], *, is_list: bool) -> str:
    """How a list, or what has fields of its own, is written."""
    part = model_at(model, steps)
    has_fields = part is not model_at(model, steps[:-1]) or isinstance(steps[-1], int)
    if not is_list:
        needed = [field for field in fields_of(part) if part.model_fields[field].is_required()] or fields_of(part)
        value = _shown(given, "…") if len(needed) == 1 else "…"
        return f"write it as {{{', '.join(f'{field}: {value}' for field in needed)}}}"
    if has_fields:
        return 'a list belongs here: begin each of its parts on a line of its own, with "- "'
    if (mark := mark_of_list(given)) and mark != "-":
        return f'a list belongs here: begin each of its parts on a line of its own, with "- " instead of "{mark}"'
    return f"a list belongs here: {name}: [{_shown(given, '…, …')}]"


def _shown(given: Any, otherwise: str) -> str:
    is_word = isinstance(given, str) and not isinstance(given, Number) and 0 < len(given) <= LONGEST_NAME
    return str(given) if is_word else otherwise


def _whole_that_has(name: str, model: type[BaseModel]) -> str | None:
    for field in fields_of(model):
        annotation = model.model_fields[field].annotation
        part = None if get_origin(annotation) is tuple else _model_in(annotation)
        if part and name in fields_of(part):
            return field
    return None


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models of what has fields of its own in a field of this type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (tuple, Union, UnionType):
        for part in get_args(annotation):
            yield from models_in(part)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    return next(models_in(annotation), None)
