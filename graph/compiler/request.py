"""The values that one request passes to a statement, whose text depends only on the document."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Request:
    """The values of its variables, the day on which it was made, and the caller (always unknown so far)."""

    variables: Mapping[str, Any]
    today: datetime.date
    actor: str | None = None
