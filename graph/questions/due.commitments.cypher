// Commitments that are due in the year of the day or before, or in an unknown year, and are not fulfilled: the columns of
// FoundDue.
// given: commitment, about
UNWIND COLLECT {
  %commitments%
  WHERE %seen(commitment)% AND commitment.due IS NOT NULL
    AND (left(commitment.due, 4) <= left(toString(%until%), 4) OR commitment.due STARTS WITH 'X')
    AND commitment.validFrom <= commitment.validTo
    AND commitment.validFrom <= %until%
    // A published date sorts before all of its days; in an unknown year, it may have been any.
    AND (commitment.fulfilledOn IS NULL
      OR commitment.fulfilledOn > toString(%on%) AND NOT commitment.fulfilledOn STARTS WITH 'X')
    AND NOT (commitment.fulfilledOn IS NULL AND coalesce(commitment.status, '') = 'FULFILLED')
    AND NOT EXISTS {
      MATCH (commitment)-[fulfilled:FULFILLED_BY]->(deed)
      WHERE %holds(fulfilled, deed)%
    }
  WITH commitment
  ORDER BY commitment.due, commitment.id
  %limit%
  RETURN commitment
}[0..%most% + 1] AS about
RETURN %kind% AS kind, about.id AS key, about.due AS published, null AS day, COLLECT {
  MATCH (promising)-[promise:COMMITS]->(about)
  WHERE %seen(promise, promising)%
  WITH DISTINCT promising
  ORDER BY promising.id
  RETURN [promising.name, coalesce(promising.nameEn, promising.name)]
} AS more, about
