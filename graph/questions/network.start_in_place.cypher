// The start of a walk without steps: all bodies in a place; of too many those with most relationships, whose number the
// database stores. They are sorted while nothing else is in scope: the database charges each sorted row the memory of all
// lists there.
%place_is_found%
WITH COLLECT {
  %all_in_place%
  LIMIT %most% + 1
  // What is no such body is kept as null, so that it counts as scanned.
  WITH CASE WHEN %holds(partner)% AND %named(partner)% AND %partner_is_wanted% THEN partner END AS body
  WITH body
  ORDER BY CASE WHEN body IS NULL THEN -1 ELSE COUNT { (body)--() } END DESC, body.id
  RETURN body
} AS scanned
WITH size(scanned) > %most% AS over, [body IN scanned WHERE body IS NOT NULL] AS met
WITH {
  seen: met[0..%limit%],
  ring: met[0..%limit%],
  kept: [size(met[0..%limit%])],
  found: [size(met)],
  over: over,
  ended: false
} AS start, null AS untied
