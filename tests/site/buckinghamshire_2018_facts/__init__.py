"""What the report of 13 March 2018 says, row by row: where the hub shows it, and its paragraph."""

from tests.site.buckinghamshire_2018_facts import delivery, duty_and_governance
from tests.site.report_rows import Report

REPORT = Report("buckinghamshire-2018", {**duty_and_governance.ROWS, **delivery.ROWS})
