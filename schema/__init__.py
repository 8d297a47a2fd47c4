"""The GraphQL schema: derived from the vocabulary, plus the declared questions."""

from schema.root import build_schema

__all__ = ["build_schema"]
