// The groups by the communities with which they are registered, each with only its registrations there. Rows are sorted
// and cut in runs: for every community of an aggregation the database would charge memory for all groups.
// given: groups
WITH COLLECT {
  UNWIND groups AS group
  UNWIND range(0, size(group.registrations) - 1) AS at
  WITH group, group.registrations AS every, at, group.registrations[at].community AS community
  // The registrations of a group with one community stand one after another.
  WHERE at = 0 OR every[at - 1].community <> community
  WITH group, every, community
  ORDER BY community.id
  RETURN {
    community: community,
    members: group.members,
    exact: group.exact,
    registrations: [each IN every WHERE each.community = community]
  }
} AS registered
UNWIND %of_each_community%[0..%limit%] AS some
WITH some, some[0].community AS community
