"""Spreadsheets of offices become checked tables: every value knows its cell, and every cell is accounted for.

Nothing here reads or writes the database.
"""
