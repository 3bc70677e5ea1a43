"""The licence of an installed package, as its own metadata declares it."""

from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

_CLASSIFIER = "License :: "
_SPDX_OF_CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "SIL Open Font License 1.1 (OFL-1.1)": "OFL-1.1",
}
"""Only those that mean one licence. "BSD License", for one, is several."""
_TEXTS = ("licen", "copying", "notice")


@dataclass(frozen=True)
class Licence:
    """What a package says of its licence."""

    expression: str | None
    """In the words of SPDX, if it can be said in them for certain."""
    declared: str
    """In the package's own words."""

    @property
    def title(self) -> str:
        """What to call it."""
        return self.expression or self.declared


def spdx(text: str) -> str | None:
    """The expression as SPDX writes it, if it is one."""
    try:
        return str(canonicalize_license_expression(text))
    except InvalidLicenseExpression:
        return None


def licence_of(metadata: PackageMetadata) -> Licence | None:
    """The licence, from the most exact of the three places where metadata may say it."""
    for field in ("License-Expression", "License"):
        if expression := spdx((metadata.get_all(field) or [""])[0]):
            return Licence(expression, expression)
    classifiers = [
        each.rpartition(" :: ")[2]
        for each in metadata.get_all("Classifier") or ()
        if each.startswith(_CLASSIFIER) and each.count(" :: ") > 1
    ]
    if not classifiers:
        return None
    expression = _SPDX_OF_CLASSIFIERS.get(classifiers[0]) if len(classifiers) == 1 else None
    return Licence(expression, "; ".join(classifiers))


def texts_of(distribution: Distribution) -> list[str]:
    """The texts of licences and notices that the package brings."""
    files = [
        file
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0] and any(word in file.name.lower() for word in _TEXTS)
    ]
    return [file.read_text(encoding="utf-8").strip() for file in sorted(files)]
