// The keys of the groups of a body: the places directly below the place that the body lies in, usually one.
// given: body, place
CALL (body, place) {
  // The path ends at every place that the body lies in; they are few, so the test is cheap.
  MATCH (body) (%climb%){0,%deepest%} (area:Place)
  WITH DISTINCT area
  WHERE area <> place AND EXISTS {
    MATCH (area)-[below:PART_OF]->(place)
    WHERE %holds(below, area, place)% AND %in_hierarchy%
  }
  WITH collect('0' + area.id) AS found
  RETURN CASE WHEN found = [] THEN [%key_of_others%] ELSE found END AS own
}
