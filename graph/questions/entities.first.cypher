// Of several things that share a value, the first by id.
// given: thing
WITH thing
ORDER BY thing.id
LIMIT 1
