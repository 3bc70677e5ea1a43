"""Each check is run, is silent about a hub that is right, and has been seen to fail."""

import pytest
from tests.checks.tiny_asset import ASSETS, PAGE, PICTURE_OF_WITHDRAWN, add_asset
from tests.checks.tiny_council import add_council
from tests.checks.tiny_flow import FLOW, OUTCOMES, TINY_FLOW, TINY_OUTCOMES
from tests.checks.tiny_guidance_files import CITED
from tests.checks.tiny_hub import (
    ABOUT,
    AREA,
    ASSESSMENTS,
    COMPARISON,
    DEFINITION,
    FRAMEWORKS,
    GET_HELP,
    GOVERNANCE,
    HELPLINE,
    MAPPINGS,
    MINUTES,
    OBJECTIVES,
    PLAN,
    QUESTIONS,
    REFER,
    SCRUTINY,
    SECOND_STRATEGY,
    SITE,
    SOURCE,
    STATEMENTS,
    STATISTICS,
    STRATEGY,
    TODAY,
    UPDATE,
    TinyHub,
)
from tests.checks.tiny_hub_files import FILES as FILES_OF_THE_HUB
from tests.checks.tiny_message import CHANNELS, MESSAGE, TINY_CHANNELS, TINY_MESSAGE
from tests.checks.tiny_news import FLOOD, NEWS, STORM, add_news
from tests.checks.tiny_reorganisation import NEW, reorganised
from tests.checks.tiny_search import ASKED_TWICE, SYNONYM, SYNONYMS, TOPIC, TOPICS

from publishing.checks.all_checks import CHECKS, Check

