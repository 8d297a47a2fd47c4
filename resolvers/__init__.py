"""Between the schema and the graph: compiles a GraphQL operation once, runs its statements, and encodes the result."""
