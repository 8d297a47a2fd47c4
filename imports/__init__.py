"""Imports: the checked tables of spreadsheets become facts of the graph.

``draft`` says what the rows of a workbook amount to; other modules make drafts, compare them with the graph and write.
"""
