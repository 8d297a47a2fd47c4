"""What one request gives a statement, whose text depends on the document alone."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Request:
    """The values of its variables, the day on which it was made, and who asks (nobody is known yet)."""

    variables: Mapping[str, Any]
    today: datetime.date
    actor: str | None = None
