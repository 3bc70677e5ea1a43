"""A survey drawn: its answers before and after, or what was found once, on a scale from nought to a hundred."""

from publishing.model.survey import Answer, Finding, Survey
from publishing.pages.charts import GAP, LINE, WIDTH, Chart, Drawing

_BAR = 20
_BARS_BEGIN = 60
_PER_CENT = 2
_HIGHEST = 100
_END = 10
"""Half of the mark at either end of a range."""


def survey_chart(survey: Survey) -> Chart:
    """All its results."""
    return _before_and_after(survey) if survey.answers else _ranges(survey)


def _before_and_after(survey: Survey) -> Chart:
    drawing = Drawing()
    for answer in survey.answers:
        drawing.label(answer.answer)
        _bars(drawing, answer)
        drawing.y += GAP
    _scale(drawing, _BARS_BEGIN, _BARS_BEGIN + _HIGHEST * _PER_CENT)
    return drawing.finished(
        f"{survey.id}-chart",
        f"Before and after: {survey.title}",
        (f"{each.answer}: {each.before}% before, {each.after}% after" for each in survey.answers),
        "Two bars for each answer: hatched is before, filled is after. Each box is 100 per cent wide. "
        "The same stands in the table below.",
    )


def _bars(drawing: Drawing, answer: Answer) -> None:
    for name, look, share in (("Before", "before", answer.before), ("After", "full", answer.after)):
        drawing.y += 3
        drawing.put("band", 0, name, down=-1)
        drawing.box("track", _BARS_BEGIN, _HIGHEST * _PER_CENT, _BAR)
        if share:
            drawing.box(look, _BARS_BEGIN, share * _PER_CENT, _BAR, hatched=look == "before")
        drawing.put("value", WIDTH, f"{share}%", "end", -1)
        drawing.y += _BAR


def _ranges(survey: Survey) -> Chart:
    drawing = Drawing()
    for finding in survey.findings:
        drawing.label(finding.finding)
        drawing.label(finding.share, "value")
        _range(drawing, finding)
        drawing.y += GAP
    _scale(drawing, _END, WIDTH - _END)
    return drawing.finished(
        f"{survey.id}-chart",
        f"What was found: {survey.title}",
        (f"{each.finding}: {each.share}" for each in survey.findings),
        "Each line runs from 0 to 100 per cent. Two discs with a hatched bar between them are the lowest and the "
        "highest share; one disc alone is a single share. The same stands in the table below.",
    )


def _range(drawing: Drawing, finding: Finding) -> None:
    left, right = (_place(share) for share in (finding.lowest, finding.highest))
    drawing.box("line", _place(0), _place(_HIGHEST) - _place(0), 2, down=_END)
    if finding.lowest != finding.highest:
        drawing.box("before", left, right - left, 12, hatched=True, down=5)
    for x in dict.fromkeys((left, right)):
        drawing.disc("full", x, drawing.y + _END + 1, _END - 1)
    drawing.y += 2 * _END + 2


def _place(share: int) -> int:
    return _END + share * (WIDTH - 2 * _END) // _HIGHEST


def _scale(drawing: Drawing, left: int, right: int) -> None:
    """What the ends of every line mean."""
    drawing.box("rule", left, right - left, 2)
    for x in (left, right):
        drawing.box("rule", x - 1, 2, 8)
    drawing.y += 8
    drawing.put("scale", 0 if left <= _END else left, "0%", "start" if left <= _END else "middle")
    drawing.put(
        "scale", min(right + _END, WIDTH) if left <= _END else right, "100%", "end" if left <= _END else "middle"
    )
    drawing.y += LINE + 2
