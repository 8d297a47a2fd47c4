// Posts of the body, by id, with the facts about their seats in it. One row beyond the scan limit shows that there are
// more.
// given: committee
WITH committee, COLLECT {
  MATCH (post:Post)-[seat:POST_OF]->(committee)
  WHERE %holds(seat, post)%
  WITH
    post,
    max(seat.count) AS seats,
    max(CASE WHEN seat.role IS NULL THEN 0 ELSE 1 END) = 1 AS named,
    min(CASE WHEN coalesce(seat.occupants, false) THEN 1 ELSE 0 END) = 1 AS occupants
  ORDER BY post.id
  LIMIT %scanned% + 1
  RETURN {post: post, seats: seats, named: named, occupants: occupants}
} AS found
WITH *,
  committee {
    .membersMin,
    .membersMax,
    .secretaries,
    .deputies,
    shareRules: coalesce(committee.shareRules, [])
  } AS rules,
  coalesce(committee.registerKept, false) AS registerKept,
  size(found) > %scanned% AS cut
