"""Which body a name stands for: within the workbook, then in the graph. Nothing is merged by guess."""
