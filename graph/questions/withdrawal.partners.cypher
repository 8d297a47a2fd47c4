// Everybody tied to the body that leaves. It is what is asked about: where it has members, they are its partners.
// given: leaving
WITH leaving, COLLECT {
  CALL (leaving) {
    %ties_of_leaving%
  }
  WITH DISTINCT partner
  ORDER BY partner.id
  LIMIT %most% + 1
  RETURN partner
} AS met
WITH leaving, size(met) > %most% AS cut, met[0..%most%] AS partners
