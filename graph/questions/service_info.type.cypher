// A type and how many things of it there are.
['%label%', COUNT {
  MATCH (thing:%label%)
  WHERE %seen(thing)%
}]
