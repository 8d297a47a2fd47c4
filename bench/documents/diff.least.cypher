// Everything in the place on each of the days. Of both days together: every tie of its bodies, the posts of its joint
// bodies with holders and represented bodies, and the resources offered.
MATCH (place:Entity {id: $within})
CALL (place) {
  // + things_in_place $since
  WITH thing WHERE thing:Organization OR thing:Place
  RETURN collect(thing) AS before
}
CALL (place) {
  // + things_in_place $until
  WITH thing WHERE thing:Organization OR thing:Place
  RETURN collect(thing) AS after
}
CALL (before, after) {
  WITH before, after, [thing IN after WHERE NOT thing IN before] AS new, [thing IN before WHERE NOT thing IN after] AS gone
  UNWIND [[new, 1], [gone, -1]] AS change
  UNWIND change[0] AS partner
  WITH partner, change[1] AS sign WHERE partner:Organization
  // + named_partner
  RETURN count(CASE WHEN sign = 1 THEN 1 END) AS joined, count(CASE WHEN sign = -1 THEN 1 END) AS left
}
WITH *, before + [thing IN after WHERE NOT thing IN before] AS inside
CALL (inside) {
  UNWIND inside AS body
  WITH body WHERE body:Organization OR body:Community
  CALL (body) {
    // + ties_of_body
  }
  WITH DISTINCT body, partner, reason, fact
  RETURN count(*) AS ties
}
CALL (inside) {
  UNWIND inside AS joint
  WITH joint WHERE joint:JointCommittee
  MATCH (joint)<-[seat:POST_OF]-(post:Post)
  WHERE seat.validFrom <= $until AND seat.validTo >= $since
  OPTIONAL MATCH (post)-[stands:REPRESENTS]->(represented)
  WHERE stands.validFrom <= $until AND stands.validTo >= $since
  OPTIONAL MATCH (post)<-[office:HOLDS]-(holder:Member)
  WHERE office.validFrom <= $until AND office.validTo >= $since
  RETURN count(DISTINCT post) AS posts, count(DISTINCT represented) AS represents, count(DISTINCT holder) AS holders
}
CALL (inside) {
  UNWIND inside AS provider
  MATCH (provider)-[offers:OFFERS]->(resource:Resource)
  WHERE offers.validFrom <= $until AND offers.validTo >= $since
  RETURN count(DISTINCT resource) AS resources
}
RETURN {
  joinedTotal: joined, leftTotal: left, ties: ties, posts: posts, holders: holders, represents: represents,
  resources: resources
} AS found
