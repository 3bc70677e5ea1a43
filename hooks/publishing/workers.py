"""Work that is shared by several processes, each of which keeps what it made until it is asked for.

They are copies of the first process, made when the work begins: all that was read by then is there in each of them.
What comes of the work doesn't depend on how many there are, nor on which of them did what.
"""

import atexit
import multiprocessing
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar

Job_contra = TypeVar("Job_contra", contravariant=True)
Job = TypeVar("Job")
Made = TypeVar("Made")
Made_co = TypeVar("Made_co", covariant=True)
P = ParamSpec("P")
T = TypeVar("T")

WORKERS = "HUB_WORKERS"
"""The variable of the environment that says how many processes may work; if not, as many as there are processors."""
_MOST = 4
"""Each one more takes memory, and waits longer for the disk."""
_MOST_ASKED_FOR = 64
"""Nobody has asked for more on purpose, and thousands would end whatever else the machine does."""
_JOBS_AT_ONCE = 8
_MOST_TOKENS = 1000
"""Of four bytes each: so many wait in any pipe, also in the smallest that Linux gives, before anybody reads."""
_WORTH_A_PROCESS = 100
"""Jobs that take as long as it takes to start one."""
_TOKEN = 4


def most_workers() -> int:
    """How many may work at once: as many as are asked for, or as there are processors, but then no more than four.

    Ends the program with one sentence if the variable asks for something else.
    """
    asked = os.environ.get(WORKERS)
    if not asked:
        return min(_MOST, os.cpu_count() or 1)
    if not re.fullmatch("0*[1-9][0-9]?", asked) or int(asked) > _MOST_ASKED_FOR:
        raise SystemExit(f"{WORKERS} is {asked!r}; set it to a whole number from 1 to {_MOST_ASKED_FOR}, or unset it.")
    return int(asked)


def number_of_processes(jobs: int) -> int:
    """How many processes are worth it for so many jobs, where processes can be copied at all."""
    if not _can_copy():
        return 1
    return most_workers() if os.environ.get(WORKERS) else max(1, min(most_workers(), jobs // _WORTH_A_PROCESS))


def begun_beside(task: Callable[P, object], *arguments: P.args, **named: P.kwargs) -> ForkProcess | None:
    """A copy of this process that does one task, unless one process is to do all. Whoever begins it ends it."""
    if not _can_copy() or most_workers() == 1:
        return None
    process = multiprocessing.get_context("fork").Process(target=task, args=arguments, kwargs=named, daemon=True)
    process.start()
    return process


def _can_copy() -> bool:
    return "fork" in multiprocessing.get_all_start_methods()


class WorkerEndedError(RuntimeError):
    """A process ended before it had answered: the system ends some when there is no memory left."""

    def __init__(self) -> None:
        super().__init__(
            f"a process that made pages was ended from outside, perhaps for want of memory; try {WORKERS}=1"
        )


class Worker(Protocol[Job_contra, Made_co]):
    """What works in each process, and keeps what it made."""

    def make(self, job: Job_contra) -> Made_co:
        """Do one job, and give what the first process has to know of it."""


W = TypeVar("W", bound=Worker[Any, Any])


class Workers(Generic[W, Job, Made]):
    """Processes that do jobs, this one among them. Whoever starts them closes them, or they end before it does.

    They must be gone before what they write is cleared away, and that is sooner than Python ends them.
    """

    def __init__(self, count: int, jobs: Sequence[Job], worker: W) -> None:
        """Begin. Jobs are taken from the front, a few at a time, by whoever is free."""
        self._jobs = jobs
        self._at_once = max(_JOBS_AT_ONCE, -(-len(jobs) // _MOST_TOKENS))
        self._worker = worker
        self._others: list[tuple[ForkProcess, Connection]] = []
        self._tokens, end = os.pipe()
        for first in range(0, len(jobs), self._at_once):
            os.write(end, first.to_bytes(_TOKEN))
        os.close(end)
        atexit.register(self.close)
        for _ in range(count - 1):
            context = multiprocessing.get_context("fork")
            here, there = context.Pipe()
            process = context.Process(target=self._serve, args=(there, here), daemon=True)
            process.start()
            there.close()
            self._others.append((process, here))

    def made(self) -> list[Made]:
        """What came of all jobs, in their order. Raises what the first job that failed did, or `WorkerEndedError`."""
        found, errors = self._work()
        for _, connection in self._others:
            theirs, their_errors = _received(connection)
            found.update(theirs)
            errors.update(their_errors)
        if errors:
            raise errors[min(errors)]
        return [found[number] for number in sorted(found)]

    def ask(self, method: Callable[Concatenate[W, P], T], *arguments: P.args, **named: P.kwargs) -> list[T]:
        """What the worker in each process answers: `method` is one of its class. Raises `WorkerEndedError`."""
        for _, connection in self._others:
            with suppress(OSError):  # that it has ended is noticed below
                connection.send((method, arguments, named))
        own = method(self._worker, *arguments, **named)
        theirs = [_received(connection) for _, connection in self._others]
        for each in theirs:
            if isinstance(each, Exception):
                raise each
        return [own, *theirs]

    def close(self) -> None:
        """End the other processes."""
        atexit.unregister(self.close)
        if self._tokens >= 0:
            os.close(self._tokens)
            self._tokens = -1
        for process, connection in self._others:
            connection.close()
            process.terminate()
            process.join()
        self._others.clear()

    def _work(self) -> tuple[dict[int, Made], dict[int, Exception]]:
        found: dict[int, Made] = {}
        for number in self._numbers():
            try:
                found[number] = self._worker.make(self._jobs[number])
            except Exception as error:  # noqa: BLE001  (it is raised again where all of them are known)
                return found, {number: error}
        return found, {}

    def _numbers(self) -> Iterator[int]:
        while token := os.read(self._tokens, _TOKEN):
            first = int.from_bytes(token)
            yield from range(first, min(first + self._at_once, len(self._jobs)))

    def _serve(self, connection: Connection, other_end: Connection) -> None:
        """What another process does: its share of the jobs, and then what it is asked, until nobody asks any more."""
        other_end.close()
        for _, earlier in self._others:
            earlier.close()
        with suppress(EOFError, ConnectionError):  # whoever asks has no more questions, or was killed
            connection.send(self._work())
            while True:
                connection.send(self._answer(*connection.recv()))

    def _answer(self, method: Callable[..., Any], arguments: Sequence[Any], named: Mapping[str, Any]) -> Any:
        try:
            return method(self._worker, *arguments, **named)
        except Exception as error:  # noqa: BLE001  (it is raised again in the first process)
            return error


def _received(connection: Connection) -> Any:
    try:
        return connection.recv()
    except (EOFError, OSError) as error:
        raise WorkerEndedError from error
