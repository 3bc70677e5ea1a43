"""The checks, in the order of a contents list. A new one is a function and a line here."""

from collections.abc import Callable, Iterable
from datetime import date

from publishing.checks.accessibility import (
    the_statement_agrees_with_its_findings,
    the_statement_is_overdue,
    the_statement_names_a_contact,
    the_statement_was_made_in_order,
)
from publishing.checks.addresses import (
    ids_are_not_reserved,
    links_in_text_lead_to_pages,
    links_wait_for_their_pages,
    no_generated_page_replaces_a_written_one,
    pages_that_are_named_exist,
    promised_addresses_are_answered,
)
from publishing.checks.approvals import approvals_are_of_what_stands
from publishing.checks.area_names import national_content_names_no_area
from publishing.checks.assets import (
    alt_texts_say_what_is_drawn,
    assets_can_be_read,
    assets_show_confirmed_contacts,
    captions_have_their_pictures,
    codes_open_a_page,
)
from publishing.checks.compared_scores import comparisons_of_scores_have_a_mapping
from publishing.checks.comparisons import comparisons_cover_every_theme
from publishing.checks.copies import definitions_and_contacts_are_told_once
from publishing.checks.dates import nothing_is_dated_in_the_future, strategies_stand_as_their_periods_say
from publishing.checks.edition_dates import definition_editions_follow_each_other, wordings_were_in_use
from publishing.checks.fair_words import faith_and_politics_stand_for_no_harm
from publishing.checks.figures import (
    declared_counts_are_right,
    declared_ratings_are_right,
    percentages_add_up,
    ratings_match_their_framework,
    scores_match_their_framework,
    statistics_add_up,
)
from publishing.checks.flow_outcomes import (
    flows_ask_about_danger_first,
    outcomes_are_used,
    outcomes_have_suitable_contacts,
)
from publishing.checks.flows import flows_are_trees_that_end, flows_have_their_own_numbers, step_ids_say_nothing
from publishing.checks.frameworks import (
    bands_cover_their_scale,
    links_to_scores_exist,
    mappings_match_their_frameworks,
)
from publishing.checks.guard.guarding import (
    allowances_are_used,
    allowances_name_rules,
    nothing_is_there_that_must_not_be_published,
)
from publishing.checks.guide_links import guides_are_linked_from_above
from publishing.checks.held_records import held_records_are_of_their_edition
from publishing.checks.ids import ids_are_unique, ids_inside_records_are_unique
from publishing.checks.line_lengths import variants_fit_their_channels, variants_outgrow_their_channels
from publishing.checks.lines import (
    channels_are_used_once,
    lines_hold_no_web_addresses,
    lines_take_names_and_numbers_from_contacts,
    messages_rest_on_overdue_contacts,
    slots_can_be_filled,
)
from publishing.checks.links import links_are_made_once
from publishing.checks.loaded import pages_load_nothing_from_elsewhere
from publishing.checks.overdue import (
    checks_are_overdue,
    reviews_are_due_soon,
    reviews_are_overdue,
    statuses_are_overdue,
    the_national_route_suits_everybody,
    the_plan_of_reviews_names_kinds,
)
from publishing.checks.owners import (
    chairs_are_roles,
    organisations_are_no_people,
    owners_are_roles,
    owners_of_the_hub_are_no_people,
    those_who_vouch_are_no_people,
)
from publishing.checks.page_files import links_between_files_lead_to_files
from publishing.checks.page_forms import lists_of_pages_stand_by_themselves, pages_have_one_top_heading
from publishing.checks.periods import (
    actions_are_due_after_their_plan_begins,
    assessments_come_before_their_source,
    one_adopted_strategy_at_a_time,
    progress_comes_before_its_source,
)
from publishing.checks.pictures import pictures_have_words
from publishing.checks.questions import questions_ask_about_criteria_that_exist
from publishing.checks.reading_age import residents_can_read_it
from publishing.checks.redirects import redirects_hide_no_page
from publishing.checks.references import (
    areas_of_the_site_exist,
    citations_name_a_paragraph_that_exists,
    editions_exist,
    lists_name_each_once,
    references_exist,
)
from publishing.checks.reporting_lines import bodies_report_upwards
from publishing.checks.routes import (
    guides_show_suitable_contacts,
    shared_parts_show_suitable_contacts,
    some_emergency_contact_can_be_shown,
)
from publishing.checks.schedules import (
    banners_come_down,
    banners_of_an_area_follow_each_other,
    news_happens_before_it_is_published,
    updates_are_not_named_like_areas,
    what_begins_ends_later,
    what_stands_in_an_area_is_for_it,
)
from publishing.checks.search import (
    synonyms_are_told_once,
    synonyms_lead_somewhere,
    synonyms_tell_enough,
    topics_are_asked_once,
    topics_differ_from_their_other_pages,
)
from publishing.checks.security_contact import security_contact_is_overdue
from publishing.checks.sources import (
    complete_sources_are_accounted_for,
    errors_name_paragraphs,
    supported_records_exist,
)
from publishing.checks.translations import (
    interfaces_are_whole,
    translated_pages_name_their_original,
    translations_are_older,
)
from publishing.checks.unconfirmed import unconfirmed_contacts_give_way
from publishing.checks.wording import links_are_whole, text_is_not_markup
from publishing.model.hub import Hub
from publishing.problems import Problem

