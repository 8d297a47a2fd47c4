// The hits of a query that count, each with its rank; a row without a thing shows that there are more.
WITH COLLECT {
  %hits%
  RETURN thing
} AS hits
CALL (hits) {
  UNWIND hits AS thing
  WITH thing
  WHERE %holds(thing)% AND %in_place%
  RETURN
    thing,
    %rank%
    AS rank
  UNION ALL
  UNWIND CASE WHEN size(hits) > %most% THEN [null] ELSE [] END AS thing
  RETURN thing, -1 AS rank
}
RETURN thing, rank
