// The flows, each with the shares that it is counted in and the groups that its bodies are listed in. A named body is
// counted in the group it is listed in: its share of a resource is part of the group's share.
// given: flows, provider, user
CALL (flows) {
  UNWIND flows AS flow
  WITH flow, flow.provider AS provider, flow.user AS user
  WITH flow, COLLECT {
    MATCH (provider)-[listed:PART_OF]->(group)
    WHERE listed.kind = 'LISTED_MEMBER_OF_GROUP' AND %holds(listed, group)% AND group <> provider
    RETURN DISTINCT group
  } AS providerGroups, COLLECT {
    MATCH (user)-[listed:PART_OF]->(group)
    WHERE listed.kind = 'LISTED_MEMBER_OF_GROUP' AND %holds(listed, group)% AND group <> user
    RETURN DISTINCT group
  } AS userGroups
  WITH
    flow.resource AS resource,
    collect({flow: flow, providerGroups: providerGroups, userGroups: userGroups}) AS same
  UNWIND same AS each
  RETURN collect({
    share: each.flow.share,
    resource: resource,
    provider: each.flow.provider,
    user: each.flow.user,
    begin: each.flow.begin,
    dated: each.flow.dated,
    providerGroups: each.providerGroups,
    userGroups: each.userGroups,
    countedIn: CASE
      WHEN size(each.providerGroups) + size(each.userGroups) = 0 THEN []
      ELSE [
        whole IN same
        WHERE whole.flow.share <> each.flow.share
          AND (whole.flow.provider = each.flow.provider OR whole.flow.provider IN each.providerGroups)
          AND (whole.flow.user = each.flow.user OR whole.flow.user IN each.userGroups)
          AND (whole.flow.provider <> each.flow.provider OR whole.flow.user <> each.flow.user)
        | whole.flow.share
      ]
    END
  }) AS rows
}
