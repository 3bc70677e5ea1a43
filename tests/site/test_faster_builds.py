"""What makes builds faster changes nothing in the site: neither what was kept, nor how many processes work."""

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.support.trees import EXAMPLE, KEPT, ROOT, build, copy_tree, digests

pytestmark = pytest.mark.slow

PIECES = ("x", " Crossing Street", "7", "\n", "#", ":", '"', "<b>", "{{", "2025-01-01", "\n  - more")
FILES = ("data", "docs", "overrides", "hooks", "mkdocs.yml")


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example hub, built twice: all that a build keeps is there, the site before too."""
    tree = copy_tree(tmp_path_factory.mktemp("warm") / "hub", EXAMPLE, is_first=True)
    for _ in range(2):
        assert build(tree, tree.parent / "site").returncode == 0
    assert (tree / KEPT / "site-before/index.html").exists()
    return tree


def edited(tree: Path, seed: int) -> Path:
    """Change one file anywhere: what is in it and where it is changed are left to chance."""
    chance = random.Random(seed)  # noqa: S311  (it needs to be repeatable, not secret)
    top = tree / chance.choice(FILES)
    files = [top] if top.is_file() else [path for path in sorted(top.rglob("*")) if _is_text(path)]
    path = chance.choice(files)
    text = path.read_text("utf-8")
    place = chance.randint(0, len(text))
    path.write_text(text[:place] + chance.choice(PIECES) + text[place + chance.choice((0, 0, 1, 4)) :], "utf-8")
    return path


def _is_text(path: Path) -> bool:
    return path.suffix in (".yml", ".md", ".html", ".py", ".css", ".js", ".svg", ".typ")


def outcome(tree: Path, site: Path) -> tuple[int, list[str], dict[str, str]]:
    """Whether it was built, what was said of what is wrong, and what came of it."""
    site.mkdir()  # it begins with the site before only if it replaces one
    done = build(tree, site)
    said = [line for line in (done.stdout + done.stderr).splitlines() if "INFO" not in line and "  File " not in line]
    if any(line.startswith("Traceback") for line in said):  # of a program that is broken: its way there differs,
        said = [said[-1].partition(". Did you mean: ")[0]]  # and Python guesses only in the process that it broke in
    return done.returncode, [line.replace(str(tree), "") for line in said], digests(site)


@settings(
    max_examples=8,
    phases=(Phase.generate,),
    suppress_health_check=(HealthCheck.function_scoped_fixture, HealthCheck.too_slow),
)
@given(seed=st.integers(0, 2**32))
def test_whatever_was_edited_a_build_with_what_was_kept_is_as_one_from_nothing(
    warm: Path, tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    place = tmp_path_factory.mktemp("edited")
    tree = place / "hub"
    shutil.copytree(warm, tree)
    path = edited(tree, seed)
    with_kept = outcome(tree, place / "with")
    shutil.rmtree(tree / KEPT)
    assert with_kept == outcome(tree, place / "without"), path
    shutil.rmtree(place)


def test_the_guard_looks_at_what_was_edited(warm: Path, tmp_path: Path) -> None:
    tree = tmp_path / "hub"
    shutil.copytree(warm, tree)
    path = tree / "data/national/definitions/crossing.yml"
    path.write_text(re.sub(r"(?m)^(gloss: .*)\.$", r"\1, call 07700 900123.", path.read_text("utf-8")), "utf-8")
    done = build(tree, tmp_path / "site")
    assert done.returncode == 1
    assert "data/national/definitions/crossing.yml:" in done.stdout + done.stderr


@pytest.mark.parametrize("workers", ["2", "3"])
def test_any_number_of_processes_makes_the_same_site(warm: Path, tmp_path: Path, workers: str) -> None:
    shutil.copytree(warm.parent / "site", tmp_path / "site")  # so that each begins with the site before
    (tmp_path / "headers").hardlink_to(warm / KEPT / "site-before/_headers")
    assert build(warm, tmp_path / "site", HUB_WORKERS=workers).returncode == 0
    assert digests(tmp_path / "site") == digests(warm.parent / "site")
    assert (tmp_path / "site/_headers").samefile(tmp_path / "headers"), "what stays the same isn't written again"


@pytest.mark.parametrize("workers", ["1", "3"])
def test_a_mistake_is_told_alike_by_any_number_of_processes(tmp_path: Path, workers: str) -> None:
    tree = copy_tree(tmp_path / "hub", EXAMPLE)
    for name in ("source", "definition"):
        template = tree / f"overrides/pages/{name}.html"
        template.write_text(template.read_text() + "{{ page.nothing }}\n")
    done = build(tree, tmp_path / "site", HUB_WORKERS=workers)
    errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
    assert done.returncode == 1
    assert len(errors) == 1
    assert "in the template definition.html" in errors[0]
    assert not (tmp_path / "site").exists()


def test_two_builds_at_once_keep_the_same(tmp_path: Path) -> None:
    tree = copy_tree(tmp_path / "hub", EXAMPLE, is_first=True)
    for folder in (tmp_path / "a", tmp_path / "b", tree / KEPT / "site-before"):
        folder.mkdir(parents=True)
        (folder / "index.html").write_text("the site before")

    def built(name: str) -> subprocess.CompletedProcess[str]:
        return build(tree, tmp_path / name)

    with ThreadPoolExecutor(2) as both:
        assert [each.returncode for each in both.map(built, ("a", "b"))] == [0, 0]
    assert built("c").returncode == 0
    assert digests(tmp_path / "a") == digests(tmp_path / "b") == digests(tmp_path / "c") != {}


@pytest.mark.parametrize("is_folder", [True, False])
def test_what_was_kept_may_be_spoilt(warm: Path, tmp_path: Path, *, is_folder: bool) -> None:
    tree = tmp_path / "hub"
    shutil.copytree(warm, tree)
    files = [path for path in (tree / KEPT).rglob("*") if path.is_file()]
    assert files
    for number, path in enumerate(sorted(files)):
        content = path.read_bytes()
        path.unlink()
        if number % 3:
            path.write_bytes(content[: len(content) // 2] if number % 3 == 1 else os.urandom(len(content)))
        else:
            path.mkdir()
    if not is_folder:
        shutil.rmtree(tree / KEPT)
        (tree / KEPT).write_text("")
    (tmp_path / "site").mkdir()  # it begins with the site before only if it replaces one
    assert build(tree, tmp_path / "site").returncode == 0
    assert digests(tmp_path / "site") == digests(warm.parent / "site")


@pytest.fixture
def read_only(warm: Path, tmp_path: Path) -> Iterator[Path]:
    """A hub in which half of what was kept is gone, and nothing more can be kept."""
    tree = tmp_path / "hub"
    shutil.copytree(warm, tree)
    cache = tree / KEPT
    for path in sorted(path for path in cache.rglob("*") if path.is_file())[::2]:
        path.unlink()
    commands = (["mount", "--bind", str(cache), str(cache)], ["mount", "-o", "remount,bind,ro", str(cache)])
    done = [each for each in commands if not subprocess.run(each, check=False, capture_output=True).returncode]
    if len(done) == len(commands):
        yield tree
    elif os.geteuid() != 0:
        for folder in (cache, *(path for path in cache.rglob("*") if path.is_dir())):
            folder.chmod(0o555)
        yield tree
    else:
        pytest.skip("nothing can be made read-only here")
    if done:
        subprocess.run(["umount", cache], check=True)


def test_nothing_may_be_kept(read_only: Path, warm: Path, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"Read-only|Permission"):
        (read_only / KEPT / "x").write_text("")
    assert build(read_only, tmp_path / "site").returncode == 0
    assert digests(tmp_path / "site") == digests(warm.parent / "site")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_what_does_not_fit_stops_the_build_and_leaves_nothing(tmp_path: Path, workers: str) -> None:
    tree = copy_tree(tmp_path / "hub", EXAMPLE, is_first=True)
    assets = tree / "data/national/communications_toolkit/shared/assets.yml"
    assets.write_text(assets.read_text("utf-8").replace("Look first", "Look first" + " and look again" * 30), "utf-8")
    guides = sorted((tree / "data/national/referral_guidance/roles").glob("*.yml"))
    for guide in guides:
        text = guide.read_text("utf-8")
        guide.write_text(
            text.replace("lead: Tell the example line.", f"lead: {'Tell the example line. ' * 300}"), "utf-8"
        )
    (tmp_path / "temporary").mkdir()
    done = build(tree, tmp_path / "site", HUB_WORKERS=workers, TMPDIR=str(tmp_path / "temporary"))
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "can't be drawn: it has too many words" in said
    assert all(f"{guide.relative_to(tree)}:1:1: the card /" in said for guide in guides)
    assert guides
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hub", "temporary"]
    assert not list((tmp_path / "temporary").iterdir())


def test_whatever_few_builds_need_is_not_loaded_before_it_is_needed() -> None:
    slow = ("typst", "segno", "icalendar", "feedgenerator", "pypdf", "docx", "watchdog")
    asked = f"import sys, build_site; print([name for name in {slow} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT / "hooks", capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
