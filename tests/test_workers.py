"""Work that several processes share comes out as if one had done it."""

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from tests.support.trees import ROOT

from publishing.workers import WORKERS, WorkerEndedError, Workers, most_workers

JOBS = range(100)


class Squares:
    """Makes squares, and keeps them where they were made. Nobody goes on before each has a job, so that all share."""

    def __init__(self, count: int, *wrong: int) -> None:
        self.all_have_one = multiprocessing.get_context("fork").Barrier(count)
        self.wrong = wrong
        self.first = os.getpid()
        self.kept: set[int] = set()

    def make(self, job: int) -> int:
        if not self.kept:
            self.all_have_one.wait(60)
        if job in self.wrong:
            raise ValueError(f"job {job}")
        self.kept.add(job)
        return job * job

    def tell(self, *, least: int) -> set[int]:
        return {job for job in self.kept if job >= least}

    def fail(self) -> None:
        if os.getpid() != self.first:
            raise ValueError("another process")


@pytest.mark.parametrize("count", [1, 2, 4])
def test_what_is_made_stands_in_the_order_of_the_jobs(count: int) -> None:
    workers: Workers[Squares, int, int] = Workers(count, JOBS, Squares(count))
    assert workers.made() == [job * job for job in JOBS]
    told = workers.ask(Squares.tell, least=0)
    workers.close()
    assert len(told) == count
    assert all(told)
    assert sorted(job for each in told for job in each) == list(JOBS)


@pytest.mark.parametrize("count", [1, 2, 4])
def test_of_several_mistakes_the_first_is_told(count: int) -> None:
    workers: Workers[Squares, int, int] = Workers(count, JOBS, Squares(count, 97, 41, 73))
    with pytest.raises(ValueError, match="job 41"):
        workers.made()
    workers.close()


def test_a_mistake_in_another_process_is_told() -> None:
    workers: Workers[Squares, int, int] = Workers(3, JOBS, Squares(3))
    workers.made()
    with pytest.raises(ValueError, match="another process"):
        workers.ask(Squares.fail)
    workers.close()


class Doomed:
    """Ends in another process like one that the system ends: at work, or when it is asked something."""

    def __init__(self, *, at_work: bool) -> None:
        self.at_work = at_work
        self.first = os.getpid()
        self.other_has_begun = multiprocessing.get_context("fork").Event()

    def make(self, job: int) -> int:
        if os.getpid() == self.first:
            self.other_has_begun.wait(60)
        else:
            self.other_has_begun.set()
            if self.at_work:
                self.end()
        return job

    def end(self) -> None:
        if os.getpid() != self.first:
            os.kill(os.getpid(), signal.SIGKILL)


def test_a_process_that_is_ended_at_work_is_told() -> None:
    workers: Workers[Doomed, int, int] = Workers(2, JOBS, Doomed(at_work=True))
    with pytest.raises(WorkerEndedError, match="HUB_WORKERS=1"):
        workers.made()
    workers.close()


def test_a_process_that_is_ended_while_it_answers_is_told() -> None:
    workers: Workers[Doomed, int, int] = Workers(2, JOBS, Doomed(at_work=False))
    workers.made()
    for _ in range(2):
        with pytest.raises(WorkerEndedError):
            workers.ask(Doomed.end)
    workers.close()


def test_hundreds_of_thousands_of_jobs_can_wait() -> None:
    jobs = range(300_000)
    done: list[int] = []

    def work() -> None:
        workers: Workers[Squares, int, int] = Workers(1, jobs, Squares(1))
        done.append(len(workers.made()))
        workers.close()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(60)
    assert done == [len(jobs)]


INTERRUPTED = """
import atexit, multiprocessing
from publishing.workers import Workers

class Idle:
    def make(self, job):
        pass

atexit.register(lambda: print(multiprocessing.active_children()))
workers = Workers(3, range(9), Idle())
print(len(multiprocessing.active_children()))
workers.made()
raise KeyboardInterrupt
"""


def test_they_are_gone_before_what_they_may_write_is_cleared_away() -> None:
    """Whoever began before them clears it away when the process ends, after them."""
    settings = {**os.environ, "PYTHONPATH": str(ROOT / "hooks")}
    command = [sys.executable, "-c", INTERRUPTED]
    done = subprocess.run(command, env=settings, check=False, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["2", "[]"], done.stderr


NONSENSE = ("two", "-1", "0", "1e3", "1.5", " 2", "2 ", "٢", "65", "1000000", "9" * 5000)


@pytest.mark.parametrize("asked", NONSENSE)
def test_what_is_no_number_of_processes_is_refused(monkeypatch: pytest.MonkeyPatch, asked: str) -> None:
    monkeypatch.setenv(WORKERS, asked)
    with pytest.raises(
        SystemExit, match=r"^HUB_WORKERS is '.*'; set it to a whole number from 1 to 64, or unset it\.$"
    ):
        most_workers()


@pytest.mark.parametrize(("asked", "most"), [("1", 1), ("64", 64), ("007", 7)])
def test_a_number_that_is_asked_for_is_taken(monkeypatch: pytest.MonkeyPatch, asked: str, most: int) -> None:
    monkeypatch.setenv(WORKERS, asked)
    assert most_workers() == most


def test_nothing_is_asked_for_where_the_variable_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(WORKERS, "")
    assert 1 <= most_workers() <= 4


@pytest.mark.parametrize("program", ["check_data.py", "draw_assets.py", "preview.py"])
def test_every_program_that_shares_its_work_refuses_it_at_once(tmp_path: Path, program: str) -> None:
    command = [sys.executable, str(ROOT / "hooks" / program)]
    ended = subprocess.run(
        command, cwd=tmp_path, env=os.environ | {WORKERS: "two"}, capture_output=True, text=True, check=False
    )
    said = "HUB_WORKERS is 'two'; set it to a whole number from 1 to 64, or unset it.\n"
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", said)


KILLED = """
import os, signal, time
from publishing.workers import Workers

class Orphan:
    first = os.getpid()

    def make(self, job):
        if os.getpid() == self.first:
            time.sleep(0.2)
            os.kill(self.first, signal.SIGKILL)
        while os.getppid() == self.first:
            time.sleep(0.01)

Workers(2, range(100), Orphan()).made()
"""


def test_when_the_first_process_is_killed_the_others_end_in_silence() -> None:
    settings = {**os.environ, "PYTHONPATH": str(ROOT / "hooks")}
    ended = subprocess.run(
        [sys.executable, "-c", KILLED], env=settings, capture_output=True, text=True, check=False, timeout=60
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (-signal.SIGKILL, "", "")
