// The steps of a way, with the columns of path_sentences.PathStep: the first tie of each, and the number of the others.
// given: way
COLLECT {
  UNWIND range(0, size(way.ties) - 1) AS step
  WITH way.nodes[step] AS near, way.nodes[step + 1] AS far, step, head(COLLECT {
    UNWIND way.ties[step] AS tie
    WITH tie
    ORDER BY tie.reason, tie.fact
    LIMIT 1
    RETURN tie
  }) AS tie, size(way.ties[step]) - 1 AS more
  // The first or last day of a tie may come from its relationships or from the nodes that they join.
  WITH
    *,
    %first_day% AS first_day,
    %last_day% AS last_day,
    reduce(all = [], path IN tie.paths |
      reduce(some = all, link IN path | some + [link, startNode(link), endNode(link)])) AS dated
  ORDER BY step
  // A day is returned as published, perhaps only a year or a month, from the longest text; null if no text gives it.
  RETURN [
    coalesce(near.name, near.id),
    coalesce(near.nameEn, near.name, near.id),
    coalesce(far.name, far.id),
    coalesce(far.nameEn, far.name, far.id),
    tie.reason,
    coalesce(tie.via.name, tie.via.id),
    coalesce(tie.via.nameEn, tie.via.name, tie.via.id),
    toString(first_day),
    toString(last_day),
    reduce(best = null, fact IN dated | CASE
      WHEN coalesce(fact.statedFrom, fact.validFrom) = first_day AND fact.startDate IS NOT NULL
        AND size(fact.startDate) > coalesce(size(best), 0)
        THEN fact.startDate
      ELSE best
    END),
    reduce(best = null, fact IN dated | CASE
      WHEN coalesce(fact.statedTo, fact.validTo) = last_day AND fact.endDate IS NOT NULL
        AND size(fact.endDate) > coalesce(size(best), 0)
        THEN fact.endDate
      ELSE best
    END),
    CASE tie.reason WHEN 'MEMBERSHIP' THEN tie.fact <> near.id ELSE startNode(tie.paths[0][0]) = near END,
    more
  ]
}
