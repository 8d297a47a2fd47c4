"""The connection to Neo4j, and the translation of its failures."""
