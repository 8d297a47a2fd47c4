// A type and the number of its things.
['%label%', COUNT {
  MATCH (thing:%label%)
  WHERE %seen(thing)%
}]
