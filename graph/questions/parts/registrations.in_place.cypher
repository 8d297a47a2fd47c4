// Whether a group is in the place: it is registered with, or subordinate to, something there.
// given: group
EXISTS {
  MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(host)
  WHERE %holds(at, host)% AND %host_in_place%
}
