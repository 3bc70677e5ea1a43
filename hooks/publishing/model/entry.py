"""What every piece of content has in common: it is frozen, and knows where it was written."""

from functools import cache
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from publishing.model.places import Origin, Written

T = TypeVar("T")

Some = Annotated[tuple[T, ...], Field(min_length=1)]
"""A list that holds at least one."""
NOT_WRITTEN = ("origin", "scope")
"""Fields that the reader fills in and an editor can't."""


class Entry(BaseModel):
    """A mapping in a data file. Fields that the model doesn't name are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    origin: Origin = Field(default=Origin(), exclude=True, repr=False)

    @model_validator(mode="before")
    @classmethod
    def _know_its_place(cls, value: Any) -> Any:
        if not isinstance(value, Written):
            return value
        known = {"origin": value.origin, "scope": value.scope} if _has_scope(cls) else {"origin": value.origin}
        return {**value, **known}


@cache
def _has_scope(model: type[Entry]) -> bool:
    return "scope" in model.model_fields
