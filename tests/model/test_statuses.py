"""Statuses have no words of their own: the interface has one for each of them, and none that nobody uses."""

import importlib
import pkgutil

import publishing.model
from publishing.model.interface_words import NAMES, PLACES
from publishing.model.status import Status

for module in pkgutil.iter_modules(publishing.model.__path__):
    importlib.import_module(f"publishing.model.{module.name}")
STATUSES = [status for kind in Status.__subclasses__() for status in kind]
WORDS = [each.word for each in STATUSES]


def test_each_status_has_a_word_of_its_own() -> None:
    assert len(WORDS) > len(Status.__subclasses__()) > 1
    assert len(set(WORDS)) == len(WORDS)
    assert [word for word in WORDS if word not in NAMES or word in PLACES] == []


def test_each_word_of_a_status_has_its_status() -> None:
    beginnings = tuple({each.word[: -len(each.value)] for each in STATUSES})
    assert [name for name in NAMES if name.startswith(beginnings) and name not in WORDS] == []


def test_a_status_is_what_an_editor_writes() -> None:
    assert all(type(each)(each.value) is each and each == each.value for each in STATUSES)
