"""Where a request comes from, for what only this machine may do."""

from __future__ import annotations

import ipaddress

from starlette.requests import Request

_FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def address_of(request: Request) -> Address | None:
    """The address of the client; None if it has none, such as one on a Unix socket."""
    if request.client is None:
        return None
    try:
        address = ipaddress.ip_address(request.client.host)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def is_on_this_machine(request: Request) -> bool:
    """Whether the client is on this machine. What a proxy passes on comes from elsewhere."""
    address = address_of(request)
    return address is not None and address.is_loopback and not any(name in request.headers for name in _FORWARDED)
