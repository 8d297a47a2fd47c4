"""Questions to the graph, one module each. Each writes the statement of a root field from its selection."""
