// Agreements in force that end by the day and that no other renews: the columns of FoundDue.
// given: agreement
UNWIND COLLECT {
  %agreements%
  WHERE %holds(agreement)% AND agreement.validTo <= %until%
    AND NOT EXISTS {
      MATCH (agreement)<-[renewal:RENEWS]-(later:Agreement)
      WHERE %seen(renewal, later)% AND renewal.validFrom <= renewal.validTo
    }
  WITH agreement
  ORDER BY agreement.validTo, agreement.id
  %limit%
  RETURN agreement
}[0..%most% + 1] AS about
RETURN
  %kind% AS kind,
  about.id AS key,
  coalesce(about.endDate, toString(about.validTo)) AS published,
  toString(about.validTo) AS day,
  [] AS more,
  about
