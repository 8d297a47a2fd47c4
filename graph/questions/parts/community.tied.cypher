// All bodies tied to one of several hubs, except the hubs themselves.
UNWIND %hubs% AS hub
CALL (hub) {
  %ties_of_hub%
}
WITH hub, partner, reason, fact, via, rels
WHERE NOT partner IN %hubs%
