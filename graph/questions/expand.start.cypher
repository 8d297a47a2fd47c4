// A walk starts at the opened node; nodes that are already shown count as seen.
%opened_is_found%
WITH opened, COLLECT {
  MATCH (shown:Entity)
  WHERE shown.id IN %known_ids% AND shown <> opened AND %seen(shown)%
  RETURN shown
} AS known
WITH *,
  %options%
  AS options
WITH *, {seen: [opened] + known, ring: [opened], kept: [], found: [], over: false, ended: false} AS start
