"""Which column of a table is which field of a subject: proposed from headings and values, or read from a file."""
