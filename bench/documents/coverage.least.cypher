// Everything in the place; every tie of each community, its cores and its joint bodies; the units up to their first tie;
// agreements that are over, up to a renewal; meetings of the joint bodies.
MATCH (place:Entity {id: $within})
CALL (place) {
  // + things_in_place
  RETURN collect(thing) AS inside
}
CALL (inside) {
  UNWIND inside AS community
  WITH community
  WHERE community:Community AND coalesce(community.count, 1) = 1
  // + community_as_a_whole
  CALL (centre) {
    // + units_of_whole
    RETURN collect(DISTINCT unit.kind) + collect(DISTINCT CASE WHEN unit:PartyOrganization THEN unit.heldBy END) AS kinds
  }
  RETURN collect(kinds) AS had
}
CALL (inside) {
  UNWIND inside AS unit
  WITH unit
  // + may_be_gap
  WITH unit WHERE
  // + without_tie
  RETURN count(unit) AS untied
}
CALL (inside) {
  UNWIND inside AS party
  MATCH (party)-[signs:PARTY_TO]->(agreement:Agreement)
  WHERE signs.validFrom <= signs.validTo
  WITH DISTINCT agreement
  WHERE agreement.validTo < $since AND coalesce(agreement.observed, false) = false
    AND NOT EXISTS {
      MATCH (newest)((later)-[renews:RENEWS]->(earlier)
        WHERE renews.validFrom <= $until AND renews.validTo >= $since){1,12}(agreement)
      WHERE newest.validFrom <= $until AND newest.validTo >= $since
    }
  RETURN count(agreement) AS lapsed
}
CALL (inside) {
  UNWIND inside AS joint
  WITH joint
  WHERE joint:JointCommittee AND coalesce(joint.count, 1) = 1
  OPTIONAL MATCH (joint)-[hosts:HOSTS]->(:Activity {kind: 'MEETING'})
  WHERE hosts.validFrom <= date.truncate('quarter', $until) + duration('P3M') - duration('P1D')
  WITH joint, max(hosts.validTo) AS latest
  WHERE latest IS NULL OR latest < date.truncate('quarter', $since)
  RETURN count(joint) AS silent
}
RETURN {
  tied: [kind IN ['SCHOOL', 'BANK', 'HOSPITAL'] | size([kinds IN had WHERE kind IN kinds])],
  untiedTotal: untied,
  lapsedTotal: lapsed,
  withoutMeetingTotal: silent
} AS found
