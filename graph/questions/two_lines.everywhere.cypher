// Everything that has a fact of the type, whatever its dates; the facts are tested later, when they are read.
WITH false AS cut, COLLECT {
  MATCH (subject)-[fact:%type%]->(other)
  WHERE %seen(subject, fact, other)%
  WITH DISTINCT subject
  LIMIT %most% + 1
  RETURN subject
} AS subjects
