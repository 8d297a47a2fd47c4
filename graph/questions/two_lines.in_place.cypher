// Everything that has a fact of the type, and lies in the place or is led by the fact to what lies there.
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
    // Of whatever date, as everywhere. The test is a slot: after a WHERE true the database would no longer read the
    // number of facts that it keeps with each node.
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
  // Sorted and cut: for every distinct row the database would charge all that lies in the place.
  WITH subject
  LIMIT %ways% * %most% + 1
  WITH subject
  ORDER BY subject
  RETURN subject
} AS met
WITH cut OR size(met) > %ways% * %most% AS cut, %once_met% AS subjects
