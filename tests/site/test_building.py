"""A build gives the whole site or nothing, and always the same."""

import json
from pathlib import Path

import pytest
from tests.support.trees import EXAMPLE, KEPT, ROOT, build, copy_tree, digests

SHIFTED_CLOCK = ROOT / "tests/support/shifted_clock.py"
BROKEN = "term: [not text\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the example hub that a test may spoil."""
    return copy_tree(tmp_path / "hub", EXAMPLE)


@pytest.fixture
def old_site(tmp_path: Path) -> Path:
    """A folder with a site from before."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("the site from before")
    return folder


def assert_refused(tree: Path, old_site: Path, *wanted: str, **variables: str) -> None:
    """The build fails, says why in lines that an editor can follow, and leaves the old site as it was."""
    before = digests(old_site)
    outcome = build(tree, old_site, None, **variables)
    said = outcome.stdout + outcome.stderr
    assert outcome.returncode == 1, said
    assert "Traceback" not in said
    assert [words for words in wanted if words not in said] == [], said
    assert digests(old_site) == before
    assert {each.name for each in old_site.parent.iterdir()} == {"hub", "site"}, "nothing is left behind"


def test_all_problems_of_all_files_are_told_at_once(tree: Path, old_site: Path) -> None:
    (tree / "data/national/definitions/crossing.yml").write_text(BROKEN)
    for name in ("example-act", "example-guidance"):
        path = tree / f"data/national/sources/{name}.yml"
        path.write_text(path.read_text().replace("publisher:", "publsher:"))
    assert_refused(
        tree,
        old_site,
        "data/national/definitions/crossing.yml:",
        "data/national/sources/example-act.yml:",
        "data/national/sources/example-guidance.yml:",
        "did you mean `publisher`?",
    )


def test_whoever_starts_a_build_may_say_where_it_is_published(tree: Path, old_site: Path) -> None:
    outcome = build(tree, old_site, SITE_ADDRESS="https://hub.example/prevent")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    for name in ("updates/feed.xml", "updates/feed.json", "toolkit/calendar.ics", "index.html"):
        assert "https://hub.example/prevent/" in (old_site / name).read_text("utf-8"), name
    news = json.loads((old_site / "updates/feed.json").read_text("utf-8"))
    assert all(each["url"].startswith("https://hub.example/prevent/updates/") for each in news["items"])


def test_a_written_page_in_the_place_of_a_generated_one_is_refused(tree: Path, old_site: Path) -> None:
    page = tree / "docs/definitions/crossing.md"
    page.parent.mkdir()
    page.write_text("---\ntitle: Mine\ndescription: A page of mine.\n---\n\n# Mine\n")
    assert_refused(tree, old_site, "docs/definitions/crossing.md:1:1: the page /definitions/crossing/ is already made")


def test_a_written_page_with_a_broken_link_is_refused(tree: Path, old_site: Path) -> None:
    page = tree / "docs/privacy.md"
    page.write_text(page.read_text() + "\n[Nowhere](/nowhere/)\n")
    assert_refused(tree, old_site, "/nowhere/")


def test_a_link_to_a_place_that_a_page_does_not_have_is_refused(tree: Path, old_site: Path) -> None:
    page = tree / "docs/privacy.md"
    page.write_text(text := page.read_text() + "\n[Nowhere](/contacts/#nowhere)\n")
    line = text.count("\n")
    assert_refused(tree, old_site, f"docs/privacy.md:{line}:1: the link to /contacts/#nowhere names a place")


def test_a_template_with_a_mistake_is_named(tree: Path, old_site: Path) -> None:
    template = tree / "overrides/pages/source.html"
    template.write_text(template.read_text() + "{{ source.publishr }}\n")
    assert_refused(tree, old_site, "in the template source.html", "publishr")


def test_missing_data_is_refused(tree: Path, old_site: Path) -> None:
    (tree / "data/site.yml").unlink()
    assert_refused(tree, old_site, "data/site.yml:1:1: there is no site.yml")


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("SOURCE_DATE_EPOCH", "0", "SOURCE_DATE_EPOCH is '0': that is 1970"),
        ("HUB_WORKERS", "two", "HUB_WORKERS is 'two'; set it to a whole number from 1 to 64"),
    ],
)
def test_a_variable_that_cannot_be_meant_builds_nothing(
    tree: Path, old_site: Path, variable: str, value: str, said: str
) -> None:
    assert_refused(tree, old_site, said, **{variable: value})


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "near", "days"),
    [(EXAMPLE, "example_site", "-400"), (ROOT, "site", "1000")],
    ids=["example", "real data"],
)
def test_the_same_input_gives_the_same_bytes_anywhere_and_on_any_day(
    tmp_path: Path, request: pytest.FixtureRequest, content: Path, near: str, days: str
) -> None:
    far = copy_tree(tmp_path / "a much longer/path, with spaces/to it", content, is_first=True)
    elsewhere = {"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "Asia/Tokyo", "HUB_WORKERS": "1"}
    built = build(far, tmp_path / "site", SHIFTED_CLOCK, SHIFT_DAYS=days, **elsewhere)
    assert built.returncode == 0, built.stdout + built.stderr
    assert digests(tmp_path / "site") == digests(request.getfixturevalue(near).folder) != {}


def test_a_build_changes_nothing_but_the_site_and_the_pictures_that_it_keeps(tree: Path, tmp_path: Path) -> None:
    (tree / KEPT).unlink()
    before = digests(tree)
    assert build(tree, tmp_path / "site").returncode == 0
    after = digests(tree)
    kept = after.keys() - before.keys()
    assert {name: digest for name, digest in after.items() if name not in kept} == before
    assert [name for name in kept if not name.startswith(f"{KEPT}/")] == []


def test_a_build_that_is_interrupted_leaves_the_old_site_as_it_was(tree: Path, old_site: Path) -> None:
    with (tree / "hooks/publishing/finishing/manifest.py").open("a", encoding="utf-8") as module:
        module.write("\n\ndef write_manifest(*_: object) -> None:\n    raise KeyboardInterrupt\n")
    assert_refused(tree, old_site, "Aborted!")


def test_what_a_build_left_that_was_killed_is_cleared_away_by_the_next(tree: Path, old_site: Path) -> None:
    before, module = digests(old_site), tree / "hooks/publishing/finishing/manifest.py"
    text = module.read_text("utf-8")
    module.write_text(
        f"{text}\n\ndef write_manifest(*_: object) -> None:\n    os.kill(os.getpid(), 9)\n\n\nimport os\n", "utf-8"
    )
    assert build(tree, old_site).returncode == -9
    assert digests(old_site) == before
    assert len(list(old_site.parent.glob(".site-*"))) == 1
    module.write_text(text, "utf-8")
    assert build(tree, old_site).returncode == 0
    assert {each.name for each in old_site.parent.iterdir()} == {"hub", "site"}


def test_a_linked_site_stays_a_link_and_what_is_behind_it_is_replaced_whole(tree: Path, tmp_path: Path) -> None:
    behind, linked = tmp_path / "elsewhere/served", tmp_path / "linked"
    behind.mkdir(parents=True)
    linked.symlink_to(behind)
    for _ in range(2):
        (behind / "own.txt").write_text("what was there before")
        assert build(tree, linked).returncode == 0
        assert linked.readlink() == behind
    page = tree / "docs/privacy.md"
    page.write_text(page.read_text() + "\n[Nowhere](/nowhere/)\n")
    before = digests(behind)
    assert build(tree, linked).returncode == 1
    assert digests(behind) == before
    assert "own.txt" not in before
    assert "index.html" in before
    assert [path.name for path in behind.parent.iterdir()] == ["served"]


def test_a_site_that_cannot_be_replaced_is_told_in_words(tree: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    outcome = build(tree, tmp_path / "file/site")
    said = outcome.stdout + outcome.stderr
    assert outcome.returncode == 1
    assert "file/site can't be replaced (File exists): build into another folder" in said
    assert "Traceback" not in said
