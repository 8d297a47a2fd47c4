"""Rules that all written facts must keep, one file each.

A rule does not depend on files or requests. It yields breaches; the loader of data files, or any other caller, reports
them in its own way.
"""
