"""Templates that were made quicker show what Jinja's own do."""

from typing import Any

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from publishing.model.places import Number
from publishing.pages.quick_templates import make_quick


class Page:
    """What a template may call."""

    def to(self, address: str, mark: str = "") -> str:
        return f"../{address}{mark}"

    @jinja2.pass_context
    def named(self, context: jinja2.runtime.Context, name: str) -> Any:
        return context[name]

    def last(self) -> str:
        return next(iter(()))

    def __html__(self) -> str:
        return "<i>page</i>"


PARTS = """\
{% macro item(text, href="#", tag=none) %}
<a href="{{ href }}">{{ text }}{% if tag %} ({{ tag }}){% endif %}</a>
{% endmacro %}
{% macro named(called, self_=1) %}{{ called }}{% endmacro %}
{% macro box(title) %}
<b>{{ title }}</b>{{ caller() if caller is defined else "" }}{{ varargs | join(",") }}
{% endmacro %}
"""
MAIN = """\
{% extends "base.html" %}
{% from "parts.html" import item, box, named %}
{% block body %}
{{ value }}{{ value | upper }}{{ [value] | join(", ") }}{{ value ~ "<" }}
{{ item(value) }}{{ item(value, href=value, tag="<") }}{{ box(value, 1, value) }}
{% call box(value) %}{{ value }}{% endcall %}
{% for each in [value, page] %}{{ loop.index }}{{ each }}{{ item(each) }}{% endfor %}
{{ named(called=value) }}{{ page.last() is defined }}
{{ page.to(value) }}{{ page.to(value, mark="#") }}{{ page.named("value") }}{{ range(2) | list }}
{% set kept %}{{ value }}{% endset %}{{ kept }}{{ page }}
{% autoescape false %}{{ value }}{% endautoescape %}
{% endblock %}
"""
BASE = "<p>{% block body %}{% endblock %}</p>{{ value }}"


def shown(value: object, *, quick: bool, main: str = MAIN) -> str:
    loader = jinja2.DictLoader({"main.html": main, "parts.html": PARTS, "base.html": BASE})
    environment = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined)
    if quick:
        make_quick(environment)
    return environment.get_template("main.html").render(value=value, page=Page())


VALUES = st.one_of(
    st.text(),
    st.text().map(Markup),
    st.text().map(Number),
    st.integers(),
    st.none(),
    st.booleans(),
    st.lists(st.text(), max_size=2),
)


@given(VALUES)
def test_every_value_is_shown_as_jinja_shows_it(value: object) -> None:
    assert shown(value, quick=True) == shown(value, quick=False)


@pytest.mark.parametrize("text", ["<script>", "a & b", "\"'", Number("<1>")])
def test_text_is_escaped(text: str) -> None:
    assert shown(text, quick=True, main="{{ value }}") == Markup.escape(text)


@pytest.mark.parametrize("wrong", ["{{ page.to(nothing) }}", "{{ nothing }}", "{{ value.nothing.more }}"])
def test_a_name_that_is_not_there_is_an_error(wrong: str) -> None:
    with pytest.raises(jinja2.UndefinedError):
        shown("", quick=True, main=wrong)


@pytest.mark.parametrize("wrong", ["{{ item() }}", "{{ item(1, 2, 3, 4) }}", "{{ item(1, way=2) }}"])
def test_a_macro_that_is_called_wrongly_is_an_error(wrong: str) -> None:
    main = f'{{% from "parts.html" import item %}}{wrong}'
    with pytest.raises((TypeError, jinja2.UndefinedError)):
        shown("", quick=True, main=main)
