"""The people that content is for."""

from publishing.model.worded import Worded


class Audience(Worded):
    """Who a contact is for."""

    PUBLIC = "public", "anyone"
    STAFF = "staff", "staff"
    SCHOOL = "school", "schools and colleges"
    MEMBER = "member", "elected members"
