"""The graph marks itself and keeps its record of migrations."""

from __future__ import annotations

from graph.store.migrations.record import Migration

MIGRATION = Migration(
    number=1,
    name="schema",
    schema=(
        "CREATE CONSTRAINT cobuild_meta_id IF NOT EXISTS FOR (m:CobuildMeta) REQUIRE m.id IS UNIQUE",
        "CREATE CONSTRAINT cobuild_migration_number IF NOT EXISTS FOR (m:CobuildMigration) REQUIRE m.number IS UNIQUE",
    ),
)
