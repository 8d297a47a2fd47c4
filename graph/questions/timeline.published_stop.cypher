// The last day of a term as it is published: by the fact itself, otherwise by its far end or the node between, if the
// day is derived from these.
// given: term, fact, other, between
CASE
  WHEN fact.validTo = term.stop AND (other IS NULL OR fact.statedTo IS NULL) AND fact.endDate IS NOT NULL
    THEN fact.endDate
  WHEN other.validTo = term.stop THEN other.endDate
  WHEN between.validTo = term.stop THEN between.endDate
END
