"""Where the hub shows what the report says."""

SUMMARY = "Executive summary"
EDITION = "/strategy/thurrock/2024-2027/"
CONTEXT, PRACTICE, PLAN = f"{EDITION}context/", f"{EDITION}practice/", f"{EDITION}plan/"
ASSESSMENT, GOVERNANCE = f"{EDITION}assessment/", f"{EDITION}governance/"
OBJECTIVES, PRIORITIES = f"{EDITION}objectives/", f"{EDITION}priorities/"
DUTY, FRAMEWORKS, TIMELINE = "/duty/", "/strategy/frameworks/", "/timeline/"
