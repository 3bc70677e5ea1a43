"""The bill of materials: complete, valid to CycloneDX, the same each time, and true of what readers get."""

import hashlib
import json
import re
from datetime import UTC, datetime
from email.message import Message
from importlib.metadata import PackageMetadata, distribution
from pathlib import Path
from typing import Any, cast

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from pypdf import PdfReader
from tests.support.sites import BuiltSite
from tests.support.trees import ROOT

import make_sbom
from publishing.exports.release.as_cyclonedx import as_cyclonedx
from publishing.exports.release.as_licence_list import as_licence_list
from publishing.exports.release.bill import BillError, Material, bill
from publishing.exports.release.licences import licence_of, spdx
from publishing.exports.release.locked import read_lock
from publishing.exports.release.shipped import OF_OTHERS, OWN

LOCK = (ROOT / "requirements/site.txt").read_text()
MOMENT = datetime(2026, 11, 20, tzinfo=UTC)
TEMPLATES = sorted((ROOT / "overrides").rglob("*.html"))
HASH = "0123456789abcdef" * 4


@pytest.fixture(scope="module")
def materials() -> list[Material]:
    return bill(read_lock(LOCK))


@pytest.fixture(scope="module")
def bom(materials: list[Material]) -> dict[str, Any]:
    return dict(json.loads(as_cyclonedx(materials, MOMENT)))


def test_it_is_valid_to_the_schema(materials: list[Material]) -> None:
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    text = as_cyclonedx(materials, MOMENT)
    assert validator.validate_str(text) is None
    assert validator.validate_str(text.replace('"library"', '"libary"')) is not None, "the validator looks at it"


def test_every_package_of_the_lock_file_is_there_with_all_its_hashes(bom: dict[str, Any]) -> None:
    listed = {(each["name"], each["version"]) for each in bom["components"]}
    locked = set(re.findall(r"^([\w.-]+)==(\S+)", LOCK, re.MULTILINE))
    # Of two versions of one package, one is for other Pythons.
    assert {name for name, _ in listed} == {name for name, _ in locked}
    assert listed <= locked
    hashes = {each["content"] for part in bom["components"] for each in part["externalReferences"][0]["hashes"]}
    assert hashes <= set(re.findall(r"sha256:([0-9a-f]{64})", LOCK))
    assert all(part["externalReferences"][0]["hashes"] for part in bom["components"])


def test_the_same_at_the_same_moment(materials: list[Material], bom: dict[str, Any]) -> None:
    assert json.loads(as_cyclonedx(materials, MOMENT)) == bom
    later = json.loads(as_cyclonedx(materials, MOMENT.replace(year=2027)))
    assert later["serialNumber"] != bom["serialNumber"]


def test_it_says_who_needs_what(bom: dict[str, Any]) -> None:
    needs = {re.sub(r"@.*", "", each["ref"]): each["dependsOn"] for each in bom["dependencies"]}
    names = {ref: [re.sub(r"@.*", "", each) for each in on] for ref, on in needs.items()}
    assert "pkg:pypi/mkdocs" in names["prevent-hub"]
    assert "pkg:pypi/click" not in names["prevent-hub"]
    assert "pkg:pypi/click" in names["pkg:pypi/mkdocs"]
    reached = {on for all_of_one in names.values() for on in all_of_one}
    assert {re.sub(r"@.*", "", each["bom-ref"]) for each in bom["components"]} == reached, "nothing is there for nobody"


def test_what_reaches_readers_is_told_from_what_only_builds(bom: dict[str, Any]) -> None:
    scopes = {each["name"]: each["scope"] for each in bom["components"]}
    assert {name for name, scope in scopes.items() if scope == "required"} == {each.package for each in OF_OTHERS}
    assert scopes["mkdocs"] == scopes["textstat"] == "excluded"


def test_the_fonts_in_every_pdf_are_told(example_site: BuiltSite) -> None:
    told = {each.name.replace(" ", "") for each in OF_OTHERS}
    found = {font for path in example_site.folder.rglob("*.pdf") for font in fonts_in(path)}
    assert found
    assert found <= told


def fonts_in(path: Path) -> set[str]:
    resources = [cast("dict[str, Any]", page["/Resources"]) for page in PdfReader(path).pages]
    fonts = [font.get_object() for each in resources for font in each.get("/Font", {}).values()]
    return {str(font["/BaseFont"]).rpartition("+")[2].partition("-")[0].lstrip("/") for font in fonts}


