// Everything in the place; the shares of what it offers and those that it uses, with provider and user; the groups that
// these are listed in.
MATCH (place:Entity {id: $within})
CALL (place) {
  // + things_in_place $until
  RETURN collect(thing) AS inside
}
CALL (inside) {
  UNWIND inside AS provider
  MATCH (provider)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(user)
  WHERE offers.validFrom <= $until AND offers.validTo >= $since
    AND of.validFrom <= $until AND of.validTo >= $since AND of.validFrom <= offers.validTo AND of.validTo >= offers.validFrom
    AND to.validFrom <= $until AND to.validTo >= $since AND to.validFrom <= offers.validTo AND to.validTo >= offers.validFrom
    AND to.validFrom <= of.validTo AND to.validTo >= of.validFrom
  RETURN collect([share, provider, user]) AS given
}
CALL (inside, given) {
  WITH inside, [flow IN given | flow[0]] AS known
  UNWIND inside AS user
  MATCH (user)<-[to:TO]-(share:Share)
  WHERE NOT share IN known
  MATCH (share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(provider)
  WHERE offers.validFrom <= $until AND offers.validTo >= $since
    AND of.validFrom <= $until AND of.validTo >= $since AND of.validFrom <= offers.validTo AND of.validTo >= offers.validFrom
    AND to.validFrom <= $until AND to.validTo >= $since AND to.validFrom <= offers.validTo AND to.validTo >= offers.validFrom
    AND to.validFrom <= of.validTo AND to.validTo >= of.validFrom
  RETURN collect([share, provider, user]) AS taken
}
CALL (given, taken) {
  UNWIND given + taken AS flow
  WITH DISTINCT flow[0] AS share
  RETURN sum(coalesce(share.count, 1)) AS uses
}
CALL (given, taken) {
  UNWIND given + taken AS flow
  UNWIND flow[1..] AS body
  WITH DISTINCT body
  MATCH (body)-[listed:PART_OF]->(group)
  WHERE listed.kind = 'LISTED_MEMBER_OF_GROUP'
  RETURN count(group) AS groups
}
RETURN {usesTotal: uses, groups: groups} AS found
