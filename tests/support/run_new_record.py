"""The command for a new record, in a small hub, with somebody who types."""

from collections.abc import Callable, Iterator

import pytest
from tests.checks.tiny_hub import TinyHub

import new_record

Run = Callable[..., int]


def runner(tiny: TinyHub, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in the tiny hub; the lines are what somebody types."""

    def command(*arguments: str, typed: tuple[str, ...] = ()) -> int:
        lines: Iterator[str] = iter(typed)

        def answer(prompt: str) -> str:
            print(prompt)  # noqa: T201 (as input does)
            try:
                return next(lines)
            except StopIteration:
                raise EOFError from None

        monkeypatch.setattr("builtins.input", answer)
        monkeypatch.chdir(tiny.root)
        return new_record.main(arguments)

    return command
