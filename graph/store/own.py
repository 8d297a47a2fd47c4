"""The labels of Cobuild's own records, beside the things of the network."""

META = "CobuildMeta"
LABELS = (META, "CobuildMigration")
"""Those of every graph that was set up, also of an empty one."""
PREFIX = "Cobuild"
"""The labels of all own records begin with it; everything else that Cobuild stores is an Entity."""
