// The ties of the partners that count: each partner is tested once, however many ties lead to it.
WITH %carried%, collect({reason: reason, fact: fact, via: via, rels: rels}) AS ways
WHERE %count%
UNWIND ways AS way
WITH %carried%, way.reason AS reason, way.fact AS fact, way.via AS via, way.rels AS rels
