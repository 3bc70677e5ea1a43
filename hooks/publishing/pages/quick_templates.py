"""What makes templates of thousands of pages quicker. What they show stays the same."""

from collections.abc import Callable, MutableMapping
from types import MethodType
from typing import Any

import jinja2
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Expr
from jinja2.runtime import Context, Macro
from jinja2.utils import internalcode
from markupsafe import (  # type: ignore[attr-defined]  # it says nothing of `_escape_inner`
    Markup,
    _escape_inner,  # what `escape` does, without marking it
    escape,
)


class QuickContext(Context):
    """Names that a template sees. It calls macros and methods, of which pages hold scores, at once."""

    @internalcode
    def call(self, called: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """What comes of a call in a template."""
        is_macro = type(called) is Macro
        if not is_macro and (type(called) is not MethodType or hasattr(called, "jinja_pass_arg")):
            return super().call(called, *args, **kwargs)
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        try:
            return called(self.eval_ctx, *args, **kwargs) if is_macro else called(*args, **kwargs)
        except StopIteration:  # to let it through would end a template's program in silence
            return self.environment.undefined("what was called raised StopIteration")


class QuickCode(CodeGenerator):
    """Writes the programs of templates: what they show is escaped, and not each piece of it marked as that as well."""

    def _output_child_pre(self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("environment.escaped(")


_escaped_text: Callable[[str], str] = _escape_inner


def _escaped(value: object) -> str:
    if type(value) is str:
        return _escaped_text(value)
    return value if type(value) is Markup else escape(value)


def make_quick(environment: jinja2.Environment) -> None:
    """For an environment whose templates don't change, before it has any.

    Globals become plain dictionaries, because Jinja's chain of two is slow, and is asked at each import. Templates are
    found in a plain dictionary too, because Jinja's own also notes which was used last.
    """

    def make_globals(d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**environment.globals, **(d or {})}

    environment.make_globals = make_globals  # type: ignore[method-assign]
    environment.context_class = QuickContext
    environment.code_generator_class = QuickCode
    environment.escaped = _escaped  # type: ignore[attr-defined]  # the programs of templates call it
    environment.cache = {}
