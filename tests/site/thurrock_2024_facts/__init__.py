"""What the report of 20 February 2024 says, row by row: where the hub shows it, and its paragraph."""

from tests.site.report_rows import Report
from tests.site.thurrock_2024_facts import arrangements, law_and_threat, proposal

REPORT = Report("thurrock-2024", {**law_and_threat.ROWS, **arrangements.ROWS, **proposal.ROWS})
