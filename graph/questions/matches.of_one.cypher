// One need (or resource), and the offers (or needs) in the places around it, nearest first.
// given: one
%sides%
%chain%
WITH one, [link IN chain | link.place] AS places
%around%
CALL (*) {
  %things%
  LIMIT %most% + 1
  RETURN collect(thing) AS found
}
WITH
  [one] AS anchors,
  around,
  found[0..%most%] AS found,
  size(found) > %most% AS cutFound,
  false AS cutNeeds,
  %needs_total% AS needs
