// All ways in which the bodies are tied, sorted by their ends, reason and fact.
WITH *,
  %lists%
WITH *, COLLECT {
  CALL (%names_of_lists%) {
    %ways_from_lists%
  }
  WITH way
  LIMIT %most% + 1
  WITH way
  ORDER BY way[0], way[1], way[2], way[3]
  RETURN way
} AS ways
WITH *, %too_many% AS crowded
