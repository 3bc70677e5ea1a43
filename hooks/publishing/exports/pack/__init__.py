"""The evidence pack: one council's strategy as a committee report, a PDF, data and a list of changes.

Nothing here writes files, and the site is built without it.
"""
