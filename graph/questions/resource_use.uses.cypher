// Uses of the resource in the period, earliest first: the columns of FoundUse. A use counts if it has a day in common
// with the period. One row beyond the scan limit shows that there are more.
// given: resource
CALL (resource) {
  MATCH (resource)<-[used:OF]-(share:Share)
  WHERE %in_period% AND %seen(used, share)%
  WITH share, min(used.validFrom) AS start, max(used.validTo) AS stop
  ORDER BY start, share.id
  LIMIT %scanned% + 1
  WITH
    share,
    share.id AS id,
    toString(start) AS firstDay,
    toString(stop) AS lastDay,
    share.openingHours AS openingHours,
    share.timeSlot AS timeSlot,
    share.quantity AS quantity,
    share.unit AS unit
  RETURN collect(share) AS shares, collect(%use%) AS uses
}
WITH *,
  toString(resource.validFrom) AS firstDay,
  toString(resource.validTo) AS lastDay,
  resource.openingHours AS openingHours,
  resource.availability AS availability,
  resource.capacity AS capacity,
  resource.unit AS unit,
  %selected_of_uses% AS selectedOfUses
