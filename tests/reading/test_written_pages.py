"""Hand-written pages: their front matter, their addresses, their endings."""

import pytest
from tests.checks.tiny_hub import ABOUT, PRIVACY, TinyHub

NO_FRONT_MATTER = 'the page has no front matter; begin the page with "---", "title: …", "description: …" and "---"'


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", f"1:1: {NO_FRONT_MATTER}"),
        ("# About\n", f"1:1: {NO_FRONT_MATTER}"),
        ("\n---\ntitle: a\n---\n", f"1:1: {NO_FRONT_MATTER}"),
        ("---\ntitle: a\n", f"1:1: {NO_FRONT_MATTER}"),
        ("---\n# nothing\n---\nText\n", '3:1: there is no content; begin with "name: value" lines, or delete the file'),
        ("---\n- a\n---\n", '2:1: a list stands where a mapping belongs; begin with "name: value" lines'),
        ("---\ntitle: a\n---\n", "2:1: `description` is missing; add it"),
        (
            "---\ntitle: a\ndescription: b\nhide: c\n---\n",
            (
                "4:1: `hide` isn't a field here; "
                "use one of: areas, changed, description, review, title, translated_from, translation_of"
            ),
        ),
        ("---\ntitle: a\ndescription: b\norigin: c\n---\n# a\n", "4:1: `origin` isn't a field here; take it out"),
        (
            "---\ntitle: &x a\ndescription: b\n---\n",
            "2:8: anchors (&) and aliases (*) aren't used here; write the value out in full",
        ),
        ("---\ntitle: a\ndescription: b\n---\n\tcode\n", "5:1: there is a tab; use spaces"),
        (
            "---\ntitle: a\ndescription: b\n---\n<<<<<<< HEAD\n",
            "5:1: a merge conflict was left in the file; keep one of the two versions and delete the marks",
        ),
        (b"---\ntitle: \xe9\ndescription: b\n---\n", "2:8: the file isn't in UTF-8; save it as UTF-8"),
    ],
)
def test_a_page_that_is_wrong_says_why(hub: TinyHub, content: str | bytes, problem: str) -> None:
    hub.write(ABOUT, content)
    assert hub.problems() == [f"{ABOUT}:{problem}"]


def test_seven_equals_signs_may_underline_a_heading(hub: TinyHub) -> None:
    hub.replace(PRIVACY, "# Privacy\n", "Privacy\n=======\n")
    assert hub.problems() == []


def test_seven_equals_signs_between_other_marks_are_of_a_conflict(hub: TinyHub) -> None:
    hub.add(PRIVACY, "\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n")
    (problem,) = hub.problems()
    assert problem.startswith(f"{PRIVACY}:8:1: ")
    assert problem.endswith("delete the marks in the lines 8, 10, 12")


NO_PART = "can't be a part of a page's address"


@pytest.mark.parametrize(
    ("path", "to", "problem"),
    [
        ("docs/privacy.md", "docs/privacy.md.txt", "a page can't have the ending .md.txt; rename it to privacy.md"),
        ("docs/privacy.md", "docs/Privacy.md", f"'Privacy' {NO_PART}; rename it to privacy"),
        ("docs/about/index.md", "docs/about/Index.md", f"'Index' {NO_PART}; rename it to index"),
        ("docs/about/index.md", "docs/About/index.md", f"'About' {NO_PART}; rename it to about"),
    ],
)
def test_a_page_of_nearly_its_name_is_told_alone(hub: TinyHub, path: str, to: str, problem: str) -> None:
    (hub.root / to).parent.mkdir(exist_ok=True)
    (hub.root / path).rename(hub.root / to)
    assert hub.problems() == [f"{to}:1:1: {problem}"]


@pytest.mark.parametrize("ending", [".markdown", ".mkd", ".html", ".htm"])
def test_a_page_that_would_be_published_unchecked_is_refused(hub: TinyHub, ending: str) -> None:
    hub.write(f"docs/page{ending}", "Ring 01632 960 002\n")
    assert hub.problems() == [
        (
            f"docs/page{ending}:1:1: a page can't have the ending {ending}; "
            'write it in Markdown, and end its name in ".md"'
        )
    ]


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("docs/a.md", "/a/"),
        ("docs/a/index.md", "/a/"),
        ("docs/a/README.md", "/a/"),
        ("docs/a/b.md", "/a/b/"),
    ],
)
def test_the_address_of_a_page_is_its_path(hub: TinyHub, path: str, address: str) -> None:
    hub.write(path, "---\ntitle: a\ndescription: b\n---\n# a\n")
    assert address in {page.address for page in hub.read().written}


@pytest.mark.parametrize(
    ("path", "wrong", "todo"),
    [
        ("docs/Training Days.md", "Training Days", "rename it to training-days"),
        ("docs/training_days.md", "training_days", "rename it to training-days"),
        ("docs/Help/training/index.md", "Help", "rename it to help"),
        ("docs/––.md", "––", "use small letters, digits and single hyphens, at most 60"),
    ],
)
def test_a_name_that_cannot_be_an_address_is_refused(hub: TinyHub, path: str, wrong: str, todo: str) -> None:
    hub.write(path, "---\ntitle: a\ndescription: b\n---\n# a\n")
    assert hub.problems() == [f"{path}:1:1: {wrong!r} can't be a part of a page's address; {todo}"]


def test_pictures_and_other_files_are_left_alone(hub: TinyHub) -> None:
    hub.write("docs/images/home.png", b"\x89PNG\x00")
    assert hub.problems() == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("run.js", "that end in .js"),
        ("page.xhtml", "that end in .xhtml"),
        ("old.doc", "that end in .doc"),
        ("phone.heic", "that end in .heic"),
        ("settings.yml", "that end in .yml"),
        ("PAGE.MD", "that end in .MD"),
        ("CNAME", "whose names have no ending"),
    ],
)
def test_a_file_that_nobody_can_look_into_is_not_published(hub: TinyHub, name: str, kind: str) -> None:
    hub.write(f"docs/about/{name}", "What it holds")
    what = f"files {kind} aren't published: nobody can look into them"
    todo = "save a picture as .jpg or .png, a document as .pdf or .docx, and put that in its place; or take it out"
    assert hub.problems() == [f"docs/about/{name}:1:1: {what}; {todo}"]


@pytest.mark.parametrize(
    ("name", "shown", "bad"),
    [
        ("two\nlines.txt", "two\\nlines.txt", "'\\n'"),
        ("gpj.\u202etxt.txt", "gpj.\\u202etxt.txt", "'\\u202e'"),
        ("<b>.txt", "<b>.txt", "'<'"),
        ("50%.txt", "50%.txt", "'%'"),
    ],
)
def test_a_file_whose_name_is_read_as_something_else_is_refused(hub: TinyHub, name: str, shown: str, bad: str) -> None:
    hub.write(f"docs/about/{name}", "What it holds")
    what = f"a file's name can't have {bad} in it"
    assert hub.problems() == [f"docs/about/{shown}:1:1: {what}; rename it, and mend links to it"]


@pytest.mark.parametrize("name", ["A poster, 2024 (Cymraeg).PDF", "ŷ & ŵ.csv", "it's.mp4", "LOGO.SVG"])
def test_a_file_with_any_other_name_is_published(hub: TinyHub, name: str) -> None:
    hub.write(f"docs/about/{name}", "What it holds")
    assert hub.problems() == []
