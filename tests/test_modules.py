"""Which modules rest on which: what is kept while others change depends on it."""

import ast
from pathlib import Path

from tests.support.trees import ROOT

from publishing.modules import imported_by, module_of, needed_by, resting_on

HOOKS = ROOT / "hooks"
FILES = (HOOKS / "build_site.py", *(HOOKS / "publishing").rglob("*.py"))
MODULES = {module_of(file.relative_to(HOOKS)): file for file in FILES}


def imports(file: Path) -> set[str]:
    """Each module of the program that Python would import, found in another way."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: name the module in full"
            found |= {node.module or "", *(f"{node.module}.{each.name}" for each in node.names)}
    return found & MODULES.keys()


def test_every_import_of_the_program_is_found() -> None:
    found = {name: set(imported_by(file.read_text("utf-8"))) & MODULES.keys() for name, file in MODULES.items()}
    assert {name: imports(file) - found[name] for name, file in MODULES.items() if imports(file) - found[name]} == {}
    assert sum(map(len, found.values())) > 1000


def test_a_module_needs_what_it_imports_and_the_packages_that_all_of_it_is_in() -> None:
    assert set(needed_by("publishing.checks.guard.word_remains")) == {
        "publishing",
        "publishing.checks",
        "publishing.checks.guard",
        "publishing.checks.guard.pattern",
        "publishing.checks.guard.rule",
        "publishing.checks.guard.word_remains",
        "publishing.model",
        "publishing.model.published_file",
    }


def test_what_rests_on_a_module_needs_it() -> None:
    changed = "publishing.model.status"
    graph = {name: imported_by(file.read_text("utf-8")) for name, file in MODULES.items()}
    resting = resting_on([changed], graph)
    assert resting == {changed} | {name for name in MODULES if changed in needed_by(name)}
    assert {"build_site", "publishing.checks.all_checks"} <= resting


def test_what_can_be_remembered_while_content_is_modelled_anew_rests_on_no_model_of_content() -> None:
    """The guard's findings, and the trees of data files, are what takes longest."""
    for module, allowed in {
        "publishing.checks.guard.looking": {"published_file", "slot"},
        "publishing.reading.yaml_tree": {"entry", "places"},
    }.items():
        names = {name.rpartition(".")[2] for name in needed_by(module) if name.startswith("publishing.model.")}
        assert names == allowed
