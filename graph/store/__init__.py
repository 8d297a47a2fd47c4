"""What is written to the database: data files, constraints and indexes, migrations."""
