"""A draft under another source: the one that whoever imports names, so that next year's file corrects this year's."""

from __future__ import annotations

import hashlib

from imports.draft import Draft
from imports.names import slug


def under_source(draft: Draft, name: str) -> Draft:
    """The same draft, whose facts cite the source of this name."""
    before = draft.source
    # Two names may sound alike.
    after = f"import-{slug(name)}-{hashlib.sha256(name.encode()).hexdigest()[:6]}"
    source = draft.nodes.pop(before)
    source.content |= {"id": after, "name": name}
    draft.nodes[after] = source
    draft.source = after
    for each in draft.facts.values():
        content = each.content
        if content["type"] == "CITES" and content["to"] == before:
            content["to"] = after
            content["id"] = f"{content['from']}.CITES.{after}"
        if "sourceIds" in content:
            content["sourceIds"] = [after if id_ == before else id_ for id_ in content["sourceIds"]]
    draft.facts = {each.content["id"]: each for each in draft.facts.values()}
    return draft
