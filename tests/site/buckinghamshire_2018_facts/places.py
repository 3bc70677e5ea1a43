"""Where the hub shows what the report says."""

EDITION = "/strategy/buckinghamshire/2018/"
CONTEXT, PRACTICE = f"{EDITION}context/", f"{EDITION}practice/"
GOVERNANCE, PLAN = f"{EDITION}governance/", f"{EDITION}plan/"
TIMELINE = "/timeline/"
