// Everything in the place with its open needs, and the offers of their kinds; who has and who offers them, with the
// places that these lie in and what these take part in; what is compared of a need and of an offer.
MATCH (place:Entity {id: $within})
CALL (place) {
  // + things_in_place
  WITH thing LIMIT 10000
  RETURN collect(thing) AS inside
}
CALL (inside) {
  UNWIND inside AS owner
  MATCH (owner)-[has:HAS_NEED]->(need:Need)
  WHERE has.validFrom <= $until AND has.validTo >= $since
    AND (NOT coalesce(need.status, '') IN ['FULFILLED', 'ENDED']
      OR need.validTo >= $since AND need.validTo < date('9999-12-31'))
  WITH DISTINCT need ORDER BY need.id
  RETURN collect({need: need, kind: need.kind, text: need.kindText}) AS open
}
WITH inside, size(open) AS needs, open[..100] AS needed
CALL (inside, needed) {
  WITH inside, [each IN needed | each.kind] AS kinds
  UNWIND inside AS owner
  MATCH (owner)-[has:OFFERS]->(offer:Resource)
  WHERE has.validFrom <= $until AND has.validTo >= $since
  WITH DISTINCT offer, kinds
  WITH offer, offer.kind AS kind, kinds
  WHERE kind IN kinds AND (NOT coalesce(offer.status, '') IN ['FULFILLED', 'ENDED']
    OR offer.validTo >= $since AND offer.validTo < date('9999-12-31'))
  WITH offer, kind LIMIT 1000
  RETURN collect({offer: offer, kind: kind, text: offer.kindText}) AS offered
}
CALL (needed) {
  UNWIND needed AS each
  WITH each, each.need AS need
  MATCH (owner)-[has:HAS_NEED]->(need)
  WHERE has.validFrom <= $until AND has.validTo >= $since
  WITH each, [need.deadlineTo, need.quantity, need.unit] AS compared, collect(DISTINCT owner) AS owners
  RETURN collect(each {.*, owners: owners, compared: compared}) AS needed_by
}
CALL (offered) {
  UNWIND offered AS each
  WITH each, each.offer AS offer
  MATCH (owner)-[has:OFFERS]->(offer)
  WHERE has.validFrom <= $until AND has.validTo >= $since
  WITH each, [offer.validFrom, offer.validTo, offer.capacity, offer.unit] AS compared, collect(DISTINCT owner) AS owners
  RETURN collect(each {.*, owners: owners, compared: compared}) AS offered_by
}
CALL (needed_by, offered_by) {
  UNWIND needed_by AS one
  UNWIND offered_by AS other
  WITH one, other
  WHERE one.kind = other.kind AND (one.kind <> 'OTHER' OR one.text = other.text)
    AND none(owner IN one.owners WHERE owner IN other.owners)
  RETURN count(*) AS matched
}
CALL (needed_by, offered_by) {
  UNWIND needed_by + offered_by AS each
  UNWIND each.owners AS owner
  RETURN collect(DISTINCT owner) AS shown
}
CALL (shown) {
  // + ties_among_shown
}
CALL (shown) {
  UNWIND shown AS owner
  MATCH ANY SHORTEST (owner) (
    (inner)-[lies:PART_OF|LOCATED_IN|PARTY_ORGANIZATION_OF|LEADS
      WHERE lies.validFrom <= $until AND lies.validTo >= $since
        AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)]->(outer)
  ){0,12} (above:Place)
  RETURN count(*) AS steps
}
RETURN {needsTotal: needs, matchesTotal: matched, ties: ties, steps: steps} AS found
