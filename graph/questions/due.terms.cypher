// Terms of holders of posts on the day of the read, with their recorded days and the months of a term: the columns of
// FoundDue.
// given: post
UNWIND COLLECT {
  %posts%
  MATCH (holder:Member)-[term:HOLDS]->(post)
  WHERE %holds(post)% AND %holds(term, holder)%
    AND (term.validTo <= %until% OR post.termMonths IS NOT NULL)
  WITH term
  ORDER BY term.validTo, term.id
  %limit%
  RETURN term
}[0..%most% + 1] AS term
WITH term, startNode(term) AS holder, endNode(term) AS about
RETURN
  %kind% AS kind,
  term.id AS key,
  term.endDate AS published,
  null AS day,
  [%first_day%, %last_day%, about.termMonths, [holder.name, coalesce(holder.nameEn, holder.name)]] AS more,
  about
