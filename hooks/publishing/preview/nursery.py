"""The process from which the makers of pages are started: what seldom changes is loaded and read in it already."""

import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Client, Connection

from publishing.preview.layers import goes
from publishing.preview.messages import Hello, StartAgain


def nurse(
    address: str, key: bytes, start: int, warm_up: Callable[[], None], make: Callable[[Connection], None]
) -> None:
    """Start a maker, and another each time that the server says so, until the server is gone."""
    connection = Client(address, authkey=key)
    connection.send(Hello(start, makes_pages=False))
    with suppress(Exception, SystemExit):  # whoever is started next finds the same, and says so
        warm_up()
    _forget()
    gc.collect()
    gc.freeze()
    while True:
        maker = _start(address, key, start, make)
        try:
            start = _next(connection)
        except EOFError:
            return
        finally:
            os.kill(maker, signal.SIGKILL)
            os.waitpid(maker, 0)


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


def _forget() -> None:
    """Forget the modules that a new maker loads anew."""
    for name in filter(goes, list(sys.modules)):
        del sys.modules[name]
