// Agreements of bodies in the place that are over and that no agreement in force renews.
// given: party
// Rows are sorted and cut in runs: for every distinct row the database would charge memory for all things in the place.
WITH *, COLLECT {
  UNWIND inside AS party
  MATCH (party)-[signs:PARTY_TO]->(agreement:Agreement)
  WHERE signs.validFrom <= signs.validTo
    AND coalesce(agreement.observed, false) = false
    AND agreement.validTo < %day%
    AND %ended_since%
    AND %seen(signs, agreement)%
  WITH agreement
  ORDER BY agreement
  RETURN agreement
} AS over
// A renewal has no end: it counts while the later agreement is in force.
WITH *, COLLECT {
  UNWIND %each_of_over% AS agreement
  WITH agreement
  WHERE NOT EXISTS {
    MATCH (newest) ((later)-[renews:RENEWS]->(earlier)
      WHERE NOT coalesce(renews.status, '') IN %called_off% AND %holds(renews, later, earlier)%
    ){1,12} (agreement)
    WHERE newest.validFrom <= %day% AND newest.validTo >= %day% AND %seen(newest, agreement)%
  }
  WITH agreement
  ORDER BY agreement.validTo DESC, agreement.id
  RETURN agreement
} AS lapsed
