// The bodies that lie in the place, and the ties among them.
%place%
WITH place, COLLECT {
  %all_in_place%
  WHERE %named(body)% AND %holds(body)%
  RETURN body
  LIMIT %most_bodies% + 1
} AS bodies
WITH *,
  [body IN bodies | body.id] AS ids,
  CASE WHEN size(bodies) > %most_bodies% THEN [] ELSE bodies END AS measured
%ties_among_measured%
