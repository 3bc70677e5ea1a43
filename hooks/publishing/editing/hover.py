"""What an editor reads when the pointer rests on a field: what it is, how it is written, whether it is needed."""

import re
from typing import Any

from publishing.model.as_written import HOW
from publishing.model.text import REFERS_TO

COMMON = {
    "after": "The share afterwards, in per cent.",
    "also_known_as": "Other names and abbreviations that people use for it.",
    "amber": "How many benchmarks were amber.",
    "answer": "The answer, as the reader would give it.",
    "answers": "The answers, two or more, each with the step that it leads to.",
    "applies_to": "Where or to whom this wording applies.",
    "approval": "Who approved it, when, and what that covers.",
    "areas": "The areas that the site shows: the names of their folders.",
    "as_at": "The day on which you knew it to be true.",
    "assessment": "The assessment that is meant.",
    "attended": "How many people were there.",
    "audience": "Who it is for.",
    "audiences": "Whom the message is for.",
    "before": "The share beforehand, in per cent.",
    "benchmarks": "How many benchmarks there are.",
    "body": "The whole text, with a little Markdown.",
    "booking": "Where a place can be booked, in full, from https://.",
    "chair": "Who chairs it: a role, never a person.",
    "channel": "The channel that it is worded for.",
    "channels": "The ways to reach it; the first is shown first.",
    "colours": "The colours that it is drawn in.",
    "confidence": "How this hub read the source.",
    "contact": "The contact that is meant.",
    "contact_checks": "How long a check of a contact holds.",
    "contacts": "The contacts that are shown with it.",
    "council": "The council’s official name.",
    "count": "How many there are.",
    "counting": "How the channel counts characters.",
    "criteria": "What is measured.",
    "criterion": "The criterion of the framework.",
    "date": "When it was, or is to be.",
    "declared_counts": "How many of each the source says there are, so that a lost one is noticed.",
    "declared_ratings": "The totals that the source gives.",
    "definition": "The definition that is meant.",
    "demonstration": "Whether the hub is a demonstration, and says so on every page.",
    "developments": "What the assessment said should be better.",
    "discussed_markings": "Protective markings that a text may name because it explains them.",
    "duty": "The duty that is meant.",
    "earlier": "The earlier framework.",
    "edition": "The id of the wording, often its year, in quotation marks.",
    "emergency_first": "Whether the emergency number stands before everything else.",
    "ends": "When it ends.",
    "errors": "What the source has wrong.",
    "event": "What people can come to, and when.",
    "evidence": "What shows it.",
    "expires_at": "From then on it is no longer shown.",
    "explains": "What the note accounts for, so that the check doesn’t ask about it.",
    "figures": "The numbers, one for each row.",
    "finding": "What was found.",
    "findings": "What the answers were.",
    "force": "Whether it must or should be done.",
    "framework": "The framework that is meant.",
    "given_by": "Who said so: a role or a body, never a person.",
    "green": "How many benchmarks were green.",
    "ground": "The colour behind everything, in quotation marks with six digits.",
    "group": "What these points belong to.",
    "heading": "Its heading.",
    "headline": "The large words on it.",
    "high": "The highest score of the band.",
    "highest": "The highest share, in per cent.",
    "hours": "When it can be reached.",
    "id": "Its name in addresses: small letters, digits and single hyphens. It can’t change later.",
    "kind": "Which kind it is.",
    "label": "What readers see.",
    "later": "The later framework.",
    "lead": "What the reader most needs to know, in a sentence or two.",
    "left_out": "What this hub doesn’t repeat, told by its kind, and why.",
    "level": "At which level it stands.",
    "lines": "What can be said, each for one or more channels.",
    "link": "Where it can be read, in full, from https://.",
    "linked_by": "Who makes this link: the report, or this hub.",
    "low": "The lowest score of the band.",
    "lowest": "The lowest share, in per cent.",
    "made": "When it was made.",
    "made_by": "Who made it: a role or a body, never a person.",
    "main_source": "The source that it is published in.",
    "marking": "The protective marking that is explained.",
    "meaning": "What it means, in plain English.",
    "measured_by": "The scores by which it can be seen to work.",
    "meets": "How often it meets.",
    "members": "Who is in it: roles and bodies, never people.",
    "message": "The message that it belongs to.",
    "messages": "The messages that belong to it.",
    "moderated_by": "Who checked it: a role or a body, never a person.",
    "name": "Its name, as people know it. Never a person’s.",
    "next": "The id of the step that follows.",
    "next_steps": "What was to be done next, by time.",
    "not_scored_because": "Why it has no score.",
    "not_to_say": "Words to avoid, each with the reason.",
    "note": "What a reader should know about it.",
    "notes": "What a reader should know: an error in the source, what isn’t known, or what this hub makes of it.",
    "number": "Its number: a whole number, without quotation marks.",
    "objective": "The objective that is meant.",
    "of": "What is counted.",
    "outcome": "The outcome that ends the path.",
    "owner": "The role or body that answers for it, never a person.",
    "page": "The address of a page of this hub, from the root: /duty/#due-regard.",
    "paragraphs": "The paragraphs that it is about.",
    "percent": "Its share in per cent.",
    "period": "The time that it is for.",
    "place": "Where it is.",
    "plain_otherwise": "What happens otherwise, in plain words.",
    "plain_title": "The step in plain words.",
    "points": "What is listed under it.",
    "preview": "How the channel shows a link.",
    "priority": "The priority that is meant.",
    "produces": "What it publishes or decides.",
    "progress": "What was reported, by time.",
    "publish_at": "From then on it is shown.",
    "published": "When it was published.",
    "publisher": "Who published it.",
    "question": "What is asked.",
    "quotation": "The source’s own words, exactly.",
    "ratings": "How many benchmarks of each criterion were green or amber.",
    "reason": "Why that is so.",
    "record": "The id of the record.",
    "reports_to": "The bodies that it reports to.",
    "review": "When it was last compared with its source, and in which role.",
    "said_by": "Whose words these are.",
    "scale": "The bands of scores, and what they mean.",
    "score": "The score, a whole number.",
    "scores": "The score of each criterion, or why there is none.",
    "sections": "The parts of the page.",
    "see_also": "Other definitions to read.",
    "serves": "What it contributes to, further up the thread.",
    "severity": "How grave it is.",
    "since": "Since when.",
    "source": "The source: the name of its file, without “.yml”.",
    "sources": "Where it comes from: each source, with the paragraph if the source lists its paragraphs.",
    "starts": "When it begins.",
    "state": "How it was checked.",
    "status": "Where it stands.",
    "steps": "What to do, one after another.",
    "steps_heading": "The heading above the steps.",
    "successors": "The councils that took its place.",
    "summary": "What it says, in plain English, in a sentence or two.",
    "superseded_by": "The id of the one that replaced it.",
    "survey": "The survey that is meant.",
    "term": "The term, small unless it is a name.",
    "text": "The words that readers see.",
    "theme": "The theme that it belongs to.",
    "title": "Its title.",
    "tone": "How it should sound.",
    "treatment": "What this hub does about it.",
    "type": "Which type it is.",
    "valid_from": "Since when this wording has been in use.",
    "valid_until": "Until when this wording was in use.",
    "value": "What it is.",
    "variants": "The wordings, one for each channel.",
    "verification": "What was done to check it, when, and against what.",
    "vice_chair": "Who stands in for the chair: a role, never a person.",
    "what_for": "What people can use it for.",
    "when": "The time that it was reported or planned for.",
    "who": "Who has to do it: roles and bodies.",
    "who_for": "Who it is for.",
    "why": "The reason.",
    "words": "The words to avoid.",
}
"""For fields that many kinds of content have and whose models say no more of them."""

