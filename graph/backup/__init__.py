"""Logical backups of the whole graph: taken while it is in use, verified, restored into any Neo4j."""
