"""The GraphQL schema: derived from the vocabulary, with the questions declared beside it."""

from schema.root import build_schema

__all__ = ["build_schema"]
