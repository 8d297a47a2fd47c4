"""A grid becomes tables: where they begin and end, what their headings are, and what stands around them."""