def test_no_file_of_a_package_is_in_the_site(example_site: BuiltSite) -> None:
    of_packages = {
        hashlib.sha256(path.read_bytes()).hexdigest(): name
        for name in ("mkdocs", "mkdocs-material", "font-source-sans-pro")
        for file in distribution(name).files or ()
        if (path := Path(str(file.locate()))).is_file() and path.stat().st_size
    }
    assert len(of_packages) > 100
    in_site = (path for path in example_site.folder.rglob("*") if path.is_file() and path.stat().st_size)
    assert [path for path in in_site if hashlib.sha256(path.read_bytes()).hexdigest() in of_packages] == []


def test_templates_take_only_words_from_the_theme() -> None:
    own = {path.relative_to(ROOT / "overrides").as_posix(): path.read_text() for path in TEMPLATES}
    taken = {
        name for text in own.values() for name in re.findall(r'{%-? *(?:include|import|extends|from) "([^"]+)"', text)
    }
    ours = {name for name in taken if (ROOT / "overrides" / name).exists()}
    assert taken - ours == {"partials/languages/", "partials/languages/en.html"}


def test_the_stemmer_that_is_shipped_still_follows_snowball(example_site: BuiltSite) -> None:
    assert "Snowball" in (ROOT / "overrides/search/stemmer.js").read_text()
    assert any("stemEnglish" in path.read_text() for path in example_site.folder.rglob("*.js"))


def test_people_read_what_they_get_first(materials: list[Material]) -> None:
    text = as_licence_list(materials, (ROOT / "LICENSE").read_text())
    first, then = text.split("## What only builds the site")
    for each in (*OWN, *OF_OTHERS):
        assert f"{each.name} " in first
        assert f"| {each.licence} |" in first
    assert "| mkdocs | " in then
    assert "Permission is hereby granted" in then
    assert "Redistribution and use in source and binary forms" in then, "the text of Snowball's licence goes with it"


@pytest.mark.parametrize(
    ("lock", "said"),
    [
        (f"mkdocs==0.0.1 \\\n    --hash=sha256:{HASH}\n", "mkdocs is locked at 0.0.1, and "),
        (f"no-such-package==1.0 \\\n    --hash=sha256:{HASH}\n", "no-such-package is locked but isn't installed"),
        ("", "comes from typst, which isn't locked"),
    ],
)
def test_what_is_installed_must_be_what_is_locked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lock: str, said: str
) -> None:
    (tmp_path / "site.txt").write_text(lock)
    assert make_sbom.main(["--lock", str(tmp_path / "site.txt"), "--out", str(tmp_path / "dist")]) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()


def test_all_that_is_wrong_is_told_at_once() -> None:
    lock = f"no-such-package==1.0 \\\n    --hash=sha256:{HASH}\nmkdocs==0.0.1 \\\n    --hash=sha256:{HASH}\n"
    with pytest.raises(BillError, match=r"(?s)no-such-package.*mkdocs is locked"):
        bill(read_lock(lock))


def test_a_package_for_another_python_is_not_listed() -> None:
    lock = "\n".join(
        f"one=={version} ; python_full_version {than} '3.11' \\\n    --hash=sha256:{HASH}\n    # via -r site.in"
        for version, than in (("1.0", "<"), ("2.0", ">="))
    )
    (only,) = read_lock(lock)
    assert (only.version, only.hashes, only.is_wanted, only.asked_by) == ("2.0", (HASH,), True, ())


def declared(**fields: str | list[str]) -> PackageMetadata:
    message = Message()
    for name, values in fields.items():
        for value in [values] if isinstance(values, str) else values:
            message[name.replace("_", "-")] = value
    return message  # type: ignore[return-value]  # what importlib.metadata gives is a message too


@pytest.mark.parametrize(
    ("metadata", "title", "is_spdx"),
    [
        (declared(License_Expression="MIT"), "MIT", True),
        (declared(License_Expression="apache-2.0 or bsd-2-clause"), "Apache-2.0 OR BSD-2-Clause", True),
        (declared(License="MIT", Classifier="License :: OSI Approved :: BSD License"), "MIT", True),
        (declared(License="UNKNOWN", Classifier="License :: OSI Approved :: MIT License"), "MIT", True),
        (
            declared(License="Copyright (c) …", Classifier="License :: OSI Approved :: BSD License"),
            "BSD License",
            False,
        ),
        (
            declared(Classifier=["License :: OSI Approved :: MIT License", "License :: OSI Approved :: BSD License"]),
            "MIT License; BSD License",
            False,
        ),
    ],
)
def test_a_licence_is_named_as_exactly_as_its_package_does(
    metadata: PackageMetadata, title: str, *, is_spdx: bool
) -> None:
    licence = licence_of(metadata)
    assert licence is not None
    assert (licence.title, licence.expression is not None) == (title, is_spdx)


def test_no_licence_is_invented() -> None:
    assert licence_of(declared(Classifier="Programming Language :: Python")) is None
    assert licence_of(declared(Classifier="License :: OSI Approved")) is None
    assert spdx("Do what you like") is None