ANY_PATTERN = r"\S"
"""Of text that need only be there: that goes without saying."""
MAY_BE_LEFT_OUT = "It may be left out."
BEGIN_EACH = "Begin each with “- ”; write “[]” if there are none."
"""Of the sets of a file."""
_HOW = {
    "boolean": "Write true or false.",
    "array": "A list: begin each item with “- ”.",
}
_OF_YAML = re.compile(
    "|".join([*map(re.escape, (MAY_BE_LEFT_OUT, BEGIN_EACH, *_HOW.values())), r",? (in|without) quotation marks"])
)
_OF_LISTS = re.compile(re.escape(_HOW["array"]))
_OF_IDS = re.compile(r"(The id|A list of ids, each) of an? ([a-z -]+)\.|: the name of its file, without “.yml”")


def hover(name: str, field: dict[str, Any], *, needed: bool) -> str:
    """The text for one field of a schema. `field` is what the schema says of it."""
    said = field.get("description") or COMMON.get(name) or f"Its {name.replace('_', ' ')}."
    parts = [_sentence(said), _how(field), "" if needed else MAY_BE_LEFT_OUT]
    return " ".join(part for part in parts if part)


def for_a_form(text: str) -> str:
    """The same for somebody who never sees the file: without what is said of YAML and of ids."""
    return " ".join(_OF_IDS.sub("", _OF_YAML.sub("", text)).split())


def at_a_prompt(text: str) -> str:
    """The same for somebody who is asked for one item at a time: without how a list is written in a file."""
    return " ".join(_OF_LISTS.sub("", text).split())


def _a(noun: str) -> str:
    return f"{'an' if noun.startswith(tuple('aeiou')) else 'a'} {noun}"


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def _how(field: dict[str, Any]) -> str:
    value = next((each for each in field.get("anyOf", ()) if each.get("type") != "null"), field)
    item = value.get("items", value)
    if kind := item.get(REFERS_TO):
        return f"A list of ids, each of {_a(kind)}." if "items" in value else f"The id of {_a(kind)}."
    if value.get("pattern") == ANY_PATTERN:
        return ""
    return str(value.get(HOW) or _HOW.get(str(value.get("type")), ""))
