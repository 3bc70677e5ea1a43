"""A model's complaints in an editor's words, each at its place."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from publishing.model.places import Origin
from publishing.model.refusing import kind_of, quoted
from publishing.problems import Problem, closest, did_you_mean, problem_at
from publishing.reading.field_advice import fields_of, how_to_write, model_at, unknown_field

_NOT_WRITTEN_STEPS = ("str-enum[", "function-before[", "function-after[", "function-plain[")
"""What pydantic adds to a place, besides the fields."""
Steps = tuple[int | str, ...]
"""The way from a record to a value in it."""


def explain(error: ValidationError, model: type[BaseModel], origin: Origin) -> Iterator[Problem]:
    """One problem for each mistake."""
    choices: dict[Steps, ErrorDetails] = {}
    misspelt = _misspelt(error, model)
    for details in error.errors():
        steps = _steps(details)
        if details["type"] == "enum" and steps in choices:
            choices[steps]["ctx"]["expected"] += f", {details['ctx']['expected']}"
        elif details["type"] == "enum":
            choices[steps] = details
        elif not _only_counts_the_broken(details) and not (details["type"] == "missing" and steps in misspelt):
            yield _problem(details, model, origin)
    for details in choices.values():
        yield _problem(details, model, origin)


def _misspelt(error: ValidationError, model: type[BaseModel]) -> set[Steps]:
    """Where the fields belong that are there, but under a name that isn't quite theirs."""
    found: set[Steps] = set()
    for details in error.errors():
        steps = _steps(details)
        if details["type"] == "extra_forbidden":
            meant = closest(str(steps[-1]).partition(":")[0], fields_of(model_at(model, steps[:-1])))
            found |= {(*steps[:-1], meant)} if meant else set()
    return found


def where_wrong(error: ValidationError) -> set[Steps]:
    """The ways from the record to what is wrong with it."""
    return {_steps(details) for details in error.errors() if not _only_counts_the_broken(details)}


def _steps(details: ErrorDetails) -> Steps:
    return tuple(step for step in details["loc"] if isinstance(step, int) or not step.startswith(_NOT_WRITTEN_STEPS))


def _only_counts_the_broken(details: ErrorDetails) -> bool:
    return details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"]


def _problem(details: ErrorDetails, model: type[BaseModel], origin: Origin) -> Problem:
    steps = _steps(details)
    place = origin.at(*steps)
    name = next((step for step in reversed(steps) if isinstance(step, str)), "")
    what, todo = _words(details, name, model, steps)
    return problem_at(place, what, todo)


def _words(details: ErrorDetails, name: str, model: type[BaseModel], steps: Steps) -> tuple[str, str]:
    context: dict[str, Any] = details.get("ctx", {})
    match details["type"]:
        case "refused":
            what = f"{context['what']} (in `{name}`)" if name else context["what"]
            return what, context["todo"]
        case "missing":
            return f"`{name}` is missing", "add it"
        case "extra_forbidden":
            return unknown_field(name, details["input"], model_at(model, steps[:-1]))
        case "enum":
            return _choice(details["input"], name, context["expected"])
        case "too_short":
            return f"`{name}` needs at least {context['min_length']}", "add what is missing"
    todo = _shape(details, name, model, steps)
    return (f"{kind_of(details['input'])} stands in `{name}`", todo) if todo else _value_words(details, name)


def _shape(details: ErrorDetails, name: str, model: type[BaseModel], steps: Steps) -> str | None:
    match details["type"]:
        case "tuple_type" | "model_type" | "model_attributes_type" as wanted:
            return how_to_write(name, details["input"], model, steps, is_list=wanted == "tuple_type")
        case "bool_type" | "bool_parsing":
            return "true or false belongs here"
    return None


def _choice(given: Any, name: str, expected: str) -> tuple[str, str]:
    word = given if isinstance(given, str) else ""
    choices = [choice.strip(" '") for choice in expected.replace(" or ", ",").split(",")]
    return f"{quoted(given)} isn't a choice for `{name}`", did_you_mean(word, choices)


def _value_words(details: ErrorDetails, name: str) -> tuple[str, str]:
    if details["type"] == "less_than_equal":
        return f"{quoted(details['input'])} is too much for `{name}`", f"write {details['ctx']['le']} or less"
    if details["type"] == "greater_than_equal":
        return f"{quoted(details['input'])} is too little for `{name}`", f"write {details['ctx']['ge']} or more"
    return f"`{name}`: {details['msg']}", "mend the value"
