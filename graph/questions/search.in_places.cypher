// Things that match the rest of the text and lie in a place whose name is its beginning; a row without a thing shows
// that there are more such places, or more hits of the rest. This runs only if few names match the whole text.
WITH size(%asked%.rests) > 0 AND COUNT {
  %hits_of_names%
  WITH thing
  WHERE %holds(thing)% AND %in_place%
  RETURN thing
  LIMIT %few%
} < %few% AS few
WHERE few
WITH COLLECT {
  %hits_of_places%
  RETURN around
} AS places
CALL (places) {
  UNWIND places AS around
  WITH around, [rest IN %asked%.rests WHERE any(key IN around.searchKeys WHERE key STARTS WITH rest.head)][-1] AS rest
  WHERE %holds(around)% AND rest IS NOT NULL
  WITH around, COLLECT {
    %hits_of_rest%
    RETURN thing
  } AS hits
  UNWIND hits + CASE WHEN size(hits) > %most_of_rest% THEN [null] ELSE [] END AS thing
  WITH DISTINCT around, thing
  WHERE thing IS NULL OR EXISTS {
    MATCH (thing) (%climbing%){1,%deepest%} (around)
  }
  RETURN DISTINCT thing
  UNION ALL
  UNWIND CASE WHEN size(places) > %most_places% THEN [null] ELSE [] END AS thing
  RETURN thing
}
WITH DISTINCT thing
WHERE thing IS NULL OR (%holds(thing)% AND %in_place%)
RETURN thing, CASE WHEN thing IS NULL THEN -1 ELSE 5 END AS rank
