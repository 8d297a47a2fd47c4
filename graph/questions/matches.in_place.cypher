// The needs and the offers of everything in a place.
// given: place
WITH [place] AS places
%around%
CALL (*) {
  %needs%
  ORDER BY thing.id
  RETURN collect(thing) AS open
}
WITH around, size(open) AS needs, open[0..%most_needs%] AS anchors
CALL (anchors) {
  UNWIND anchors AS anchor
  RETURN collect(DISTINCT anchor.kind) AS kinds
}
CALL (*) {
  %offers%
  LIMIT %most_offers% + 1
  RETURN collect(thing) AS found
}
WITH
  around,
  anchors,
  needs,
  found[0..%most_offers%] AS found,
  size(found) > %most_offers% AS cutFound,
  needs > %most_needs% AS cutNeeds
