"""An assessment drawn: its scores against the scale, or how many benchmarks were green, amber and red."""

from publishing.model.assessment import Assessment, Rating, Score
from publishing.model.framework import Band, Framework
from publishing.pages.charts import GAP, LINE, WIDTH, Chart, Drawing
from publishing.pages.drawn_text import fits, wrapped

NOT_SCORED = "Not scored"
_CELL = 28
_UNIT = 24
_RADIUS = 9
_IN_A_LINE = WIDTH // _UNIT


def score_chart(assessment: Assessment, framework: Framework) -> Chart | None:
    """Each score in its place on the scale; None if there are no scores."""
    if not assessment.scores or not framework.scale:
        return None
    drawing = Drawing()
    _bands(drawing, framework)
    for score in assessment.scores:
        drawing.y += GAP
        drawing.label(framework.name_of(score.criterion))
        _score(drawing, framework, score)
    drawing.y += GAP
    _bands(drawing, framework)
    scored = [each.criterion for each in assessment.scores]
    return drawing.finished(
        f"{assessment.id}-scores-chart",
        f"Scores: {assessment.title}",
        (f"{framework.name_of(each)}: {assessment.result(each, framework)}" for each in scored),
        f"One row for each {framework.called}, on the scale of {framework.lowest} to {framework.highest}. The filled "
        "cell with a number is the score; the hatched cells are those below it. A dashed row wasn’t scored. "
        "The same stands in the table below.",
    )


def rating_chart(assessment: Assessment, framework: Framework) -> Chart | None:
    """A shape for each benchmark; None if there are no ratings."""
    if not assessment.ratings:
        return None
    drawing = Drawing()
    _key(drawing, ("Green", "Amber") if assessment.red is None else ("Green", "Amber", "Red"))
    red = "" if assessment.red is None else ", a filled square is red"
    for rating in assessment.ratings:
        drawing.y += GAP
        drawing.label(framework.name_of(rating.criterion))
        drawing.label(rating.told, "value")
        _units(drawing, rating)
    return drawing.finished(
        f"{assessment.id}-ratings-chart",
        f"{assessment.colours.capitalize()}: {assessment.title}",
        (f"{framework.name_of(each.criterion)}: {each.told}" for each in assessment.ratings),
        f"Each shape is a benchmark: a filled disc is green, a hatched diamond is amber{red}. "
        "The same stands in the table below.",
    )


def _left(framework: Framework, score: int) -> int:
    """Where the cell of a score begins."""
    return (score - framework.lowest) * WIDTH // (framework.highest - framework.lowest + 1)


def _bands(drawing: Drawing, framework: Framework) -> None:
    """The names of the bands, where all fit, each with its scores, over the cells that it holds."""
    found = [(band, *_span(framework, band)) for band in framework.scale]
    is_named = all(fits(band.label, width - 8) for band, _, width in found)
    named = [
        (left, width, [*(wrapped(band.label, width - 8) if is_named else ()), band.range])
        for band, left, width in found
    ]
    for left, width, lines in named:
        for number, line in enumerate(lines):
            drawing.put("band", left + width // 2, line, "middle", number * LINE)
    drawing.y += max(len(lines) for _, _, lines in named) * LINE + 4
    for left, width, _ in named:
        drawing.box("rule", left + 2, width - 4, 3)
    drawing.y += 3


def _span(framework: Framework, band: Band) -> tuple[int, int]:
    left = _left(framework, band.low)
    return left, _left(framework, band.high + 1) - left


def _score(drawing: Drawing, framework: Framework, score: Score) -> None:
    drawing.y += 4
    if score.score is None:
        drawing.box("none", 2, WIDTH - 4, _CELL)
        drawing.put("value", WIDTH // 2, NOT_SCORED, "middle", 4)
    else:
        for each in range(framework.lowest, framework.highest + 1):
            left, width = _left(framework, each), _left(framework, each + 1) - _left(framework, each)
            look = "full" if each == score.score else "empty"
            drawing.box(look, left + 2, width - 4, _CELL, hatched=each < score.score)
            if each == score.score:
                drawing.put("on-full", left + width // 2, str(each), "middle", 4)
    drawing.y += _CELL


def _key(drawing: Drawing, colours: tuple[str, ...]) -> None:
    """What each shape means."""
    for number, colour in enumerate(colours):
        left = number * (WIDTH // len(colours))
        _unit(drawing, colour.lower(), left + _UNIT // 2, drawing.y + LINE // 2)
        drawing.put("band", left + _UNIT + 4, colour)
    drawing.y += LINE + 4
    drawing.box("rule", 0, WIDTH, 3)
    drawing.y += 3


def _units(drawing: Drawing, rating: Rating) -> None:
    drawing.y += 3
    colours = ["green"] * rating.green + ["amber"] * rating.amber + ["red"] * (rating.red or 0)
    for number in range(rating.total):
        x = number % _IN_A_LINE * _UNIT + _UNIT // 2
        y = drawing.y + number // _IN_A_LINE * _UNIT + _UNIT // 2
        _unit(drawing, colours[number], x, y)
    drawing.y += -(-rating.total // _IN_A_LINE) * _UNIT


def _unit(drawing: Drawing, colour: str, x: int, y: int) -> None:
    if colour == "green":
        drawing.disc(colour, x, y, _RADIUS)
    elif colour == "amber":
        drawing.diamond(colour, x, y, _RADIUS + 1)
    else:
        drawing.square(colour, x, y, _RADIUS - 1)
