"""Rules about facts, each in a file of its own: what is wrong with given facts, whoever wants to write them.

A rule knows nothing of files and requests. It yields what breaks it; a data file, a spreadsheet or a mutation reports
that in its own way.
"""
