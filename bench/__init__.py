"""Benchmarks: named workloads, measured against a plain handler and against a peer. See ``docs/performance.md``."""
