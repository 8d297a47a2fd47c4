// How well the names of a thing match, best first: a whole name, whole words at its beginning, its beginning, a part.
// given: thing
CASE
  WHEN any(key IN thing.searchKeys WHERE key IN %asked%.exact) THEN 0
  WHEN any(key IN thing.searchKeys WHERE any(beginning IN %asked%.begins WHERE key STARTS WITH beginning)) THEN 1
  WHEN any(key IN thing.searchKeys WHERE any(start IN %asked%.starts WHERE key STARTS WITH start)) THEN 2
  WHEN any(key IN thing.searchKeys WHERE any(held IN %asked%.contains WHERE key CONTAINS held)) THEN 3
  ELSE 4
END
