// The named bodies that lie in the place on a day of the period, each with the first and the last day on which it does. A
// body is repeated for each way up to the place.
// given: place
WITH place, COLLECT {
  %every_way%
  WITH body, lies
  WHERE %named(body)%
  WITH body, %since% AS since, %until% AS until
  WHERE since <= until
  WITH body, since, until
  LIMIT %most_bodies% + 1
  WITH body, since, until
  ORDER BY body.id
  RETURN [body, since, until]
} AS found
WITH place, found[0..%most_bodies%] AS found, size(found) > %most_bodies% AS more
WITH *, [first IN %starts_of_bodies% | found[first][0]] AS bodies
// The ways in which they are tied among themselves.
%ways_among_bodies%
WITH
  [each IN found | [each[0].id, toString(each[1]), toString(each[2])]] AS parts,
  [way IN ways | head([rels IN [way[4]] | [way[0], way[1], way[2], way[3], %dates%]])] AS ways,
  more OR crowded AS crowded
