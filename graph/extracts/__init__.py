"""Extracts: a part of the graph, record by record, with every relationship's ends, as on a day or with its history."""