ENGLISH = "data/national/interface/en.yml"
ACCESSIBILITY = "data/national/accessibility-statement.yml"
SPOILT = {
    "ids_are_unique": (STATEMENTS, "id: the-duty", "id: prevent-it"),
    "ids_inside_records_are_unique": (SOURCE, 'id: "2.10"', 'id: "1"'),
    "interfaces_are_whole": (ENGLISH, "  menu: 'menu'\n", ""),
    "translated_pages_name_their_original": (
        "docs/about/index.md",
        "title: About",
        "title: About\ntranslation_of: /duty/",
    ),
    "a_councils_hub_is_no_demonstration": (
        SITE,
        "demonstration: true\ndemonstration_notice: This is an example.",
        "demonstration: false\ndemonstration_notice: This demonstration is over.",
    ),
    "a_councils_hub_says_whom_to_tell": (SITE, "demonstration: true", "demonstration: false"),
    "the_statement_agrees_with_its_findings": (ACCESSIBILITY, "status: partially", "status: fully"),
    "the_statement_names_a_contact": (ACCESSIBILITY, "without_contact: Nobody answers.\n", ""),
    "the_statement_was_made_in_order": (ACCESSIBILITY, "prepared: 2024-01-16", "prepared: 2024-05-21"),
    "pages_load_nothing_from_elsewhere": (ABOUT, "# About\n", "# About\n\n![A map](https://a.example/a.png)\n"),
    "pictures_have_words": ("docs/about/index.md", "# About\n", "# About\n\n![](a.png)\n"),
    "pages_have_one_top_heading": ("docs/about/index.md", "# About\n", "About.\n"),
    "lists_of_pages_stand_by_themselves": ("docs/about/index.md", "# About\n", "# About\n\nIt is:\n- so\n"),
    "lines_of_pages_have_few_brackets": (ABOUT, "# About\n", f"# About\n\n{'[' * 201}\n"),
    "ids_are_not_reserved": (OBJECTIVES, "id: notice-sooner", "id: council"),
    "links_between_files_lead_to_files": (ABOUT, "# About\n", "# About\n\n[words](nowhere.md)\n"),
    "links_in_text_lead_to_pages": (UPDATE, "/sources/report/", "/sources/reprot/"),
    "references_exist": (REFER, "[emergency]", "[nobody]"),
    "areas_of_the_site_exist": (SITE, "areas: [exampleton]", "areas: [exampleton, exampleton]"),
    "successors_are_other_councils": (AREA, "status: current", "status: succeeded"),
    "citations_name_a_paragraph_that_exists": (REFER, "'1'", "'3'"),
    "supported_records_exist": (MINUTES, "record: prevent-it", "record: prevented-it"),
    "what_is_left_out_stays_out": (MINUTES, "what: a name", "what: Jane Smythe’s own line"),
    "complete_sources_are_accounted_for": (MINUTES, ", left_out: [{why: person, what: a name}]", ""),
    "errors_name_paragraphs": (MINUTES, 'paragraphs: ["1"]', 'paragraphs: ["3"]'),
    "pages_that_are_named_exist": (MINUTES, "[/duty/#the-duty]", "[/duties/#the-duty]"),
    "editions_exist": (STRATEGY, 'edition: "2011"', 'edition: "1999"'),
    "held_records_are_of_their_edition": (SCRUTINY, "actions: [give-training]", "objectives: [prevent-it]"),
    "questions_ask_about_criteria_that_exist": (QUESTIONS, "criterion: training", "criterion: trainin"),
    "comparisons_cover_every_theme": (COMPARISON, "  - {id: training, nothing: The report gives nothing on it.}\n", ""),
    "definition_editions_follow_each_other": (DEFINITION, "status: historic", "status: guidance"),
    "wordings_were_in_use": (STRATEGY, 'edition: "2011"', 'edition: "2024"'),
    "strategies_stand_as_their_periods_say": (STRATEGY, "status: adopted", "status: ended"),
    "actions_are_due_after_their_plan_begins": (PLAN, "title: Give training", "title: Give training\n    due: 2023-03"),
    "assessments_come_before_their_source": (
        ASSESSMENTS,
        "framework: assurance\n    made: 2023",
        "framework: assurance\n    made: 2024-03",
    ),
    "lists_name_each_once": (GOVERNANCE, "[cabinet]", "[cabinet, cabinet]"),
    "progress_comes_before_its_source": (PLAN, "when: Q1 2023/24", "when: Q1 2024/25"),
    "nothing_is_dated_in_the_future": (REFER, "as_at: 2024-02-20", "as_at: 2030"),
    "declared_counts_are_right": (STRATEGY, "objectives, count: 1", "objectives, count: 2"),
    "declared_ratings_are_right": (ASSESSMENTS, "benchmarks: 6", "benchmarks: 7"),
    "percentages_add_up": (PLAN, "before: 40", "before: 41"),
    "statistics_add_up": (STATISTICS, "total: 40", "total: 41"),
    "scores_match_their_framework": (ASSESSMENTS, "score: 4", "score: 6"),
    "ratings_match_their_framework": (FRAMEWORKS, "benchmarks: 6", "benchmarks: 7"),
    "bands_cover_their_scale": (FRAMEWORKS, "low: 3, high: 5", "low: 2, high: 5"),
    "mappings_match_their_frameworks": (MAPPINGS, "to: [control]", "to: [contrl]"),
    "comparisons_of_scores_have_a_mapping": (
        ASSESSMENTS,
        "made_by: The panel",
        "made_by: The panel\n    compare_with: {assessment: self-assessment}",
    ),
    "links_to_scores_exist": (
        PLAN,
        "    evidence:",
        "    measured_by: [{assessment: self-assessment, criterion: trainin, linked_by: hub}]\n    evidence:",
    ),
    "links_are_made_once": (
        PLAN,
        "{priority: train-staff, linked_by: hub}",
        "{priority: train-staff, linked_by: hub}, {priority: train-staff, linked_by: report}",
    ),
    "bodies_report_upwards": (GOVERNANCE, "[cabinet]", "[board]"),
    "some_emergency_contact_can_be_shown": (HELPLINE, "what_for:", "emergency: true\nwhat_for:"),
    "guides_show_suitable_contacts": (
        REFER,
        "who_for: [public]\ncontacts: [emergency]",
        "who_for: [staff]\ncontacts: [helpline]",
    ),
    "guides_are_linked_from_above": (GET_HELP, "[signs, ", "["),
    "the_national_route_suits_everybody": (
        SITE,
        "owner:",
        "contact_checks: {live_months: 12, stored_copy_months: 12, national_route: helpline}\nowner:",
    ),
    "the_plan_of_reviews_names_kinds": (
        SITE,
        "owner:",
        "reviews: {periods: [{kinds: [giude], months: 6, owner: Prevent lead}]}\nowner:",
    ),
    "residents_can_read_it": (GET_HELP, "Say what matters most.", f"{'word ' * 26}."),
    "text_is_not_markup": (REFER, "Say what", "Say <i>what"),
    "links_are_whole": (UPDATE, "(/sources/report/)", " (/sources/report/)"),
    "live_checks_are_of_what_stands": (HELPLINE, "tried: 01632 960 001", "tried: 01632 960 009"),
    "those_who_vouch_are_no_people": (HELPLINE, "what_for:", "review: {date: 2024, by: Jane Example}\nwhat_for:"),
    "nothing_is_there_that_must_not_be_published": (REFER, "Say what", "Tell Dr Example what"),
    "allowances_name_rules": (SITE, "rule: links-to-nowhere", "rule: links-to-nowher"),
    "owners_of_the_hub_are_no_people": ("data/site.yml", "name: The maintainers", "name: Jane Example"),
    "owners_are_roles": (PLAN, "title: Give training", "title: Give training\n    owner: Jane Example"),
    "chairs_are_roles": (GOVERNANCE, "summary: It decides.", "summary: It decides.\n    chair: Jane Example"),
    "organisations_are_no_people": (SITE, "demonstration: true", "organisations: [Jane Example]\ndemonstration: true"),
}
"""For each check, by its name, one change that it must see."""

