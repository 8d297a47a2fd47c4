// The direct ties that lead from one of the bodies to another.
// given: links
UNWIND links AS way
WITH way
WHERE way IS NOT NULL
RETURN way
