"""What is right of a record that has mistakes, so that an editor is told at once what else is wrong with it."""

from collections.abc import Collection
from typing import Any, TypeVar, cast

from publishing.model.entry import Entry
from publishing.model.places import Written
from publishing.model.walk import marks
from publishing.reading.explain import Steps
from publishing.reading.field_advice import models_in

E = TypeVar("E", bound=Entry)


def unfinished(tree: Written, model: type[E], wrong: Collection[Steps], steps: Steps = ()) -> E:
    """The entry with its texts, references and entries. What stands at the steps in `wrong`, and all else, is None.

    It always has an id, by which an area looks up its own records.
    """
    known: dict[str, Any] = {"origin": tree.origin, "scope": tree.scope, "id": str(tree.get("id", ""))}
    for name, field in model.model_fields.items():
        if name in tree and name not in known:
            known[name] = _kept(tree[name], field.annotation, name in marks(model), wrong, (*steps, name))
        elif field.is_required():
            known.setdefault(name, None)
    return cast("E", model.model_construct(None, **known))


def _kept(value: Any, annotation: Any, is_marked: bool, wrong: Collection[Steps], steps: Steps) -> Any:  # noqa: FBT001
    if steps in wrong:
        return None
    if isinstance(value, list):
        return tuple(_kept(each, annotation, is_marked, wrong, (*steps, number)) for number, each in enumerate(value))
    if isinstance(value, Written):
        models = [each for each in models_in(annotation) if issubclass(each, Entry)]
        return unfinished(value, models[0], wrong, steps) if len(models) == 1 else None
    return str(value).strip() if is_marked and isinstance(value, str) else None
