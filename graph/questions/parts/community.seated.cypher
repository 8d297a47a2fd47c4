// A seat in a joint body of the centre is a tie to it.
CALL (hub) {
  %seats_in_hub%
}
WITH hub, partner, rels
WHERE partner <> hub AND %is_partner%
RETURN partner, 'COMMITTEE' AS reason, hub.id AS fact, hub AS via, rels
