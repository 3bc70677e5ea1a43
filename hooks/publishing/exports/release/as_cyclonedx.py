"""The bill of materials for programs: CycloneDX 1.6, as JSON. What only builds the site has the scope `excluded`."""

import json
import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from publishing.exports.release.bill import Material
from publishing.exports.release.licences import Licence
from publishing.exports.release.shipped import HUB, OWN, Shipped

_REQUIRED, _EXCLUDED = "required", "excluded"
_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://cyclonedx.org/")


def as_cyclonedx(materials: Sequence[Material], moment: datetime) -> str:
    """The same materials at the same moment give the same text."""
    content = {
        "metadata": {
            "timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "lifecycles": [{"phase": "build"}],
            "component": {
                "type": "application",
                "bom-ref": HUB,
                "name": HUB,
                "components": [_shipped(HUB, each) for each in OWN],
            },
        },
        "components": [_component(each) for each in materials],
        "dependencies": _dependencies(materials),
    }
    serial = uuid.uuid5(_SPACE, json.dumps(content, sort_keys=True))
    opening = {"bomFormat": "CycloneDX", "specVersion": "1.6", "serialNumber": f"urn:uuid:{serial}", "version": 1}
    return f"{json.dumps({**opening, **content}, ensure_ascii=False, indent=2)}\n"


def _component(material: Material) -> dict[str, Any]:
    package = material.package
    parts = [_shipped(package.purl, each) for each in material.shipped]
    return {
        "type": "library",
        "bom-ref": package.purl,
        "name": package.name,
        "version": package.version,
        "scope": _REQUIRED if parts else _EXCLUDED,
        "licenses": _licences(material.licence),
        "purl": package.purl,
        "externalReferences": [
            {
                "type": "distribution",
                "url": package.purl,
                "comment": "the files that the lock file allows: one of them was installed",
                "hashes": [{"alg": "SHA-256", "content": each} for each in package.hashes],
            }
        ],
        **({"components": parts} if parts else {}),
    }


def _shipped(of: str, shipped: Shipped) -> dict[str, Any]:
    version = {"version": shipped.version} if shipped.version else {}
    return {
        "type": "data",
        "bom-ref": f"{of}#{shipped.name}",
        "name": shipped.name,
        **version,
        "description": f"Reaches readers: {shipped.how}.",
        "scope": _REQUIRED,
        "licenses": [{"license": {"id": shipped.licence}}],
        "copyright": f"© {shipped.copyright}",
    }


def _licences(licence: Licence) -> list[dict[str, Any]]:
    if not licence.expression:
        return [{"license": {"name": licence.declared}}]
    if " " in licence.expression:
        return [{"expression": licence.expression}]
    return [{"license": {"id": licence.expression}}]


def _dependencies(materials: Sequence[Material]) -> list[dict[str, Any]]:
    packages = [each.package for each in materials]
    wanted = {"ref": HUB, "dependsOn": [each.purl for each in packages if each.is_wanted]}
    needed = {each.purl: [other.purl for other in packages if each.name in other.asked_by] for each in packages}
    return [wanted, *({"ref": purl, "dependsOn": others} for purl, others in needed.items())]
