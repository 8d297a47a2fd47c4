// All bodies tied to the leaving body. As the question is about it, its members, if any, are its partners.
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
