// A Party body counts as the unit that it belongs to, if that is not a hub. A joint branch belongs to several units and
// counts as itself.
WITH partner, collect({hub: hub, reason: reason, fact: fact, via: via, rels: rels}) AS ways
CALL (partner) {
  %unit_of_partner%
}
WITH unit AS partner, ways
WHERE NOT unit IN %hubs%
UNWIND ways AS way
WITH partner, way.hub AS hub, way.reason AS reason, way.fact AS fact, way.via AS via, way.rels AS rels
