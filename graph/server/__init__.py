"""The local Neo4j: a real server that Cobuild fetches, starts and watches itself where no other is named.

:class:`LocalServer` is the whole of it for most; :func:`fetch` and :func:`create_startup_cache` do ahead what its
first start would do. ``docs/engine.md`` tells users about it, ``docs/decisions/0003-local-neo4j.md`` why it is so.
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
