"""Whom a request is counted for."""

from __future__ import annotations

import pytest

from service.exchange import Exchange


@pytest.mark.parametrize(
    ("address", "client"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("unix-socket", "unix-socket"),
    ],
)
def test_a_client_is_an_ipv4_address_or_the_network_of_an_ipv6_address(address: str, client: str) -> None:
    assert Exchange(None, (address, 40000)).client == client


def test_a_client_without_an_address_has_the_empty_name() -> None:
    assert Exchange(None, None).client == ""
