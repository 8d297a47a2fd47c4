"""Write ``seed.schema.json`` again, after the vocabulary has changed: ``python -m seeds.write_schema``."""

from __future__ import annotations

from seeds.file_schema import SCHEMA_FILE, text

if __name__ == "__main__":
    SCHEMA_FILE.write_text(text(), encoding="utf-8")
