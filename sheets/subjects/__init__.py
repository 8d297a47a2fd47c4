"""What the tables of offices are about, declared once: the mapping, its file and the templates derive from it."""

from __future__ import annotations

from sheets.subjects import bodies, work
from sheets.subjects.declare import Field, How, Subject

SUBJECTS: tuple[Subject, ...] = (*bodies.SUBJECTS, *work.SUBJECTS)
BY_NAME = {subject.name: subject for subject in SUBJECTS}

__all__ = ["BY_NAME", "SUBJECTS", "Field", "How", "Subject"]
