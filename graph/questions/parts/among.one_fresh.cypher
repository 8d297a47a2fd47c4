// The positions of two parts in the same thing, one of them of a fresh body. Pairs of other bodies, of which there may
// be many, are not read.
// given: parts, span, fact
UNWIND [index IN range(span[0], span[1] - 1) WHERE parts[index][5]] AS new
UNWIND range(span[0], span[1] - 1) AS any_other
WITH fact, new, any_other
WHERE new < any_other OR new > any_other AND NOT parts[any_other][5]
WITH
  fact,
  CASE WHEN new < any_other THEN new ELSE any_other END AS first,
  CASE WHEN new < any_other THEN any_other ELSE new END AS second
