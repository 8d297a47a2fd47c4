// The resident units of each kind, with and without a tie; those of no stated kind are last.
UNWIND residents AS each
WITH each.unit.kind AS kind, each.alone AS isAlone
WITH kind, count(CASE WHEN isAlone THEN null ELSE 1 END) AS withTie, count(CASE WHEN isAlone THEN 1 END) AS withoutTie
ORDER BY kind
