// The parts that bodies take in things that join bodies, sorted by thing. Rows are lists, and nothing is grouped: for a
// group the database would charge the memory of all bodies.
COLLECT {
  UNWIND %bodies% AS body
  WITH body, body.id AS id, %is_fresh% AS new
  CALL (body) {
    %parts_of_body%
  }
  WITH body, id, new, third AS joining, reason, rels
  LIMIT %most% + 1
  WITH body, id, new, joining, reason, rels
  ORDER BY joining, id
  RETURN [joining, id, body, reason, rels, new]
} AS parts
