// query Sharing($within: ID, $between: DateRange) {
//   sharing(within: $within, between: $between) {
//     flowsTotal
//     usesTotal
//     providersTotal
//     usersTotal
//     flows { provider { id name } user { id name } kind uses quantities { unit quantity } }
//     topProviders { provider { id name } uses }
//     complete
//     cutBy
//   }
// }
// Database hits on the invented network: 2500 at most

// sharing
// {a0: date('2026-08-01'), a1: date('2026-01-01'), a2: date('2026-12-31'), a3: 10000, a4: 20000, a5: 100, a6: 'lianhua'}
MATCH (place:Entity {id: $p.a6})
WHERE place:Place
CALL (place) {
  MATCH ANY SHORTEST (inside) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a2
          AND lies.validTo >= $p.a2
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (place)
  WITH DISTINCT inside
  LIMIT $p.a3 + 1
  RETURN collect(inside) AS around
}
CALL (around) {
  UNWIND around[0..$p.a3] AS inside
  CALL (inside) {
    MATCH (inside)-[offers:OFFERS]->(resource:Resource)<-[portion:OF]-(share:Share)-[serves:TO]->(user)
    WHERE offers.validFrom <= $p.a2
      AND offers.validTo >= $p.a1
      AND offers.validFrom <= offers.validTo
      AND portion.validFrom <= $p.a2
      AND portion.validTo >= $p.a1
      AND portion.validFrom <= portion.validTo
      AND serves.validFrom <= $p.a2
      AND serves.validTo >= $p.a1
      AND serves.validFrom <= serves.validTo
      AND offers.validFrom <= portion.validTo
      AND offers.validFrom <= serves.validTo
      AND portion.validFrom <= offers.validTo
      AND portion.validFrom <= serves.validTo
      AND serves.validFrom <= offers.validTo
      AND serves.validFrom <= portion.validTo
    RETURN
      share,
      resource,
      inside AS provider,
      user,
      reduce(
        latest = serves.validFrom,
        day IN [portion.validFrom, offers.validFrom] | CASE WHEN day > latest THEN day ELSE latest END
      ) AS begin,
      CASE
        WHEN offers.termKnowledge = 'UNKNOWN'
          OR portion.termKnowledge = 'UNKNOWN'
          OR serves.termKnowledge = 'UNKNOWN'
          THEN 0
        ELSE 1
      END AS dated
    UNION ALL
    MATCH (inside)<-[serves:TO]-(share:Share)-[portion:OF]->(resource:Resource)<-[offers:OFFERS]-(provider)
    WHERE offers.validFrom <= $p.a2
      AND offers.validTo >= $p.a1
      AND offers.validFrom <= offers.validTo
      AND portion.validFrom <= $p.a2
      AND portion.validTo >= $p.a1
      AND portion.validFrom <= portion.validTo
      AND serves.validFrom <= $p.a2
      AND serves.validTo >= $p.a1
      AND serves.validFrom <= serves.validTo
      AND offers.validFrom <= portion.validTo
      AND offers.validFrom <= serves.validTo
      AND portion.validFrom <= offers.validTo
      AND portion.validFrom <= serves.validTo
      AND serves.validFrom <= offers.validTo
      AND serves.validFrom <= portion.validTo
    RETURN
      share,
      resource,
      provider,
      inside AS user,
      reduce(
        latest = serves.validFrom,
        day IN [portion.validFrom, offers.validFrom] | CASE WHEN day > latest THEN day ELSE latest END
      ) AS begin,
      CASE
        WHEN offers.termKnowledge = 'UNKNOWN'
          OR portion.termKnowledge = 'UNKNOWN'
          OR serves.termKnowledge = 'UNKNOWN'
          THEN 0
        ELSE 1
      END AS dated
  }
  WITH share, resource, provider, user, begin, dated
  LIMIT $p.a4 + 1
  WITH share, resource, provider, user, min(begin) AS begin, max(dated) AS dated, count(*) AS times
  WITH
    share,
    resource,
    provider,
    user,
    nullIf(nullIf(begin, date('0001-01-01')), date('9999-12-31')) AS begin,
    dated,
    times
  RETURN
    collect({share: share, resource: resource, provider: provider, user: user, begin: begin, dated: dated}) AS flows,
    coalesce(sum(times), 0) AS scanned
}
CALL (flows) {
  UNWIND flows AS flow
  WITH flow, flow.provider AS provider, flow.user AS user
  WITH
    flow,
    COLLECT {
      MATCH (provider)-[listed:PART_OF]->(group)
      WHERE listed.kind = 'LISTED_MEMBER_OF_GROUP'
        AND listed.validFrom <= $p.a2
        AND listed.validTo >= $p.a1
        AND listed.validFrom <= listed.validTo
        AND group <> provider
      RETURN DISTINCT group
    } AS providerGroups,
    COLLECT {
      MATCH (user)-[listed:PART_OF]->(group)
      WHERE listed.kind = 'LISTED_MEMBER_OF_GROUP'
        AND listed.validFrom <= $p.a2
        AND listed.validTo >= $p.a1
        AND listed.validFrom <= listed.validTo
        AND group <> user
      RETURN DISTINCT group
    } AS userGroups
  WITH
    flow.resource AS resource,
    collect({flow: flow, providerGroups: providerGroups, userGroups: userGroups}) AS same
  UNWIND same AS each
  RETURN collect(
    {
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
    }
  ) AS rows
}
WITH *, rows AS some
CALL (some) {
  WITH some, [row IN some | row.share] AS every
  WITH some, [row IN some WHERE any(whole IN row.countedIn WHERE whole IN every) | row.share] AS counted
  UNWIND some AS row
  WITH row.share AS share, counted, max(row.dated) AS dated
  WHERE NOT share IN counted
  RETURN
    collect(share) AS shares,
    sum(coalesce(share.count, 1)) AS uses,
    sum(CASE WHEN dated = 0 THEN coalesce(share.count, 1) ELSE 0 END) AS undated
}
WITH around, scanned, rows, shares AS allShares, uses AS allUses, undated AS allUndated
CALL (rows) {
  UNWIND rows AS row
  WITH row.provider AS body, head(collect(row.providerGroups)) AS groups
  WITH collect(body) AS every, collect({body: body, groups: groups}) AS bodies
  UNWIND bodies AS each
  WITH each
  WHERE NOT any(group IN each.groups WHERE group IN every)
  RETURN sum(coalesce(each.body.count, 1)) AS providers
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.user AS body, head(collect(row.userGroups)) AS groups
  WITH collect(body) AS every, collect({body: body, groups: groups}) AS bodies
  UNWIND bodies AS each
  WITH each
  WHERE NOT any(group IN each.groups WHERE group IN every)
  RETURN sum(coalesce(each.body.count, 1)) AS users
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.provider AS provider, collect(row) AS some
  CALL (some) {
    WITH some, [row IN some | row.share] AS every
    WITH some, [row IN some WHERE any(whole IN row.countedIn WHERE whole IN every) | row.share] AS counted
    UNWIND some AS row
    WITH row.share AS share, counted, max(row.dated) AS dated
    WHERE NOT share IN counted
    RETURN
      collect(share) AS shares,
      sum(coalesce(share.count, 1)) AS uses,
      sum(CASE WHEN dated = 0 THEN coalesce(share.count, 1) ELSE 0 END) AS undated
  }
  WITH provider, uses
  ORDER BY uses DESC, provider.id
  RETURN collect({provider: provider, uses: uses}) AS top
}
CALL (rows) {
  UNWIND rows AS row
  WITH
    row.provider AS provider,
    row.user AS user,
    row.resource.kind AS kind,
    null AS period,
    collect(row) AS some
  CALL (some) {
    WITH some, [row IN some | row.share] AS every
    WITH some, [row IN some WHERE any(whole IN row.countedIn WHERE whole IN every) | row.share] AS counted
    UNWIND some AS row
    WITH row.share AS share, counted, max(row.dated) AS dated
    WHERE NOT share IN counted
    RETURN
      collect(share) AS shares,
      sum(coalesce(share.count, 1)) AS uses,
      sum(CASE WHEN dated = 0 THEN coalesce(share.count, 1) ELSE 0 END) AS undated
  }
  CALL (some) { UNWIND some AS row RETURN count(DISTINCT row.resource) AS resources }
  WITH provider, user, kind, period, shares, uses, resources
  ORDER BY uses DESC, provider.id, user.id, kind, period
  RETURN collect(
    {
      provider: provider,
      user: user,
      kind: kind,
      period: period,
      shares: shares,
      uses: uses,
      resources: resources
    }
  ) AS groups
}
WITH
  *,
  [
    size(groups),
    allUses,
    providers,
    users,
    COLLECT {
      UNWIND groups[0..$p.a5] AS flow
      WITH flow, flow.provider AS provider, flow.user AS user
      WITH
        *,
        [
          CASE
            WHEN provider IS NULL THEN null
            ELSE [
              [l_0 IN labels(provider) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
              provider.id,
              provider.name
            ]
          END,
          CASE
            WHEN user IS NULL THEN null
            ELSE [
              [l_0 IN labels(user) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
              user.id,
              user.name
            ]
          END,
          flow.kind,
          flow.uses,
          COLLECT {
            UNWIND flow.shares AS share
            WITH share
            ORDER BY share.id
            WITH share
            WHERE share.quantity IS NOT NULL
            WITH share.unit AS unit, sum(toFloat(share.quantity)) AS quantity
            ORDER BY unit
            RETURN [unit, quantity] AS row_0
          }
        ] AS row_0
      RETURN row_0
    },
    COLLECT {
      UNWIND top[0..$p.a5] AS flow
      WITH flow, flow.provider AS provider, flow.user AS user
      RETURN [
        CASE
          WHEN provider IS NULL THEN null
          ELSE [
            [l_0 IN labels(provider) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
            provider.id,
            provider.name
          ]
        END,
        flow.uses
      ] AS row_0
    },
    NOT (size(groups) > $p.a5 OR size(top) > $p.a5) AND NOT (size(around) > $p.a3 OR scanned > $p.a4),
    CASE WHEN size(groups) > $p.a5 OR size(top) > $p.a5 THEN ['LIMIT'] ELSE [] END
      + CASE WHEN size(around) > $p.a3 OR scanned > $p.a4 THEN ['SCAN_LIMIT'] ELSE [] END
  ] AS data
RETURN data;
