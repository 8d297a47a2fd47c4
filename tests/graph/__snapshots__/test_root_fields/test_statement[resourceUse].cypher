// query ResourceUse($resource: ID!, $from: Date, $to: Date) {
//   resourceUse(resource: $resource, from: $from, to: $to) {
//     usesTotal
//     calendar { date state free taken }
//     uses { share { id name } users { id name } timeSlot clashes }
//     doubleBookings { shares firstDay time }
//     complete
//     cutBy
//   }
// }
// Database hits on the invented network: 100 at most

// resourceUse
// {a0: date('2026-03-09'), a1: date('2026-03-15'), a2: 100, a3: 500, a4: 'lianhua-reading-room'}
MATCH (resource:Resource {id: $p.a4})
CALL (resource) {
  MATCH (resource)<-[used:OF]-(share:Share)
  WHERE used.validFrom <= $p.a1 AND used.validTo >= $p.a0 AND used.validFrom <= used.validTo
  WITH share, min(used.validFrom) AS start, max(used.validTo) AS stop
  ORDER BY start, share.id
  LIMIT $p.a3 + 1
  WITH
    share,
    share.id AS id,
    toString(start) AS firstDay,
    toString(stop) AS lastDay,
    share.openingHours AS openingHours,
    share.timeSlot AS timeSlot,
    share.quantity AS quantity,
    share.unit AS unit
  RETURN
    collect(share) AS shares,
    collect([id, firstDay, lastDay, openingHours, timeSlot, quantity, unit]) AS uses
}
WITH
  *,
  toString(resource.validFrom) AS firstDay,
  toString(resource.validTo) AS lastDay,
  resource.openingHours AS openingHours,
  resource.availability AS availability,
  resource.capacity AS capacity,
  resource.unit AS unit,
  COLLECT {
    UNWIND shares[0..$p.a2] AS share
    RETURN [
      [share.id, share.name],
      COLLECT {
        MATCH (share)-[given:TO]->(user)
        WHERE given.validFrom <= $p.a1 AND given.validTo >= $p.a0 AND given.validFrom <= given.validTo
        WITH DISTINCT user
        ORDER BY user.id
        RETURN [
          [l_0 IN labels(user) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
          user.id,
          user.name
        ] AS row_0
      }
    ] AS row_0
  } AS selectedOfUses
RETURN [firstDay, lastDay, openingHours, availability, capacity, unit, uses, selectedOfUses, []] AS data;
