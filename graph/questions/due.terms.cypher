// Terms of holders of posts on the day of the read, with their recorded days and the months of a term: the columns of
// FoundDue.
// given: post
COLLECT {
  %posts%
  MATCH (holder:Member)-[term:HOLDS]->(post)
  WHERE %holds(post)% AND %holds(term, holder)%
    AND (term.validTo <= %until% OR post.termMonths IS NOT NULL)
  WITH post AS about, term, holder
  ORDER BY term.validTo, term.id
  LIMIT %most% + 1
  WITH
    about,
    term.id AS key,
    term.endDate AS published,
    null AS day,
    [%first_day%, %last_day%, about.termMonths, [holder.name, coalesce(holder.nameEn, holder.name)]] AS more
  RETURN [%kind%, key, published, day, more, about]
}
