"""A synthetic city of any size: invented, deterministic by size and seed, streamed.

``Plan`` gives the numbers, ``stream`` makes the city, ``generate`` loads it into a database. See ``docs/generate.md``.
"""

from seeds.generate.load import Report, generate
from seeds.generate.plan import LEAST_NODES, MOST_NODES, Plan
from seeds.generate.stream import Batch, hubs, node_counts, relationship_counts, stream

__all__ = [
    "LEAST_NODES",
    "MOST_NODES",
    "Batch",
    "Plan",
    "Report",
    "generate",
    "hubs",
    "node_counts",
    "relationship_counts",
    "stream",
]
