// The things that lie in the place, and the named communities, units and joint bodies among them.
// given: place
WITH place, COLLECT {
  %all_things%
  WHERE %holds(thing)% AND (thing:Organization OR thing:Place)
  RETURN thing
  LIMIT %looked% + 1
} AS found
WITH place, size(found) > %looked% AS cut, found[0..%looked%] AS inside
WITH *,
  [thing IN inside WHERE thing:Community AND %named(thing)%] AS communities,
  [thing IN inside WHERE thing:Unit AND %named(thing)%] AS units,
  [thing IN inside WHERE thing:JointCommittee AND %named(thing)%] AS committees
