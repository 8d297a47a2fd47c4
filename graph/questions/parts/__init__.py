"""Modules that questions share or consist of."""
