"""Whether a selector can match anything on a page. In doubt it can: no rule that a page needs is ever left out."""

from collections.abc import Callable, Iterator, Sequence

from tinycss2.ast import FunctionBlock, HashToken, IdentToken, LiteralToken, Node, SquareBracketsBlock

Tokens = Sequence[Node]

_ANY_OF = frozenset(("is", "where", "has", "matches"))


def alternatives(tokens: Tokens) -> list[Tokens]:
    """The selectors between a list's commas."""
    found: list[list[Node]] = [[]]
    for token in tokens:
        if isinstance(token, LiteralToken) and token.value == ",":
            found.append([])
        else:
            found[-1].append(token)
    return list(found)


def can_match(selector: Tokens, is_there: Callable[[str], bool]) -> bool:
    """Whether everything that one selector names is there: what it calls for by `:not()` or by place isn't asked."""
    return all(map(is_there, _named(selector))) and all(
        any(can_match(each, is_there) for each in alternatives(block.arguments))
        for block in selector
        if isinstance(block, FunctionBlock) and block.lower_name in _ANY_OF
    )


def _named(selector: Tokens) -> Iterator[str]:
    before = ""
    for token in selector:
        if isinstance(token, HashToken):
            yield f"#{token.value}"
        elif isinstance(token, SquareBracketsBlock):
            yield f"[{_attribute(token)}]"
        elif isinstance(token, IdentToken) and before != ":":
            yield f".{token.value}" if before == "." else token.lower_value
        before = token.value if isinstance(token, LiteralToken) else ""


def _attribute(block: SquareBracketsBlock) -> str:
    return next(str(each.lower_value) for each in block.content if isinstance(each, IdentToken))
