"""The local Neo4j: a real server that Cobuild fetches, starts and supervises if no other is named.

Most callers need only :class:`LocalServer`; :func:`fetch` and :func:`create_startup_cache` do in advance what its
first start would do. ``docs/engine.md`` is for users, ``docs/decisions/0003-local-neo4j.md`` gives the reasons.
"""

from graph.server.fetch import default_cache, fetch
from graph.server.java import Java, find_java
from graph.server.process import Listener, LocalServer, ServerAddress, StartupCache, running_server
from graph.server.startup_cache import create_startup_cache
from graph.server.symptoms import refuse_full_disk
from graph.server.versions import DEFAULT_VERSION, LTS_VERSION, supported_versions

__all__ = [
    "DEFAULT_VERSION",
    "LTS_VERSION",
    "Java",
    "Listener",
    "LocalServer",
    "ServerAddress",
    "StartupCache",
    "create_startup_cache",
    "default_cache",
    "fetch",
    "find_java",
    "refuse_full_disk",
    "running_server",
    "supported_versions",
]
