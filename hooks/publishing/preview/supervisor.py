"""Keeps a maker of pages running: tells it of changes, and has it started anew when the program itself changes."""

import os
import secrets
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, Listener
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Condition, Lock, Thread

from publishing.preview.board import Board
from publishing.preview.messages import Answer, Ask, Changed, Hello, Standing
from publishing.preview.watching import is_of_program
from publishing.problems import Problem

PATIENCE = 60
"""Seconds to wait for a page."""
_ENDED = Problem(
    "hooks", 1, 1, "the program that makes the pages ended by itself", "see what it said in the terminal, mend and save"
)


class Supervisor:
    """Starts the maker, a process, and ends it."""

    def __init__(self, command: Sequence[str], root: Path, board: Board) -> None:
        """`command` starts a maker; it finds where to report, and as whom, in what is added to it."""
        self._command = command
        self._root = root
        self._board = board
        self._folder = TemporaryDirectory(prefix="preview-")
        self._key = secrets.token_bytes(32)
        self._listener = Listener(str(Path(self._folder.name) / "socket"), "AF_UNIX", authkey=self._key)
        self._lock = Lock()
        self._start = 0
        self._change = 0
        self._asked = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._maker: Connection | None = None
        self._has_ended = False
        self._answered = Condition()
        self._answers: dict[int, Answer | None] = {}

    def run(self) -> None:
        """Start everything, and return."""
        Thread(target=self._receive, daemon=True).start()
        with self._lock:
            self._start_maker()

    def end(self) -> None:
        """Leave nothing behind."""
        with self._lock:
            self._has_ended = True
            self._end_maker()
        self._listener.close()
        self._folder.cleanup()

    def saved(self, files: frozenset[Path]) -> None:
        """Have it read. A change to the program needs another maker."""
        with self._lock:
            if self._has_ended:
                return
            self._change += 1
            self._board.take_down()
            has_ended = self._process is None or self._process.poll() is not None
            if has_ended or any(map(is_of_program, files)):
                self._end_maker()
                self._start_maker()
            elif self._maker:
                self._send(self._maker, Changed(self._change))

    def ask(self, address: str) -> Answer | None:
        """What stands at an address; None if nobody answers in time, or the maker ends meanwhile."""
        with self._lock:
            if self._maker is None:
                return None
            self._asked += 1
            number = self._asked
            self._answers[number] = None
            self._send(self._maker, Ask(number, address))
        with self._answered:
            self._answered.wait_for(lambda: number not in self._answers or bool(self._answers[number]), PATIENCE)
            return self._answers.pop(number, None)

    def _start_maker(self) -> None:
        """After a change it keeps nothing compiled: Python tells that from a newer file by whole seconds alone."""
        self._start += 1
        address = str(self._listener.address)
        settings = {**os.environ, "PREVIEW_KEY": self._key.hex()}
        if self._start > 1:
            settings["PYTHONDONTWRITEBYTECODE"] = "1"
        process = subprocess.Popen(  # noqa: S603  (this program's own arguments)
            [*self._command, address, str(self._start)], cwd=self._root, env=settings, start_new_session=True
        )
        self._process = process
        Thread(target=self._wait_for, args=(process,), daemon=True).start()

    def _end_maker(self) -> None:
        self._maker = None
        if self._process and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        if self._process:
            self._process.wait()
        self._process = None

    def _wait_for(self, process: subprocess.Popen[bytes]) -> None:
        process.wait()
        with self._lock:
            if process is self._process:
                self._board.put_up((_ENDED,))

    def _receive(self) -> None:
        while True:
            try:
                connection = self._listener.accept()
                hello = connection.recv()
            except (OSError, EOFError):
                continue
            with self._lock:
                if not isinstance(hello, Hello) or hello.start != self._start:
                    connection.close()
                else:
                    self._maker = connection
                    self._send(connection, Changed(self._change))
                    Thread(target=self._listen, args=(connection,), daemon=True).start()

    def _listen(self, maker: Connection) -> None:
        while True:
            try:
                message = maker.recv()
            except (OSError, EOFError):
                break
            if isinstance(message, Standing):
                self._stands(maker, message)
            elif isinstance(message, Answer):
                self._hand_over(message)
        with self._lock:
            if maker is self._maker:
                self._maker = None
                self._board.put_up((_ENDED,))
        self._give_up_waiting()

    def _stands(self, maker: Connection, standing: Standing) -> None:
        with self._lock:
            if maker is self._maker and standing.number == self._change:
                self._board.put_up(tuple(Problem(*each) for each in standing.problems))

    def _hand_over(self, answer: Answer) -> None:
        with self._answered:
            if answer.number in self._answers:
                self._answers[answer.number] = answer
                self._answered.notify_all()

    def _give_up_waiting(self) -> None:
        with self._answered:
            self._answers.clear()
            self._answered.notify_all()

    @staticmethod
    def _send(connection: Connection, message: object) -> None:
        with suppress(OSError):  # whoever listens to this connection finds that it has ended
            connection.send(message)
