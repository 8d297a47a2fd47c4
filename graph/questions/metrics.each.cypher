// The rows of a list, in their order, each with the body that it names.
UNWIND range(0, size(%rows%) - 1) AS position
WITH position, %rows%[position] AS row
MATCH (body:Entity)
WHERE body.id = %id% AND %seen(body)%
WITH position, row, body
ORDER BY position
