// Agreements in force that end by the day and that no other renews: its columns of FoundDue.
// given: agreement
COLLECT {
  %agreements%
  WHERE %holds(agreement)% AND agreement.validTo <= %until%
    AND NOT EXISTS {
      MATCH (agreement)<-[renewal:RENEWS]-(later:Agreement)
      WHERE %seen(renewal, later)% AND renewal.validFrom <= renewal.validTo
    }
  WITH agreement AS about
  ORDER BY about.validTo, about.id
  LIMIT %most% + 1
  WITH
    about,
    about.id AS key,
    coalesce(about.endDate, toString(about.validTo)) AS published,
    toString(about.validTo) AS day,
    [] AS more
  RETURN [%kind%, key, published, day, more, about]
}
