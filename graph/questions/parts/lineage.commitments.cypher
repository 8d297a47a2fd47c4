// The commitments of two agreements, paired: those of the same name; of the others, those that are the only ones of the
// same bodies in the same unit. Commitments without a counterpart have null in its place.
WITH
  %under_both%
WITH olds, news,
  [former IN olds | former.commitment.name] AS oldNames,
  [latter IN news | latter.commitment.name] AS newNames
WITH olds, news,
  [former IN olds WHERE NOT former.commitment.name IN newNames] AS oldRest,
  [latter IN news WHERE NOT latter.commitment.name IN oldNames] AS newRest
WITH olds, news,
  [former IN oldRest WHERE size([latter IN newRest WHERE %alike%]) = 1] AS oldOne,
  [latter IN newRest WHERE size([former IN oldRest WHERE %alike%]) = 1] AS newOne
WITH olds, news, [former IN olds | {
  old: former.commitment,
  new: coalesce(
    head([latter IN news WHERE latter.commitment.name = former.commitment.name | latter.commitment]),
    head([latter IN newOne WHERE former IN oldOne AND %alike% | latter.commitment])
  )
}] AS kept
WITH kept + [latter IN news WHERE NOT latter.commitment IN [pair IN kept | pair.new] | {
  old: null,
  new: latter.commitment
}] AS pairs
UNWIND pairs AS pair
WITH pair.old AS old, pair.new AS new
ORDER BY coalesce(old, new).id
