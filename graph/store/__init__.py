"""Writes to the database: data files, constraints and indexes, migrations."""
