// Needs that lose their only provider.
// given: leaving
WITH *, COLLECT {
  CALL (leaving) {
    %provided_by_leaving%
  }
  WITH DISTINCT need
  WHERE NOT EXISTS {
    %provided_by_others%
  }
  WITH need
  ORDER BY need.id
  RETURN need
} AS needs
