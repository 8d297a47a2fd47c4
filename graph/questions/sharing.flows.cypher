// The flows: a share, its resource, a provider and a user, each once; parallel relationships are one flow.
// given: around
CALL (around) {
  %uses%
  WITH share, resource, provider, user, begin, dated
  LIMIT %most% + 1
  WITH share, resource, provider, user, min(begin) AS begin, max(dated) AS dated, count(*) AS times
  WITH share, resource, provider, user, %known_begin% AS begin, dated, times
  RETURN
    collect({share: share, resource: resource, provider: provider, user: user, begin: begin, dated: dated}) AS flows,
    coalesce(sum(times), 0) AS scanned
}