FLOWS = {
    "flows_are_trees_that_end": (FLOW, "next: step-5", "next: step-9"),
    "step_ids_say_nothing": (FLOW, "  - {id: step-5, outcome: share}", "  - {id: worried, outcome: share}"),
    "flows_ask_about_danger_first": (FLOW, "outcome: call", "outcome: share"),
    "outcomes_have_suitable_contacts": (FLOW, "who_for: [public]", "who_for: [staff]"),
    "outcomes_are_used": (FLOW, "outcome: call", "outcome: share"),
}
"""The same for the checks of flows, in a hub that has one."""

LINES = {
    "approvals_are_of_what_stands": (
        MESSAGE,
        "tone: [Calm.]",
        "tone: [Calm.]\napproval: {by: a role, date: 2024-02-19}",
    ),
    "slots_can_be_filled": (MESSAGE, "number:helpline", "numbre:helpline"),
    "lines_hold_no_web_addresses": (MESSAGE, "It means", "See example.org, it means"),
    "lines_take_names_and_numbers_from_contacts": (MESSAGE, "It means", "The Example helpline knows. It means"),
    "variants_fit_their_channels": (MESSAGE, "Call {name:helpline} on", "Whoever is worried, call {name:helpline} on"),
    "channels_are_used_once": (MESSAGE, "channel: long", "channel: short"),
}
"""The same for the checks of messages and their lines, in a hub that has some."""

SCHEDULES = {
    "links_wait_for_their_pages": (NEWS, 'publish_at: "2024-02-21 09:00"', 'publish_at: "2024-02-21 08:59"'),
    "what_begins_ends_later": (NEWS, 'ends: "2024-03-20 12:00"', 'ends: "2024-03-20 10:00"'),
    "news_happens_before_it_is_published": (NEWS, "\ndate: 2024-02-20", "\ndate: 2024-02-22"),
    "banners_of_an_area_follow_each_other": (STORM, '"2024-06-01 18:00"', '"2024-06-01 17:59"'),
    "banners_come_down": (STORM, '"2024-06-02 18:00"', '"2124-06-02 18:00"'),
    "what_stands_in_an_area_is_for_it": (FLOOD, "severity:", "area: elsewhere\nseverity:"),
}
"""The same for the checks of what is published at its time, in a hub that has some."""

ASSETS_SPOILT = {
    "assets_can_be_read": (ASSETS, 'text: "#ffffff"', 'text: "#143b3c"'),
    "alt_texts_say_what_is_drawn": (ASSETS, "headline: Look first", "headline: Look twice"),
    "assets_show_confirmed_contacts": (PAGE, "state: stored-copy", "state: none"),
    "captions_have_their_pictures": (CHANNELS, "counting: characters", "counting: characters, preview: caption"),
    "codes_open_a_page": (ASSETS, "qr: national-page", "qr: helpline"),
}
"""The same for the checks of posters and cards, in a hub that has one."""

SUCCESSIONS = {
    "councils_begin_before_they_take_a_place": (NEW, "begins: 2025-04-01", "begins: 2025-05-01"),
    "referrals_go_to_a_council_that_takes_them": (NEW, "begins:", "referrals_go_to: brookton\nbegins:"),
}
"""The same for the checks of councils that take each other's places, in a hub that has some."""

