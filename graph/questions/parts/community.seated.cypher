// A seat in a joint body of the centre ties to it.
CALL (hub) {
  %seats_in_hub%
}
WITH hub, m, rels
WHERE m <> hub AND %is_partner%
RETURN m, 'COMMITTEE' AS reason, hub.id AS fact, hub AS via, rels
