"""A model's complaints in an editor's words, each at its place."""

from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from publishing.model.entry import NOT_WRITTEN
from publishing.model.places import Origin
from publishing.model.refusing import kind_of, quoted
from publishing.problems import Problem, did_you_mean, problem_at

_NOT_WRITTEN_STEPS = ("str-enum[", "function-before[", "function-after[", "function-plain[")
"""What pydantic adds to a place, besides the fields."""


def explain(error: ValidationError, model: type[BaseModel], origin: Origin) -> Iterator[Problem]:
    """One problem for each mistake."""
    choices: dict[tuple[int | str, ...], ErrorDetails] = {}
    for details in error.errors():
        steps = _steps(details)
        if details["type"] == "enum" and steps in choices:
            choices[steps]["ctx"]["expected"] += f", {details['ctx']['expected']}"
        elif details["type"] == "enum":
            choices[steps] = details
        elif not _only_counts_the_broken(details):
            yield _problem(details, model, origin)
    for details in choices.values():
        yield _problem(details, model, origin)


def fields_of(model: type[BaseModel]) -> list[str]:
    """The fields that an editor may write."""
    return [name for name in model.model_fields if name not in NOT_WRITTEN]


def _steps(details: ErrorDetails) -> tuple[int | str, ...]:
    return tuple(step for step in details["loc"] if isinstance(step, int) or not step.startswith(_NOT_WRITTEN_STEPS))


def _only_counts_the_broken(details: ErrorDetails) -> bool:
    return details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"]


def _problem(details: ErrorDetails, model: type[BaseModel], origin: Origin) -> Problem:
    steps = _steps(details)
    place = origin.at(*steps)
    name = next((step for step in reversed(steps) if isinstance(step, str)), "")
    what, todo = _words(details, name, model, steps)
    return problem_at(place, what, todo)


def _words(details: ErrorDetails, name: str, model: type[BaseModel], steps: tuple[int | str, ...]) -> tuple[str, str]:
    context: dict[str, Any] = details.get("ctx", {})
    match details["type"]:
        case "refused":
            what = f"{context['what']} (in `{name}`)" if name else context["what"]
            return what, context["todo"]
        case "missing":
            return f"`{name}` is missing", "add it"
        case "extra_forbidden":
            known = fields_of(_model_at(model, steps[:-1]))
            return f"`{name}` isn't a field here", did_you_mean(name, known)
        case "enum":
            return _choice(details["input"], name, context["expected"])
        case "too_short":
            return f"`{name}` needs at least {context['min_length']}", "add what is missing"
    return _value_words(details, name)


def _choice(given: Any, name: str, expected: str) -> tuple[str, str]:
    word = given if isinstance(given, str) else ""
    choices = [choice.strip(" '") for choice in expected.replace(" or ", ",").split(",")]
    return f"{quoted(given)} isn't a choice for `{name}`", did_you_mean(word, choices)


def _value_words(details: ErrorDetails, name: str) -> tuple[str, str]:
    belongs = {
        "tuple_type": "a list belongs here",
        "model_type": "a mapping belongs here",
        "model_attributes_type": "a mapping belongs here",
        "bool_type": "true or false belongs here",
        "bool_parsing": "true or false belongs here",
    }
    if details["type"] in belongs:
        return f"{kind_of(details['input'])} stands in `{name}`", belongs[details["type"]]
    if details["type"] == "less_than_equal":
        return f"{quoted(details['input'])} is too much for `{name}`", f"write {details['ctx']['le']} or less"
    if details["type"] == "greater_than_equal":
        return f"{quoted(details['input'])} is too little for `{name}`", f"write {details['ctx']['ge']} or more"
    return f"`{name}`: {details['msg']}", "mend the value"


def _model_at(model: type[BaseModel], steps: tuple[int | str, ...]) -> type[BaseModel]:
    for step in steps:
        if isinstance(step, str) and step in model.model_fields:
            model = _model_in(model.model_fields[step].annotation) or model
    return model


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (tuple, Union, UnionType):
        return next(filter(None, map(_model_in, get_args(annotation))), None)
    return None
