"""What is hidden in files that are published as they are. What can't be read raises `ValueError`.

A module for each kind of file; `making` holds what several kinds share.
"""
