// Things that match the rest of the text and lie in a place whose name is its beginning. This runs only if few names
// match the whole text.
WITH size(%asked%.rests) > 0 AND COUNT {
  %hits_of_names%
  WITH thing
  WHERE %holds(thing)% AND %in_place%
  RETURN thing
  LIMIT %few%
} < %few% AS few
WHERE few
%hits_of_places%
WITH around, [rest IN %asked%.rests WHERE any(key IN around.searchKeys WHERE key STARTS WITH rest.head)][-1] AS rest
WHERE %holds(around)% AND rest IS NOT NULL
%hits_of_rest%
WITH DISTINCT around, thing
WHERE EXISTS {
  MATCH (thing) (%climbing%){1,%deepest%} (around)
}
WITH DISTINCT thing
WHERE %holds(thing)% AND %in_place%
RETURN thing, 5 AS rank
