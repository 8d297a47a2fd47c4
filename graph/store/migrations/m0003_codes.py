"""The number that an office gave a thing finds it. The fourth migration writes all keys anew, these among them."""

from __future__ import annotations

from graph.store.migrations.record import Migration

MIGRATION = Migration(number=3, name="codes")
