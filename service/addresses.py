"""Addresses as people and clients write them."""

from __future__ import annotations


def address(host: str, port: int) -> str:
    """The address under which this machine reaches the service."""
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "": "127.0.0.1"}.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{shown}:{port}"
