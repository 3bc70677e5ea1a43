"""Templates that are kept between builds: never those of other inputs, and never a reason to fail."""

from pathlib import Path

import jinja2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publishing.pages.kept_templates import keep_compiled
from publishing.pages.quick_templates import make_quick


def rendered(text: str, folder: Path | None, *, quick: bool = False, **options: bool) -> str:
    found = jinja2.Environment(loader=jinja2.DictLoader({"a.html": text}), autoescape=True, **options)  # type: ignore[arg-type]
    if quick:
        make_quick(found)
    keep_compiled(found, folder)
    return found.get_template("a.html").render(x="<")


TEXTS = ("{% if x %}\n{{ x }}\n{% endif %}\n", "{{ x }}", "<b>{{ x | upper }}</b>\n")


@given(st.lists(st.tuples(st.sampled_from(TEXTS), st.booleans()), max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_built_before_a_page_is_that_of_a_clean_build(
    tmp_path: Path, builds: list[tuple[str, bool]]
) -> None:
    for text, trimmed in builds:
        assert rendered(text, tmp_path, trim_blocks=trimmed) == rendered(text, None, trim_blocks=trimmed)


def test_what_one_writer_of_programs_kept_is_not_for_another(tmp_path: Path) -> None:
    assert rendered(TEXTS[1], tmp_path, quick=True) == "&lt;"
    assert rendered(TEXTS[1], tmp_path) == "&lt;"


def test_a_template_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = rendered(TEXTS[0], tmp_path)
    monkeypatch.setattr(jinja2.Environment, "_generate", None)
    assert rendered(TEXTS[0], tmp_path) == first
    with pytest.raises(TypeError):
        rendered(TEXTS[1], tmp_path)


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_that_was_cut_off_or_changed_is_as_good_as_none(tmp_path: Path, data: st.DataObject) -> None:
    wanted = rendered(TEXTS[0], tmp_path)
    (file,) = tmp_path.iterdir()
    content = file.read_bytes()
    place = data.draw(st.integers(0, len(content) - 1))
    file.write_bytes(data.draw(st.sampled_from([content[:place], content[:place] + b"x" + content[place:]])))
    assert rendered(TEXTS[0], tmp_path) == wanted


def test_a_folder_that_cannot_be_written_to_keeps_nothing(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert rendered(TEXTS[0], in_the_way / "folder") == rendered(TEXTS[0], None)
    assert rendered(TEXTS[0], in_the_way) == rendered(TEXTS[0], None)