COUNCILS = {"national_content_names_no_area": (REFER, "Say what", "In Exampleton, say what")}
"""The same for the checks that look at several councils, in a hub that has two."""

SEEN_TWICE = ("outcomes_have_suitable_contacts", "councils_begin_before_they_take_a_place")
"""Both steps that end with the unsuitable contact are named, and both councils whose place is to be taken."""

FILES = {
    "redirects_hide_no_page": (
        "data/national/redirects.yml",
        "as_at: 2024-02-20\nredirects:\n  - {id: a, moved_from: /duty/, moved_to: /contacts/, date: 2024-02-20}\n",
    ),
    "no_generated_page_replaces_a_written_one": ("docs/duty.md", "---\ntitle: A\ndescription: B\n---\n"),
    "promised_addresses_are_answered": (ABOUT, None),
    "definitions_and_contacts_are_told_once": ("data/national/contacts/helpline-2.yml", FILES_OF_THE_HUB[HELPLINE]),
    "updates_are_not_named_like_areas": ("data/national/updates/exampleton.yml", FILES_OF_THE_HUB[UPDATE]),
    "synonyms_lead_somewhere": (SYNONYMS, SYNONYM.format(means="unicorn", said="horse")),
    "synonyms_tell_enough": (SYNONYMS, SYNONYM.format(means="term", said="say no")),
    "synonyms_are_told_once": (SYNONYMS, SYNONYM.format(means="term", said="term")),
    "topics_are_asked_once": (TOPICS, ASKED_TWICE),
    "faith_and_politics_stand_for_no_harm": (SYNONYMS, SYNONYM.format(means="extremism", said="right wing")),
    "topics_differ_from_their_other_pages": (TOPICS, TOPIC.replace("page:", "also: [/get-help/]\n    page:")),
    "one_adopted_strategy_at_a_time": (STRATEGY.replace("2024-2027", "2025"), SECOND_STRATEGY),
}
"""The same for the checks that look at which files there are."""

COUNCIL = "data/national/referral_guidance/roles/council.yml"
PARTS = "data/national/referral_guidance/shared/parts.yml"
PART = f"{CITED}status: guidance\nparts: [{{id: ask, title: Ask, said_by: hub, text: Ask., contact: helpline}}]\n"
FOR_STAFF = FILES_OF_THE_HUB[COUNCIL].replace("[public]", "[staff]").replace("contacts:", "shared: [ask]\ncontacts:")
ADDED = {
    "flows_have_their_own_numbers": {FLOW: TINY_FLOW, FLOW.replace("tiny", "copied"): TINY_FLOW},
    "shared_parts_show_suitable_contacts": {PARTS: PART, COUNCIL: FOR_STAFF},
    "pictures_of_lines_are_in_use": PICTURE_OF_WITHDRAWN,
}
"""The same for the checks that look at several files beside each other."""


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_a_check_is_silent_about_a_hub_that_is_right(hub: TinyHub, check: Check) -> None:
    assert list(check(hub.read(), TODAY)) == []


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_a_check_has_been_seen_to_fail(hub: TinyHub, check: Check) -> None:
    name = getattr(check, "__name__", "")
    if name in FILES:
        path, content = FILES[name]
        hub.remove(path) if content is None else hub.write(path, content)
    elif name in FLOWS:
        hub.write_all({FLOW: TINY_FLOW, OUTCOMES: TINY_OUTCOMES}).replace(*FLOWS[name])
    elif name in ADDED:
        hub.write_all(ADDED[name])
    elif name in LINES:
        hub.write_all({MESSAGE: TINY_MESSAGE, CHANNELS: TINY_CHANNELS}).replace(*LINES[name])
    elif name in ASSETS_SPOILT:
        add_asset(hub).replace(*ASSETS_SPOILT[name])
    elif name in COUNCILS:
        add_council(hub, "Sample").replace(*COUNCILS[name])
    elif name in SUCCESSIONS:
        reorganised(hub).replace(*SUCCESSIONS[name])
    elif name in SCHEDULES:
        add_news(hub).replace(*SCHEDULES[name])
    else:
        assert name in SPOILT, f"say in SPOILT, or in a table below it, one change that {name} must see"
        hub.replace(*SPOILT[name])
    problems = list(check(hub.read(), TODAY))
    assert len(problems) == (2 if name in SEEN_TWICE else 1)
    assert problems[0].line > 0
    assert problems[0].what
    assert problems[0].todo
