"""What every piece of content has in common: it is frozen, and knows where it was written."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from publishing.model.places import Origin, Written

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
        known = {"origin": value.origin, "scope": value.scope}
        return dict(value) | {name: known[name] for name in known if name in cls.model_fields}
