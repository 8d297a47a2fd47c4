// Posts that the same people hold in other bodies: the values selected of person, post and body.
// given: committee, found, post
WITH *, COLLECT {
  UNWIND found[0..%scanned%] AS each
  WITH each.post AS post
  MATCH (holder:Member)-[term:HOLDS]->(post)
  WHERE %holds(term, holder)%
  WITH DISTINCT holder
  MATCH (holder)-[other:HOLDS]->(elsewhere:Post)-[seat:POST_OF]->(body)
  WHERE %holds(other, elsewhere)% AND %holds(seat, body)% AND body <> committee
  WITH DISTINCT holder, elsewhere, body
  ORDER BY holder.id, body.id, elsewhere.id
  LIMIT %scanned% + 1
  %row%
} AS interlocks
