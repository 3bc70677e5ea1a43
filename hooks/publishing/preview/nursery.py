"""The process from which the makers of pages are started: what seldom changes is loaded and read in it already."""

import gc
import os
import signal
import traceback
from collections.abc import Callable
from multiprocessing.connection import Client, Connection

from publishing.preview.messages import Hello, StartAgain


def nurse(
    address: str, key: bytes, start: int, warm_up: Callable[[], None], make: Callable[[Connection], None]
) -> None:
    """Start a maker, and another each time that the server says so, until the server is gone."""
    connection = Client(address, authkey=key)
    connection.send(Hello(start, makes_pages=False))
    is_warm = False
    while True:
        is_warm = is_warm or _is_warmed(warm_up)
        maker = _start(address, key, start, make)
        try:
            start = _next(connection)
        except EOFError:
            return
        finally:
            os.kill(maker, signal.SIGKILL)
            os.waitpid(maker, 0)


def _is_warmed(warm_up: Callable[[], None]) -> bool:
    """Whether it could be: whoever is started next finds the same mistakes, and says so."""
    try:
        warm_up()
    except (Exception, SystemExit):  # noqa: BLE001  (whatever it is)
        return False
    gc.collect()
    gc.freeze()
    return True


def _next(connection: Connection) -> int:
    message = connection.recv()
    return message.start if isinstance(message, StartAgain) else 0


def _start(address: str, key: bytes, start: int, make: Callable[[Connection], None]) -> int:
    if maker := os.fork():
        return maker
    status = 1
    try:
        connection = Client(address, authkey=key)
        connection.send(Hello(start, makes_pages=True))
        make(connection)
        status = 0
    except BaseException:  # noqa: BLE001  (nothing of it may go on in a copy of the nursery)
        traceback.print_exc()
    finally:
        os._exit(status)
