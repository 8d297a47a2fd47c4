// The first day of a term as it is published: by the fact itself, otherwise by its far end or the node between, if the
// day is derived from these.
// given: term, fact, other, between
CASE
  WHEN fact.validFrom = term.start AND (other IS NULL OR fact.statedFrom IS NULL) AND fact.startDate IS NOT NULL
    THEN fact.startDate
  WHEN other.validFrom = term.start THEN other.startDate
  WHEN between.validFrom = term.start THEN between.startDate
END
