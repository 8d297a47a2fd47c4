// The quantities of some shares, added up for each unit.
UNWIND %shares% AS share
WITH share
ORDER BY share.id
WITH share
WHERE share.quantity IS NOT NULL
WITH share.unit AS unit, sum(toFloat(share.quantity)) AS quantity
ORDER BY unit
