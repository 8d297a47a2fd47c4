"""Questions to the graph, one module each. Each writes the statement of a root field from what is selected of it."""
