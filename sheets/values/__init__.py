"""What people type into cells, read whole: a value is understood completely, or it is told and stays text.

Each reader takes the value of a cell and ``tell``, which reports what was noticed at that cell.
"""
