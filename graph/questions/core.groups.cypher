// The many by kind.
UNWIND actors AS actor
WITH actor.partner.kind AS kind, collect(actor) AS members
ORDER BY kind
RETURN {kind: kind, members: members}
