"""The graph: its vocabulary, statements, session and server. Alone imports ``neo4j`` and holds Cypher."""
