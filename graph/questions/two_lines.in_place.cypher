// All things with a fact of the type that lie in the place, or whose fact leads to a thing there.
%place%
WITH place, COLLECT {
  %all_in_place%
  LIMIT %most% + 1
  RETURN lying
} AS near
WITH size(near) > %most% AS cut, COLLECT {
  UNWIND near[0..%most%] AS lying
  CALL (lying) {
    WITH lying
    // Facts of any date count, as in two_lines.everywhere. The test is a slot: with WHERE true the database would not
    // use the number of relationships that it stores with each node.
    WHERE EXISTS {
      (lying)-[fact:%type%]->(other)
      %where_seen%
    }
    RETURN lying AS subject
    UNION ALL
    MATCH (lying)<-[fact:%type%]-(subject:%placeless%)
    WHERE %holds(fact, lying, subject)%
    RETURN subject
  }
  // Rows are sorted and cut in runs: for every distinct row the database would charge memory for all things in the
  // place.
  WITH subject
  LIMIT %ways% * %most% + 1
  WITH subject
  ORDER BY subject
  RETURN subject
} AS met
WITH cut OR size(met) > %ways% * %most% AS cut, %once_met% AS subjects
