// Terms in its posts that hold on the day: the columns of FoundTerm, then the values selected of each holder.
// given: found, post
WITH *, COLLECT {
  UNWIND found[0..%scanned%] AS each
  WITH each.post AS post
  MATCH (holder:Member)-[term:HOLDS]->(post)
  WHERE %holds(term, holder)%
  WITH post, holder, term
  ORDER BY post.id, term.id
  LIMIT %scanned% + 1
  WITH
    holder,
    term.id AS fact,
    post.id AS postId,
    holder.id AS memberId,
    term.onBehalfOf AS onBehalfOf,
    %first_day% AS validFrom,
    %last_day% AS validTo,
    // A term known only from an observation has no known end.
    %first_day_if_open% AS firstDay,
    %last_day_if_open% AS lastDay,
    coalesce(term.sourceIds, []) AS sourceIds
  %row%
} AS terms
