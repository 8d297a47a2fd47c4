// query Chair($of: ID!, $on: Date) {
//   chair(of: $of, on: $on) {
//     committee { name }
//     rotationRule
//     rotationMonths
//     parts {
//       part
//       current { chair { __typename id name } validFrom validTo }
//       next { chair { id name } validFrom validTo recorded }
//       nextUnavailableReason
//       gaps { validFrom validTo after { chair { name } } before { chair { name } } }
//       clashes { validFrom validTo turns { chair { name } } }
//     }
//   }
// }
// Database hits on the invented network: 400 at most

// chair
// {a0: date('2026-09-15'), a1: 'lianhua-hefeng-joint', a2: 100, a3: 4, a4: 500}
MATCH (committee:JointCommittee {id: $p.a1})
WITH
  committee,
  committee.rotationRule AS rotationRule,
  committee.rotationMonths AS rotationMonths,
  COLLECT {
    MATCH (chair)-[turn:CHAIRS]->(committee)
    WITH chair, turn
    ORDER BY turn.validFrom DESC, turn.id
    LIMIT $p.a4 + 1
    WITH
      chair,
      turn.id AS fact,
      turn.scope AS part,
      turn.order AS order,
      toString(turn.validFrom) AS validFrom,
      toString(turn.validTo) AS validTo,
      turn.startDate AS startDate,
      coalesce(turn.endDate, turn.plannedEnd) AS endDate,
      coalesce(turn.status, '') = 'PLANNED' AS planned,
      turn.validFrom <= $p.a0 AND turn.validTo >= $p.a0 AS holds,
      turn.termKnowledge = 'UNKNOWN' AS undated,
      coalesce(turn.sourceIds, []) AS sourceIds,
      chair.id AS chairId,
      toString(chair.validFrom) AS chairFrom,
      toString(chair.validTo) AS chairTo
    RETURN [
      fact,
      part,
      order,
      validFrom,
      validTo,
      startDate,
      endDate,
      planned,
      holds,
      undated,
      sourceIds,
      chairId,
      chairFrom,
      chairTo,
      [
        [[l_0 IN labels(chair) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], chair.id, chair.name],
        [[l_0 IN labels(chair) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], chair.id, chair.name],
        [[l_0 IN labels(chair) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], chair.name],
        [[l_0 IN labels(chair) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], chair.name],
        [[l_0 IN labels(chair) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], chair.name]
      ]
    ] AS row_0
  } AS turns
WITH
  *,
  COLLECT {
    MATCH (chair:Organization)-[membership:MEMBER_OF]->(committee)
    WHERE coalesce(membership.role, '') <> 'OBSERVER'
      AND membership.validFrom <= membership.validTo
      AND (chair:Organization OR chair:Community)
      AND coalesce(chair.count, 1) = 1
      AND coalesce(chair.qualifier, 'EXACT') <> 'SOME'
      AND coalesce(chair.certainty, 'STATED') <> 'MASKED'
    WITH chair, membership
    ORDER BY membership.validFrom, chair.id
    LIMIT $p.a4 + 1
    WITH
      chair,
      chair.id AS chairId,
      toString(membership.validFrom) AS validFrom,
      toString(membership.validTo) AS validTo,
      COLLECT { MATCH (chair)-[belongs:PARTY_ORGANIZATION_OF]-(counterpart) RETURN DISTINCT counterpart.id } AS same
    RETURN [
      chairId,
      validFrom,
      validTo,
      same,
      [
        [[l_0 IN labels(chair) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], chair.id, chair.name],
        [[l_0 IN labels(chair) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], chair.id, chair.name],
        [[l_0 IN labels(chair) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], chair.name],
        [[l_0 IN labels(chair) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], chair.name],
        [[l_0 IN labels(chair) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], chair.name]
      ]
    ] AS row_0
  } AS members
RETURN [rotationRule, rotationMonths, turns, members, [[committee.name]]] AS data;
