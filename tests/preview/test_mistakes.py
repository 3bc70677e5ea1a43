"""Errors as problems with a place."""

from pathlib import Path

import jinja2
import pytest

from publishing.preview.mistakes import mistake_of
from publishing.problems import Problem


def told(error: BaseException, root: Path) -> str:
    return str(Problem(*mistake_of(error, root)))


def caught(root: Path, text: str, name: str = "hooks/part.py") -> str:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    try:
        exec(compile(text, str(file), "exec"), {})  # noqa: S102  (a test's own code)
    except Exception as error:  # noqa: BLE001  (whatever it is)
        return told(error, root)
    raise AssertionError


def test_a_mistake_of_grammar_is_told_with_its_line(tmp_path: Path) -> None:
    assert (
        caught(tmp_path, "one = 1\ntwo = = 2\n") == "hooks/part.py:2:7: SyntaxError: invalid syntax; mend it and save"
    )


def test_an_error_is_told_with_the_nearest_line_of_the_hub(tmp_path: Path) -> None:
    text = "import json\n\n\ndef part():\n    json.loads('zebra')\n\n\npart()\n"
    assert caught(tmp_path, text).startswith("hooks/part.py:5:1: JSONDecodeError: ")


def test_an_error_in_a_template_is_told_with_the_templates_line(tmp_path: Path) -> None:
    (tmp_path / "overrides").mkdir()
    (tmp_path / "overrides/page.html").write_text("one\n{{ zebra }}\n", "utf-8")
    loader = jinja2.FileSystemLoader(tmp_path / "overrides")
    templates = jinja2.Environment(loader=loader, undefined=jinja2.StrictUndefined, autoescape=True)
    with pytest.raises(jinja2.UndefinedError) as error:
        templates.get_template("page.html").render()
    said = told(error.value, tmp_path)
    assert said == "overrides/page.html:2:1: UndefinedError: 'zebra' is undefined; mend it and save"
    (tmp_path / "overrides/page.html").write_text("one\n\n{% zebra %}\n", "utf-8")
    anew = jinja2.Environment(loader=loader, autoescape=True)
    with pytest.raises(jinja2.TemplateSyntaxError) as grammar:
        anew.get_template("page.html")
    assert told(grammar.value, tmp_path).startswith("overrides/page.html:3:1: TemplateSyntaxError: ")


def test_an_error_that_names_its_place_keeps_it(tmp_path: Path) -> None:
    error = ValueError("data/national/duties.yml:7:3: the card can't be set")
    said = told(error, tmp_path)
    assert said == "data/national/duties.yml:7:3: the card can't be set; mend it and save"