Check = Callable[[Hub, date], Iterable[Problem]]

CHECKS: tuple[Check, ...] = (
    ids_are_unique,
    ids_inside_records_are_unique,
    definitions_and_contacts_are_told_once,
    ids_are_not_reserved,
    no_generated_page_replaces_a_written_one,
    promised_addresses_are_answered,
    links_in_text_lead_to_pages,
    links_between_files_lead_to_files,
    pages_that_are_named_exist,
    links_wait_for_their_pages,
    redirects_hide_no_page,
    references_exist,
    lists_name_each_once,
    areas_of_the_site_exist,
    citations_name_a_paragraph_that_exists,
    supported_records_exist,
    complete_sources_are_accounted_for,
    errors_name_paragraphs,
    national_content_names_no_area,
    editions_exist,
    comparisons_cover_every_theme,
    held_records_are_of_their_edition,
    questions_ask_about_criteria_that_exist,
    definition_editions_follow_each_other,
    wordings_were_in_use,
    strategies_stand_as_their_periods_say,
    one_adopted_strategy_at_a_time,
    actions_are_due_after_their_plan_begins,
    assessments_come_before_their_source,
    progress_comes_before_its_source,
    nothing_is_dated_in_the_future,
    approvals_are_of_what_stands,
    what_begins_ends_later,
    news_happens_before_it_is_published,
    banners_of_an_area_follow_each_other,
    banners_come_down,
    what_stands_in_an_area_is_for_it,
    updates_are_not_named_like_areas,
    declared_counts_are_right,
    declared_ratings_are_right,
    percentages_add_up,
    statistics_add_up,
    scores_match_their_framework,
    ratings_match_their_framework,
    bands_cover_their_scale,
    mappings_match_their_frameworks,
    comparisons_of_scores_have_a_mapping,
    links_to_scores_exist,
    links_are_made_once,
    bodies_report_upwards,
    some_emergency_contact_can_be_shown,
    guides_show_suitable_contacts,
    shared_parts_show_suitable_contacts,
    guides_are_linked_from_above,
    the_national_route_suits_everybody,
    the_plan_of_reviews_names_kinds,
    residents_can_read_it,
    flows_are_trees_that_end,
    step_ids_say_nothing,
    flows_have_their_own_numbers,
    flows_ask_about_danger_first,
    outcomes_have_suitable_contacts,
    outcomes_are_used,
    slots_can_be_filled,
    lines_hold_no_web_addresses,
    lines_take_names_and_numbers_from_contacts,
    variants_fit_their_channels,
    channels_are_used_once,
    assets_can_be_read,
    alt_texts_say_what_is_drawn,
    captions_have_their_pictures,
    pictures_have_words,
    pages_load_nothing_from_elsewhere,
    pages_have_one_top_heading,
    lists_of_pages_stand_by_themselves,
    codes_open_a_page,
    assets_show_confirmed_contacts,
    interfaces_are_whole,
    translated_pages_name_their_original,
    the_statement_agrees_with_its_findings,
    the_statement_names_a_contact,
    the_statement_was_made_in_order,
    synonyms_lead_somewhere,
    synonyms_tell_enough,
    synonyms_are_told_once,
    topics_are_asked_once,
    topics_differ_from_their_other_pages,
    faith_and_politics_stand_for_no_harm,
    text_is_not_markup,
    links_are_whole,
    owners_are_roles,
    owners_of_the_hub_are_no_people,
    chairs_are_roles,
    organisations_are_no_people,
    those_who_vouch_are_no_people,
    nothing_is_there_that_must_not_be_published,
    allowances_name_rules,
)

WARNINGS: tuple[Check, ...] = (
    checks_are_overdue,
    reviews_are_overdue,
    reviews_are_due_soon,
    statuses_are_overdue,
    the_statement_is_overdue,
    translations_are_older,
    messages_rest_on_overdue_contacts,
    unconfirmed_contacts_give_way,
    variants_outgrow_their_channels,
    security_contact_is_overdue,
    allowances_are_used,
)


def check(hub: Hub, today: date) -> list[Problem]:
    """Every problem that every check finds."""
    return [problem for each in CHECKS for problem in each(hub, today)]


def warn(hub: Hub, today: date) -> list[Problem]:
    """What somebody should see to, though the site can be built."""
    return [problem for each in WARNINGS for problem in each(hub, today)]
