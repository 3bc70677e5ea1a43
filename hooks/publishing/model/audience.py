"""The people that content is for."""

from collections.abc import Collection

from publishing.model.worded import Worded


class Audience(Worded):
    """Who a contact is for."""

    PUBLIC = "public", "the public"
    STAFF = "staff", "staff"
    SCHOOL = "school", "schools and colleges"
    MEMBER = "member", "elected members"


def in_one_phrase(audiences: Collection[Audience]) -> str:
    """Who these are. Only all of them are anyone: staff have a route of their own, and the public's line isn't it."""
    if set(audiences) == set(Audience):
        return "anyone"
    return ", ".join(each.label for each in audiences)
