// The places directly below the place, each with the ids of the bodies in it. A body is repeated for every way up from
// it; repetitions are removed when the network is measured.
// given: place, ids
COLLECT {
  MATCH (below:Place)-[belongs:PART_OF]->(place)
  WHERE size(ids) <= %most_bodies% AND %holds(belongs, below)% AND %in_hierarchy%
  WITH below
  LIMIT %most_places% + 1
  RETURN [below.id, COLLECT {
    %every_way_up_to_below%
    WHERE body:Organization OR body:Community
    RETURN body.id
  }]
}
