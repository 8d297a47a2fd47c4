"""Between the schema and the graph: a GraphQL operation is compiled once, asked of the graph, and answered in bytes."""
