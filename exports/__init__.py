"""Exports: a graph as files of other formats, always nodes and relationships together, with a manifest.

``records`` says what a graph is here, ``package`` writes one in a format, and each other module writes one format.
"""
