"""The bill of materials: what is locked, with the licence that each installed package declares."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution

from publishing.exports.release.licences import Licence, licence_of, texts_of
from publishing.exports.release.locked import LockedPackage
from publishing.exports.release.shipped import OF_OTHERS, Shipped


class BillError(Exception):
    """What is installed isn't what is locked, or says no licence. The message says what to do."""


@dataclass(frozen=True)
class Material:
    """One package that builds the site."""

    package: LockedPackage
    licence: Licence
    texts: tuple[str, ...]
    """Of its licence, for what readers get of it."""

    @property
    def shipped(self) -> tuple[Shipped, ...]:
        """What of it reaches readers."""
        return tuple(each for each in OF_OTHERS if each.package == self.package.name)


def bill(packages: Sequence[LockedPackage]) -> list[Material]:
    """Every locked package, as it is installed. Raises `BillError`, with all that is wrong."""
    found: list[Material] = []
    problems: list[str] = []
    for package in packages:
        try:
            found.append(_material(package))
        except BillError as error:
            problems.append(str(error))
    names = {package.name for package in packages}
    problems += [
        f"{each.name} comes from {each.package}, which isn't locked: mend exports/release/shipped.py."
        for each in OF_OTHERS
        if each.package not in names
    ]
    if problems:
        raise BillError("\n".join(problems))
    return found


def _material(package: LockedPackage) -> Material:
    try:
        installed = distribution(package.name)
    except PackageNotFoundError:
        raise BillError(f"{package.name} is locked but isn't installed: run make again.") from None
    if installed.version != package.version:
        there = f"is locked at {package.version}, and {installed.version} is installed"
        raise BillError(f"{package.name} {there}: run make again.")
    licence = licence_of(installed.metadata)
    if licence is None:
        raise BillError(f"{package.name} {package.version} declares no licence: find out, or replace it.")
    return Material(package, licence, tuple(texts_of(installed)))
