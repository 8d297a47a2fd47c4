// The parts that bodies take in what joins bodies, sorted by what they are parts of.
// Rows are lists, and nothing is grouped: for a group the database would charge all bodies.
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
