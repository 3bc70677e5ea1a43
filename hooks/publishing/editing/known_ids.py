"""The ids that exist, for editors to offer and to refuse what isn't one."""

from typing import Any

from publishing.editing.file_schemas import DIALECT, kinds_referred_to
from publishing.editing.schema_references import definition_of
from publishing.model.field_marks import noun_of
from publishing.model.hub import ANY, Hub


def ids_schema(hub: Hub) -> dict[str, Any]:
    """The ids of each kind that data files refer to. All areas' ids stand together: a check tells them apart."""
    definitions = {definition_of(kind): _ids(hub, kind) for kind in kinds_referred_to()}
    return {"$schema": DIALECT, "definitions": definitions}


def _ids(hub: Hub, kind: str) -> dict[str, Any]:
    noun = noun_of(kind)
    known = (*(record.key for record in hub.records), *hub.broken)
    found = sorted({key[2] for key in known if key[0] == noun and key[2] != ANY and (noun == kind or not key[1])})
    if noun == "area":
        found = sorted({*found, *hub.site.areas})
    unknown = f"There is no {kind} with this id. If you have just added it, run make schemas."
    return {"enum": [*found, *(int(each) for each in found if each.isdecimal())], "errorMessage": unknown}
