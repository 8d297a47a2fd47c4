"""The connection to Neo4j, and what its failures mean."""
