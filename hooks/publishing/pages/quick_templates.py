"""What makes templates of thousands of pages quicker. What they show stays the same."""

from collections.abc import Callable, MutableMapping
from typing import Any

import jinja2
from jinja2.runtime import Context, Macro
from jinja2.utils import internalcode


class QuickContext(Context):
    """Names that a template sees. It calls macros, of which pages hold scores, without asking what else they may be."""

    @internalcode
    def call(self, called: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """What comes of a call in a template."""
        if type(called) is not Macro:
            return super().call(called, *args, **kwargs)
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        return called(self.eval_ctx, *args, **kwargs)


def make_quick(environment: jinja2.Environment) -> None:
    """For an environment whose templates don't change, before it has any.

    Globals become plain dictionaries, because Jinja's chain of two is slow, and is asked at each import. Templates are
    found in a plain dictionary too, because Jinja's own also notes which was used last.
    """

    def make_globals(d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**environment.globals, **(d or {})}

    environment.make_globals = make_globals  # type: ignore[method-assign]
    environment.context_class = QuickContext
    environment.cache = {}
