"""A series of figures drawn: a bar for each, all from nought."""

from publishing.model.statistic import Figure, Statistic
from publishing.pages.charts import WIDTH, Chart, Drawing
from publishing.pages.drawn_text import fits, width_of

_BAR = 20
_LABEL = 76
_GAP = 6


def series_chart(statistic: Statistic) -> Chart | None:
    """A bar for each figure, as long as its number; None for a breakdown, whose table is short and stands by itself."""
    if statistic.broken_down_by:
        return None
    drawing = Drawing()
    rows = [(each.label, said_number(each), each.number or 0) for each in statistic.figures]
    is_beside = all(fits(label.replace(" ", "-"), _LABEL) for label, _, _ in rows)
    left = _LABEL + _GAP if is_beside else 0
    longest = WIDTH - left - _GAP - int(max((width_of(said) for _, said, _ in rows), default=0))
    highest = max((1, *(number for _, _, number in rows)))
    for label, said, number in rows:
        drawing.y += _GAP
        if is_beside:
            drawing.put("label", 0, label, down=-1)
        else:
            drawing.label(label)
        if length := number * longest // highest:
            drawing.box("full", left, length, _BAR)
        drawing.put("value", WIDTH, said, "end", -1)
        drawing.y += _BAR
    return drawing.finished(
        f"{statistic.id}-chart",
        statistic.title,
        (f"{label}: {said}" for label, said, _ in rows),
        "Each bar begins at nought, and is as long as its number. The same stands in the table below.",
    )


def said_number(figure: Figure) -> str:
    """How readers are told of a number."""
    return "not known" if figure.number is None else f"{figure.number:,}"
