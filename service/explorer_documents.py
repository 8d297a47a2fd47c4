"""The operations of the explorer, in the very text that the page sends, so that each is planned when it comes.

`explorer/documentTexts.ts` makes the same texts when the pages are built.
"""

from __future__ import annotations

import re
from pathlib import Path

import orjson
from graphql.utilities import strip_ignored_characters

from resolvers.requests import GraphQLRequest

# In a wheel the documents are next to this module, in a clone (editable installation) next to the page that uses them.
_FOLDERS = (Path(__file__).with_name("documents"), Path(__file__).parent.parent / "explorer" / "app" / "documents")
_SPREAD = re.compile(r"\.\.\.(?!on\b)(\w+)")


def documents_folder() -> Path:
    """The folder of the operations: `*.graphql`, their `fragments/`, and `variables.json` with variables of each."""
    return next(path for path in _FOLDERS if path.is_dir())


def document_text(name: str) -> str:
    """An operation without comments and spaces, followed by each fragment that it needs, once."""
    folder = documents_folder()
    texts = [strip_ignored_characters((folder / f"{name}.graphql").read_text("utf-8"))]
    names: list[str] = []
    for text in texts:
        for fragment in _SPREAD.findall(text):
            if fragment not in names:
                names.append(fragment)
                path = folder / "fragments" / f"{fragment}.graphql"
                texts.append(strip_ignored_characters(path.read_text("utf-8")))
    return "".join(texts)


def explorer_requests() -> list[GraphQLRequest]:
    """What the explorer asks, in each form of its variables; what it asks first comes first."""
    asked = orjson.loads((documents_folder() / "variables.json").read_bytes())
    texts = {name: document_text(name) for name in asked}
    return [GraphQLRequest(texts[name], variables) for name, forms in asked.items() for variables in forms]
