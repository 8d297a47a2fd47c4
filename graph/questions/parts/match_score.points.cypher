// The points of each criterion and their sum, for a need and an offer, the steps between them and their ties. due is
// the last day of the deadline, span the number of days until then, days the number of those on which the resource is
// offered. If there is no deadline, lasts is whether it is offered on the day of the read.
// given: need, offer, steps, ties
WITH *, need.deadlineTo AS due
WITH *,
  CASE WHEN offer.validFrom > %day% THEN offer.validFrom ELSE %day% END AS opens,
  CASE WHEN offer.validTo < due THEN offer.validTo ELSE due END AS closes
WITH *,
  duration.inDays(%day%, due).days + 1 AS span,
  duration.inDays(opens, closes).days + 1 AS days
WITH *, due IS NULL AND offer.validFrom <= %day% AND offer.validTo >= %day% AS lasts
WITH *,
  %most_kind% AS KIND,
  CASE
    WHEN NOT coalesce(%comparable%, false) THEN 5
    WHEN offer.capacity >= need.quantity THEN %most_capacity%
    WHEN offer.capacity <= 0 THEN 0
    ELSE %most_capacity% * offer.capacity / need.quantity
  END AS CAPACITY,
  CASE
    WHEN due IS NULL AND lasts THEN %most_time%
    WHEN due IS NULL THEN 0
    WHEN span <= 0 OR days <= 0 THEN 0
    ELSE %most_time% * days / span
  END AS TIME,
  CASE
    WHEN steps <= 1 THEN %most_distance%
    WHEN steps < 11 THEN 22 - 2 * steps
    ELSE 0
  END AS DISTANCE,
  CASE size(ties)
    WHEN 0 THEN 0
    WHEN 1 THEN 5
    ELSE %most_ties%
  END AS TIES,
  CASE WHEN any(tie IN ties WHERE tie.reason = 'AGREEMENT') THEN %most_agreement% ELSE 0 END AS AGREEMENT
WITH *, KIND + CAPACITY + TIME + DISTANCE + TIES + AGREEMENT AS score
