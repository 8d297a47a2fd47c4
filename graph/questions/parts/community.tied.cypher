// Everybody tied to one of several hubs, but for the hubs themselves.
UNWIND %hubs% AS hub
CALL (hub) {
  %ties_of_hub%
}
WITH hub, m, reason, fact, via, rels
WHERE NOT m IN %hubs%
