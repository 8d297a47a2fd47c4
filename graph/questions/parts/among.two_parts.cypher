// Two parts of different bodies in the same thing make a way: the thing ties them.
// given: parts
UNWIND %spans_of_parts% AS span
WITH span
WHERE span[1] > span[0] + 1
WITH span, parts[span[0]][0].id AS fact
%two_places%
WITH fact, parts[first] AS one, parts[second] AS other
WHERE one[1] <> other[1]
RETURN [one[1], other[1], one[3], fact, one[4] + other[4], one[2], other[2]] AS way
