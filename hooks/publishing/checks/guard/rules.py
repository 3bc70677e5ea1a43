"""The guard's rules, in the order of a contents list. A new one is a module and a line here."""

from publishing.checks.guard.birth_dates import BIRTH_DATES
from publishing.checks.guard.case_detail import CASE_DETAIL
from publishing.checks.guard.contact_details import CONTACT_DETAILS, PERSONAL_CHANNELS
from publishing.checks.guard.files import ACTIVE, HIDDEN, SIZES
from publishing.checks.guard.insurance_numbers import INSURANCE_NUMBERS
from publishing.checks.guard.links import LINKS_NOT_FOR_SHARING, LINKS_TO_NOWHERE
from publishing.checks.guard.markings import MARKINGS
from publishing.checks.guard.nhs_numbers import NHS_NUMBERS
from publishing.checks.guard.people import PEOPLE
from publishing.checks.guard.placeholders import PLACEHOLDERS
from publishing.checks.guard.rule import Rule
from publishing.checks.guard.small_counts import SMALL_COUNTS
from publishing.checks.guard.threat_levels import THREAT_LEVELS
from publishing.checks.guard.unseen import UNSEEN_CHARACTERS
from publishing.checks.guard.word_remains import WORD_REMAINS

RULES: tuple[Rule, ...] = (
    MARKINGS,
    PEOPLE,
    CONTACT_DETAILS,
    PERSONAL_CHANNELS,
    NHS_NUMBERS,
    BIRTH_DATES,
    INSURANCE_NUMBERS,
    CASE_DETAIL,
    SMALL_COUNTS,
    THREAT_LEVELS,
    WORD_REMAINS,
    PLACEHOLDERS,
    UNSEEN_CHARACTERS,
    LINKS_TO_NOWHERE,
    LINKS_NOT_FOR_SHARING,
    HIDDEN,
    ACTIVE,
    SIZES,
)
