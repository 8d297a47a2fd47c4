"""Data sets with provenance, the loader for these and for users' own files, and the generator of synthetic cities."""

from seeds.loader import check_files, load_files, seed_paths
from seeds.problems import CheckReport, LoadReport, Problem

__all__ = ["CheckReport", "LoadReport", "Problem", "check_files", "load_files", "seed_paths"]
