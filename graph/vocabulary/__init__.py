"""The vocabulary: the model of the graph, declared once. All names of properties are taken from here."""

from __future__ import annotations

from graph.vocabulary import activities, agreements, cases, organizations, people, places, resources
from graph.vocabulary.common import ENTITY, FACT
from graph.vocabulary.model import Field, Hop, Model

SUBJECTS = (places, organizations, people, agreements, resources, activities, cases)

MODEL = Model(
    interfaces=(ENTITY, places.PLACE, organizations.ORGANIZATION),
    nodes=tuple(node for subject in SUBJECTS for node in subject.NODES),
    relationships=tuple(relationship for subject in SUBJECTS for relationship in subject.RELATIONSHIPS),
    fact=FACT,
)

__all__ = ["MODEL", "Field", "Hop", "Model"]
