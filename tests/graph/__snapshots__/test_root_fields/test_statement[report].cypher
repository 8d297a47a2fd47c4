// query Report($within: ID!, $during: DateRange!) {
//   report(within: $within, during: $during) {
//     place { id name }
//     summaryZh
//     summaryEn
//     sections {
//       key
//       zh
//       figures {
//         key
//         zh
//         measure
//         value
//         rate
//         from
//         to
//         asOf
//         parts { key zh value }
//         uncounted { reason zh value }
//         query { document variables counts }
//       }
//     }
//   }
// }
// Database hits on the invented network: 55000 at most

// report
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: date('2026-08-01'), a3: 'lianhua', a4: date('2026-06-30'), a5: 20000, a6: 2000, a7: 1, a8: 'SOME', a9: 'MASKED', a10: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], a11: date('2026-01-01'), a12: date('2026-06-30'), a13: date('2026-01-01'), a14: 'FULFILLED', a15: ['CLAIMED', 'FULFILLED'], a16: 'ENDED', a17: 1000, a18: 20, a19: 'MEETING'}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
RETURN [
  [place.name, place.nameEn],
  [[l_0 IN labels(place) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], place.id, place.name]
] AS data;


// report
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: date('2026-08-01'), a3: 'lianhua', a4: date('2026-06-30'), a5: 20000, a6: 2000, a7: 1, a8: 'SOME', a9: 'MASKED', a10: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], a11: date('2026-01-01'), a12: date('2026-06-30'), a13: date('2026-01-01'), a14: 'FULFILLED', a15: ['CLAIMED', 'FULFILLED'], a16: 'ENDED', a17: 1000, a18: 20, a19: 'MEETING'}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
WITH
  *,
  COLLECT {
    MATCH (thing_2 WHERE true) (
      (inner_3)-[
        lies_4:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_4.validFrom <= $p.a4
            AND lies_4.validTo >= $p.a4
            AND (type(lies_4) <> 'LEADS' OR lies_4.role = 'CORE' AND outer_5:Place)
      ]->(outer_5)
    ){0,12} (asked_place_6:Entity {id: $p.a3} WHERE true)
    WITH DISTINCT thing_2
    RETURN thing_2
  } AS around_7
WITH
  *,
  head(
    [
      met_0 IN [
        COLLECT {
          UNWIND around_7 AS thing_2
          WITH thing_2
          WHERE thing_2:Community|JointCommittee|PartyOrganization|ServicePoint|Unit
          WITH thing_2
          ORDER BY thing_2
          RETURN thing_2
        }
      ]
        | [
          start IN [
            index IN range(0, size(met_0) - 1)
              WHERE index = 0 OR met_0[index].id <> met_0[index - 1].id
          ]
            | met_0[start]
        ]
    ]
  ) AS of_place_8
WITH *, [x_0 IN of_place_8 WHERE x_0:Community] AS of_place_9
WITH *, [x_0 IN of_place_8 WHERE x_0:PartyOrganization] AS of_place_11
WITH *, [x_0 IN of_place_8 WHERE x_0:JointCommittee] AS of_place_13
WITH *, [x_0 IN of_place_8 WHERE x_0:Unit] AS of_place_15
WITH *, [x_0 IN of_place_8 WHERE x_0:Organization] AS of_place_27
CALL () {
  MATCH (place:Entity {id: $p.a3})
  WHERE place:Place
  MATCH (place:Entity {id: $p.a3})
  WHERE place:Place
  WITH
    place,
    COLLECT {
      MATCH (thing WHERE true) (
        (inner)-[
          lies:PART_OF
            |LOCATED_IN
            |PARTY_ORGANIZATION_OF
            |LEADS
            WHERE lies.validFrom <= $p.a4
              AND lies.validTo >= $p.a4
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
      WITH DISTINCT thing
      WHERE thing.validFrom <= $p.a4 AND thing.validTo >= $p.a4 AND (thing:Organization OR thing:Place)
      RETURN thing
      LIMIT $p.a5 + 1
    } AS found
  WITH place, size(found) > $p.a5 AS cut, found[0..$p.a5] AS inside
  WITH
    *,
    [
      thing IN inside
        WHERE thing:Community
          AND (thing:Organization OR thing:Community)
          AND coalesce(thing.count, 1) = 1
          AND coalesce(thing.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(thing.certainty, 'STATED') <> 'MASKED'
    ] AS communities,
    [
      thing IN inside
        WHERE thing:Unit
          AND (thing:Organization OR thing:Community)
          AND coalesce(thing.count, 1) = 1
          AND coalesce(thing.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(thing.certainty, 'STATED') <> 'MASKED'
    ] AS units,
    [
      thing IN inside
        WHERE thing:JointCommittee
          AND (thing:Organization OR thing:Community)
          AND coalesce(thing.count, 1) = 1
          AND coalesce(thing.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(thing.certainty, 'STATED') <> 'MASKED'
    ] AS committees
  WITH
    *,
    COLLECT {
      UNWIND units AS unit
      WITH unit
      WHERE (unit:Organization OR unit:Community)
        AND coalesce(unit.count, 1) = 1
        AND coalesce(unit.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(unit.certainty, 'STATED') <> 'MASKED'
        AND NOT coalesce(unit.kind, '') IN ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE']
      WITH unit
      ORDER BY unit.id
      RETURN {
        unit: unit,
        alone: NOT EXISTS {
          UNWIND [unit]
            + COLLECT {
              MATCH (unit)<-[of_unit:PARTY_ORGANIZATION_OF]-(party_of_unit:PartyOrganization)
              WHERE of_unit.validFrom <= $p.a4 AND of_unit.validTo >= $p.a4
              RETURN party_of_unit
            } AS part_of_unit
          CALL (part_of_unit) {
            WITH part_of_unit
            WHERE (part_of_unit:Organization OR part_of_unit:Community)
              AND coalesce(part_of_unit.count, 1) = 1
              AND coalesce(part_of_unit.qualifier, 'EXACT') <> 'SOME'
              AND coalesce(part_of_unit.certainty, 'STATED') <> 'MASKED'
            CALL (part_of_unit) {
              CALL (part_of_unit) {
                MATCH (part_of_unit)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
                WHERE part.validFrom <= $p.a4
                  AND part.validTo >= $p.a4
                  AND (
                    NOT third:JointCommittee
                      OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                        AND coalesce(third.count, 1) = 1
                        AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                  )
                RETURN third, [part] AS near
                UNION ALL
                MATCH (part_of_unit)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                WHERE reserved.validFrom <= $p.a4
                  AND reserved.validTo >= $p.a4
                  AND seat.validFrom <= $p.a4
                  AND seat.validTo >= $p.a4
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                RETURN third, [reserved, seat] AS near
                UNION ALL
                MATCH (part_of_unit)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
                WHERE offers.validFrom <= $p.a4
                  AND offers.validTo >= $p.a4
                  AND uses.validFrom <= $p.a4
                  AND uses.validTo >= $p.a4
                RETURN third, [offers, uses] AS near
              }
              CALL (third) {
                MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
                WHERE part.validFrom <= $p.a4
                  AND part.validTo >= $p.a4
                  AND (
                    NOT third:JointCommittee
                      OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                        AND coalesce(third.count, 1) = 1
                        AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                  )
                RETURN partner, [part] AS far
                UNION ALL
                MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                WHERE reserved.validFrom <= $p.a4
                  AND reserved.validTo >= $p.a4
                  AND seat.validFrom <= $p.a4
                  AND seat.validTo >= $p.a4
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                RETURN partner, [reserved, seat] AS far
                UNION ALL
                MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
                WHERE offers.validFrom <= $p.a4
                  AND offers.validTo >= $p.a4
                  AND uses.validFrom <= $p.a4
                  AND uses.validTo >= $p.a4
                RETURN partner, [offers, uses] AS far
              }
              WITH part_of_unit, partner, third, near, far
              WHERE partner <> part_of_unit
                AND (partner:Organization OR partner:Community)
                AND coalesce(partner.count, 1) = 1
                AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
              RETURN
                partner,
                CASE
                  WHEN third:Agreement THEN 'AGREEMENT'
                  WHEN third:JointCommittee THEN 'COMMITTEE'
                  WHEN third:Project THEN 'PROJECT'
                  WHEN third:Activity THEN 'ACTIVITY'
                END AS reason,
                third.id AS fact,
                third AS via,
                near + far AS rels
              UNION ALL
              MATCH (part_of_unit)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
              WHERE link.validFrom <= $p.a4
                AND link.validTo >= $p.a4
                AND tied_body <> part_of_unit
                AND (tied_body:Organization OR tied_body:Community)
                AND coalesce(tied_body.count, 1) = 1
                AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
                AND (type(link) <> 'LEADS' OR link.role = 'CORE' AND endNode(link):Community)
                AND (
                  type(link) <> 'FUNDS'
                    OR (
                      link.under IS NOT NULL
                        OR NOT coalesce(link.instrument, 'GRANT') IN ['PAY', 'FEE', 'EQUITY', 'DIVIDEND']
                          AND (
                            NOT coalesce(link.startDate, 'X') STARTS WITH 'X'
                              OR NOT coalesce(link.endDate, 'X') STARTS WITH 'X'
                              OR link.observedOn IS NOT NULL
                          )
                    )
                )
              RETURN
                tied_body AS partner,
                CASE type(link)
                  WHEN 'CO_BUILDS_WITH' THEN 'DIRECT'
                  WHEN 'PAIRED_WITH' THEN 'PAIRING'
                  WHEN 'FUNDS' THEN 'SHARING'
                  WHEN 'LEADS' THEN 'CORE'
                END AS reason,
                link.id AS fact,
                null AS via,
                [link] AS rels
              UNION ALL
              MATCH (part_of_unit)-[leads:LEADS]-(tied_body)
              WHERE leads.validFrom <= $p.a4
                AND leads.validTo >= $p.a4
                AND tied_body <> part_of_unit
                AND (tied_body:Organization OR tied_body:Community)
                AND coalesce(tied_body.count, 1) = 1
                AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
                AND coalesce(leads.role, 'CORE') = 'CORE'
                AND endNode(leads):Organization
                AND NOT endNode(leads):JointCommittee
              WITH tied_body, leads, startNode(leads) AS leader
              MATCH (leader)-[core:LEADS]->(its_community:Community)
              WHERE core.role = 'CORE' AND core.validFrom <= $p.a4 AND core.validTo >= $p.a4
              RETURN
                tied_body AS partner,
                'CORE' AS reason,
                leads.id AS fact,
                null AS via,
                [leads, core] AS rels
              UNION ALL
              MATCH (part_of_unit)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
              WHERE offers.validFrom <= $p.a4
                AND offers.validTo >= $p.a4
                AND of.validFrom <= $p.a4
                AND of.validTo >= $p.a4
                AND to.validFrom <= $p.a4
                AND to.validTo >= $p.a4
                AND tied_body <> part_of_unit
                AND (tied_body:Organization OR tied_body:Community)
                AND coalesce(tied_body.count, 1) = 1
                AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
              RETURN
                tied_body AS partner,
                'SHARING' AS reason,
                share.id AS fact,
                share AS via,
                [offers, of, to] AS rels
              UNION ALL
              MATCH (part_of_unit)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
              WHERE offers.validFrom <= $p.a4
                AND offers.validTo >= $p.a4
                AND of.validFrom <= $p.a4
                AND of.validTo >= $p.a4
                AND to.validFrom <= $p.a4
                AND to.validTo >= $p.a4
                AND tied_body <> part_of_unit
                AND (tied_body:Organization OR tied_body:Community)
                AND coalesce(tied_body.count, 1) = 1
                AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
              RETURN
                tied_body AS partner,
                'SHARING' AS reason,
                share.id AS fact,
                share AS via,
                [offers, of, to] AS rels
              UNION ALL
              CALL (part_of_unit) {
                MATCH (tied_body)-[membership:MEMBER_OF|CHAIRS]->(part_of_unit)
                WHERE membership.validFrom <= $p.a4 AND membership.validTo >= $p.a4
                RETURN tied_body AS partner, [membership] AS rels
                UNION ALL
                MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(part_of_unit:JointCommittee)
                WHERE reserved.validFrom <= $p.a4
                  AND reserved.validTo >= $p.a4
                  AND seat.validFrom <= $p.a4
                  AND seat.validTo >= $p.a4
                RETURN tied_body AS partner, [reserved, seat] AS rels
              }
              WITH part_of_unit, partner, rels
              WHERE partner <> part_of_unit
                AND (partner:Organization OR partner:Community)
                AND coalesce(partner.count, 1) = 1
                AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
              RETURN partner, 'MEMBERSHIP' AS reason, part_of_unit.id AS fact, null AS via, rels
              UNION ALL
              CALL (part_of_unit) {
                MATCH (part_of_unit)-[membership:MEMBER_OF|CHAIRS]->(tied_body)
                WHERE membership.validFrom <= $p.a4 AND membership.validTo >= $p.a4
                RETURN tied_body AS partner, [membership] AS rels
                UNION ALL
                MATCH (part_of_unit)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(tied_body:JointCommittee)
                WHERE reserved.validFrom <= $p.a4
                  AND reserved.validTo >= $p.a4
                  AND seat.validFrom <= $p.a4
                  AND seat.validTo >= $p.a4
                RETURN tied_body AS partner, [reserved, seat] AS rels
              }
              WITH part_of_unit, partner, rels
              WHERE partner <> part_of_unit
                AND (partner:Organization OR partner:Community)
                AND coalesce(partner.count, 1) = 1
                AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
              RETURN partner, 'MEMBERSHIP' AS reason, partner.id AS fact, null AS via, rels
            }
            RETURN partner, reason, fact, via, rels
          }
          WITH partner
          WHERE partner <> unit
          RETURN partner
        }
      }
    } AS residents
  WITH
    *,
    [each IN residents WHERE each.alone | each.unit] AS untied,
    [each IN residents WHERE NOT each.alone | each.unit] AS tiedUnits
  WITH
    *,
    [
      size(tiedUnits),
      size(untied),
      COLLECT {
        UNWIND residents AS each
        WITH each.unit.kind AS kind, each.alone AS isAlone
        WITH
          kind,
          count(CASE WHEN isAlone THEN null ELSE 1 END) AS withTie,
          count(CASE WHEN isAlone THEN 1 END) AS withoutTie
        ORDER BY kind
        RETURN [kind, withTie, withoutTie] AS row_0
      },
      NOT (size(untied) > $p.a6 OR size(tiedUnits) > $p.a6) AND NOT (cut)
    ] AS data
  RETURN data AS q0
}
CALL (*) {
  UNWIND of_place_9 AS community_1
  WITH community_1
  WHERE community_1.validFrom <= $p.a4 AND community_1.validTo >= $p.a4
  WITH
    [] AS keys,
    community_1.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(community_1.count <> $p.a7, false)
            OR coalesce(community_1.qualifier = $p.a8, false)
            OR coalesce(community_1.certainty = $p.a9, false)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q1
}
CALL (*) {
  UNWIND of_place_11 AS party_organization_10
  WITH party_organization_10
  WHERE party_organization_10.validFrom <= $p.a4 AND party_organization_10.validTo >= $p.a4
  WITH
    [toString(party_organization_10.kind)] AS keys,
    party_organization_10.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(party_organization_10.count <> $p.a7, false)
            OR coalesce(party_organization_10.qualifier = $p.a8, false)
            OR coalesce(party_organization_10.certainty = $p.a9, false)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q2
}
CALL (*) {
  UNWIND of_place_13 AS joint_committee_12
  WITH joint_committee_12
  WHERE joint_committee_12.validFrom <= $p.a4 AND joint_committee_12.validTo >= $p.a4
  WITH
    [toString(joint_committee_12.kind)] AS keys,
    joint_committee_12.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(joint_committee_12.count <> $p.a7, false)
            OR coalesce(joint_committee_12.qualifier = $p.a8, false)
            OR coalesce(joint_committee_12.certainty = $p.a9, false)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q3
}
CALL (*) {
  UNWIND of_place_15 AS unit_14
  WITH unit_14
  WHERE unit_14.validFrom <= $p.a4 AND unit_14.validTo >= $p.a4
  WITH
    [toString(unit_14.kind)] AS keys,
    unit_14.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(unit_14.count <> $p.a7, false)
              OR coalesce(unit_14.qualifier = $p.a8, false)
              OR coalesce(unit_14.certainty = $p.a9, false)
          )
        )
          AND (NOT coalesce(unit_14.kind IN $p.a10, false))
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q4
}
CALL (*) {
  UNWIND of_place_27 AS organization_16
  WITH organization_16
  WHERE organization_16.validFrom <= $p.a4 AND organization_16.validTo >= $p.a4
  WITH
    [toString(organization_16.kind)] AS keys,
    organization_16.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(organization_16.count <> $p.a7, false)
              OR coalesce(organization_16.qualifier = $p.a8, false)
              OR coalesce(organization_16.certainty = $p.a9, false)
          )
        )
          AND (
            EXISTS {
              MATCH (organization_16)-[member_of_17:MEMBER_OF]->(organization_18)
              WHERE member_of_17.validFrom <= $p.a4
                AND member_of_17.validTo >= $p.a4
                AND (organization_18:JointCommittee AND true)
            }
              OR (
                (
                  organization_16:Unit
                    AND (
                      NOT EXISTS {
                        MATCH (organization_16)<-[party_organization_of_19:PARTY_ORGANIZATION_OF]-(party_organization_20)
                        WHERE party_organization_of_19.validFrom <= $p.a4
                          AND party_organization_of_19.validTo >= $p.a4
                          AND EXISTS {
                            MATCH (party_organization_20)-[member_of_21:MEMBER_OF]->(organization_22)
                            WHERE member_of_21.validFrom <= $p.a4
                              AND member_of_21.validTo >= $p.a4
                              AND (organization_22:JointCommittee AND true)
                          }
                      }
                    )
                )
                  AND EXISTS {
                    MATCH (organization_16)<-[represents_23:REPRESENTS]-(post_24)
                    WHERE represents_23.validFrom <= $p.a4
                      AND represents_23.validTo >= $p.a4
                      AND EXISTS {
                        MATCH (post_24)-[post_of_25:POST_OF]->(entity_26)
                        WHERE post_of_25.validFrom <= $p.a4
                          AND post_of_25.validTo >= $p.a4
                          AND (entity_26:JointCommittee AND true)
                      }
                  }
              )
          )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q5
}
RETURN [q0, q1, q2, q3, q4, q5] AS data;


// report
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: date('2026-08-01'), a3: 'lianhua', a4: date('2026-06-30'), a5: 20000, a6: 2000, a7: 1, a8: 'SOME', a9: 'MASKED', a10: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], a11: date('2026-01-01'), a12: date('2026-06-30'), a13: date('2026-01-01'), a14: 'FULFILLED', a15: ['CLAIMED', 'FULFILLED'], a16: 'ENDED', a17: 1000, a18: 20, a19: 'MEETING'}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
WITH
  *,
  COLLECT {
    MATCH (owner_11 WHERE true) (
      (inner_14)-[
        lies_15:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_15.validFrom <= $p.a12
            AND lies_15.validTo >= $p.a11
            AND lies_15.validFrom <= lies_15.validTo
            AND (type(lies_15) <> 'LEADS' OR lies_15.role = 'CORE' AND outer_16:Place)
      ]->(outer_16)
    ){0,12} (asked_place_17:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_11,
      reduce(
        day_0 = $p.a11,
        fact_0 IN lies_15 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_12,
      reduce(
        day_0 = $p.a12,
        fact_0 IN lies_15 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_13
    WHERE since_12 <= until_13
    RETURN [owner_11, since_12, until_13]
  } AS around_18
WITH
  *,
  head(
    [
      met_0 IN [
        COLLECT {
          UNWIND around_18 AS row_19
          WITH row_19[0] AS owner_11, row_19[1] AS since_12, row_19[2] AS until_13
          CALL (owner_11, since_12, until_13) {
            MATCH (thing_10)<-[commits_or_party_to_20:COMMITS|PARTY_TO]-(owner_11)
            WHERE commits_or_party_to_20.validFrom <= $p.a12
              AND commits_or_party_to_20.validTo >= $p.a11
              AND commits_or_party_to_20.validFrom <= commits_or_party_to_20.validTo
              AND thing_10:Agreement|Commitment
            WITH *
            WHERE reduce(
              day_0 = since_12,
              fact_0 IN [commits_or_party_to_20] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_13,
              fact_0 IN [commits_or_party_to_20] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_10
            UNION ALL
            MATCH (between_22)-[post_of_23:POST_OF]->(owner_11)
            WHERE post_of_23.validFrom <= $p.a12
              AND post_of_23.validTo >= $p.a11
              AND post_of_23.validFrom <= post_of_23.validTo
              AND between_22:Post
            MATCH (thing_10)<-[party_to_21:PARTY_TO]-(between_22)
            WHERE party_to_21.validFrom <= $p.a12
              AND party_to_21.validTo >= $p.a11
              AND party_to_21.validFrom <= party_to_21.validTo
              AND thing_10:Agreement
            WITH *
            WHERE reduce(
              day_0 = since_12,
              fact_0 IN [party_to_21, post_of_23] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_13,
              fact_0 IN [party_to_21, post_of_23] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_10
            UNION ALL
            MATCH (between_25)<-[party_to_26:PARTY_TO]-(owner_11)
            WHERE party_to_26.validFrom <= $p.a12
              AND party_to_26.validTo >= $p.a11
              AND party_to_26.validFrom <= party_to_26.validTo
              AND between_25:Agreement
            MATCH (thing_10)-[under_24:UNDER]->(between_25)
            WHERE under_24.validFrom <= $p.a12
              AND under_24.validTo >= $p.a11
              AND under_24.validFrom <= under_24.validTo
              AND thing_10:Commitment
            WITH *
            WHERE reduce(
              day_0 = since_12,
              fact_0 IN [under_24, party_to_26] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_13,
              fact_0 IN [under_24, party_to_26] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_10
            UNION ALL
            MATCH (between_30)-[post_of_31:POST_OF]->(owner_11)
            WHERE post_of_31.validFrom <= $p.a12
              AND post_of_31.validTo >= $p.a11
              AND post_of_31.validFrom <= post_of_31.validTo
              AND between_30:Post
            MATCH (between_28)<-[party_to_29:PARTY_TO]-(between_30)
            WHERE party_to_29.validFrom <= $p.a12
              AND party_to_29.validTo >= $p.a11
              AND party_to_29.validFrom <= party_to_29.validTo
              AND between_28:Agreement
            MATCH (thing_10)-[under_27:UNDER]->(between_28)
            WHERE under_27.validFrom <= $p.a12
              AND under_27.validTo >= $p.a11
              AND under_27.validFrom <= under_27.validTo
              AND thing_10:Commitment
            WITH *
            WHERE reduce(
              day_0 = since_12,
              fact_0 IN [under_27, party_to_29, post_of_31] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_13,
              fact_0 IN [under_27, party_to_29, post_of_31] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_10
          }
          WITH thing_10
          WHERE thing_10:Agreement|Commitment
          WITH thing_10
          ORDER BY thing_10
          RETURN thing_10
        }
      ]
        | [
          start IN [
            index IN range(0, size(met_0) - 1)
              WHERE index = 0 OR met_0[index].id <> met_0[index - 1].id
          ]
            | met_0[start]
        ]
    ]
  ) AS of_place_32
WITH *, [x_0 IN of_place_32 WHERE x_0:Agreement] AS of_place_33
WITH *, [x_0 IN of_place_32 WHERE x_0:Commitment] AS of_place_35
WITH
  *,
  head(
    [
      met_0 IN [
        COLLECT {
          UNWIND around_18 AS row_45
          WITH row_45[0] AS owner_38, row_45[1] AS since_39, row_45[2] AS until_40
          CALL (owner_38, since_39, until_40) {
            MATCH (thing_37)<-[party_to_46:PARTY_TO]-(owner_38)
            WHERE thing_37:Agreement
            RETURN thing_37
            UNION ALL
            MATCH (between_48)-[post_of_49:POST_OF]->(owner_38)
            WHERE post_of_49.validFrom <= $p.a12
              AND post_of_49.validTo >= $p.a11
              AND post_of_49.validFrom <= post_of_49.validTo
              AND between_48:Post
            MATCH (thing_37)<-[party_to_47:PARTY_TO]-(between_48)
            WHERE thing_37:Agreement
            WITH *
            WHERE reduce(
              day_0 = since_39,
              fact_0 IN [post_of_49] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
            ) <= reduce(
              day_0 = until_40,
              fact_0 IN [post_of_49] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
            )
            RETURN thing_37
          }
          WITH thing_37
          WHERE thing_37:Agreement
          WITH thing_37
          ORDER BY thing_37
          RETURN thing_37
        }
      ]
        | [
          start IN [
            index IN range(0, size(met_0) - 1)
              WHERE index = 0 OR met_0[index].id <> met_0[index - 1].id
          ]
            | met_0[start]
        ]
    ]
  ) AS of_place_50
WITH *, [x_0 IN of_place_50 WHERE x_0:Agreement] AS of_place_51
CALL (*) {
  UNWIND of_place_33 AS agreement_1
  WITH agreement_1
  WHERE agreement_1.validFrom <= $p.a12
    AND agreement_1.validTo >= $p.a11
    AND agreement_1.validFrom <= agreement_1.validTo
  WITH
    [toString(agreement_1.kind)] AS keys,
    agreement_1.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT agreement_1.startDate STARTS WITH 'XX'
            THEN date(
              replace(agreement_1.startDate, 'XX', '01')
                + substring('0001-01-01', size(agreement_1.startDate))
            )
        END >= $p.a13
          AND CASE
            WHEN agreement_1.startDate STARTS WITH 'XX' THEN null
            WHEN size(agreement_1.startDate) = 4 OR substring(agreement_1.startDate, 5, 2) = 'XX'
              THEN date(left(agreement_1.startDate, 4) + '-12-31')
            WHEN size(agreement_1.startDate) = 7 OR substring(agreement_1.startDate, 8, 2) = 'XX'
              THEN date(left(agreement_1.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(agreement_1.startDate)
          END <= $p.a4
      ),
      (
        agreement_1.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT agreement_1.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_1.startDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_1.startDate))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN agreement_1.startDate STARTS WITH 'XX' THEN null
                      WHEN size(agreement_1.startDate) = 4 OR substring(agreement_1.startDate, 5, 2) = 'XX'
                        THEN date(left(agreement_1.startDate, 4) + '-12-31')
                      WHEN size(agreement_1.startDate) = 7 OR substring(agreement_1.startDate, 8, 2) = 'XX'
                        THEN date(left(agreement_1.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(agreement_1.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN agreement_1.startDate STARTS WITH 'XX' THEN null
                    WHEN size(agreement_1.startDate) = 4 OR substring(agreement_1.startDate, 5, 2) = 'XX'
                      THEN date(left(agreement_1.startDate, 4) + '-12-31')
                    WHEN size(agreement_1.startDate) = 7 OR substring(agreement_1.startDate, 8, 2) = 'XX'
                      THEN date(left(agreement_1.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(agreement_1.startDate)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT agreement_1.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_1.startDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_1.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        EXISTS {
          MATCH (agreement_1)-[renews_2:RENEWS]->(agreement_3)
          WHERE renews_2.validFrom <= $p.a12
            AND renews_2.validTo >= $p.a11
            AND renews_2.validFrom <= renews_2.validTo
        }
          AND (
            CASE
              WHEN NOT agreement_1.startDate STARTS WITH 'XX'
                THEN date(
                  replace(agreement_1.startDate, 'XX', '01')
                    + substring('0001-01-01', size(agreement_1.startDate))
                )
            END >= $p.a13
              AND CASE
                WHEN agreement_1.startDate STARTS WITH 'XX' THEN null
                WHEN size(agreement_1.startDate) = 4 OR substring(agreement_1.startDate, 5, 2) = 'XX'
                  THEN date(left(agreement_1.startDate, 4) + '-12-31')
                WHEN size(agreement_1.startDate) = 7 OR substring(agreement_1.startDate, 8, 2) = 'XX'
                  THEN date(left(agreement_1.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(agreement_1.startDate)
              END <= $p.a4
          )
      ),
      (
        EXISTS {
          MATCH (agreement_1)-[renews_4:RENEWS]->(agreement_5)
          WHERE renews_4.validFrom <= $p.a12
            AND renews_4.validTo >= $p.a11
            AND renews_4.validFrom <= renews_4.validTo
        }
          AND (
            agreement_1.startDate IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT agreement_1.startDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_1.startDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_1.startDate))
                          )
                      END >= $p.a13,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN agreement_1.startDate STARTS WITH 'XX' THEN null
                          WHEN size(agreement_1.startDate) = 4
                            OR substring(agreement_1.startDate, 5, 2) = 'XX'
                            THEN date(left(agreement_1.startDate, 4) + '-12-31')
                          WHEN size(agreement_1.startDate) = 7
                            OR substring(agreement_1.startDate, 8, 2) = 'XX'
                            THEN date(left(agreement_1.startDate, 7) + '-01')
                              + duration('P1M') - duration('P1D')
                          ELSE date(agreement_1.startDate)
                        END <= $p.a4,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN agreement_1.startDate STARTS WITH 'XX' THEN null
                        WHEN size(agreement_1.startDate) = 4 OR substring(agreement_1.startDate, 5, 2) = 'XX'
                          THEN date(left(agreement_1.startDate, 4) + '-12-31')
                        WHEN size(agreement_1.startDate) = 7 OR substring(agreement_1.startDate, 8, 2) = 'XX'
                          THEN date(left(agreement_1.startDate, 7) + '-01')
                            + duration('P1M') - duration('P1D')
                        ELSE date(agreement_1.startDate)
                      END < $p.a13,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT agreement_1.startDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_1.startDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_1.startDate))
                          )
                      END > $p.a4,
                      false
                    )
                )
              )
          )
      ),
      (
        CASE
          WHEN NOT agreement_1.endDate STARTS WITH 'XX'
            THEN date(
              replace(agreement_1.endDate, 'XX', '01') + substring('0001-01-01', size(agreement_1.endDate))
            )
        END >= $p.a13
          AND CASE
            WHEN agreement_1.endDate STARTS WITH 'XX' THEN null
            WHEN size(agreement_1.endDate) = 4 OR substring(agreement_1.endDate, 5, 2) = 'XX'
              THEN date(left(agreement_1.endDate, 4) + '-12-31')
            WHEN size(agreement_1.endDate) = 7 OR substring(agreement_1.endDate, 8, 2) = 'XX'
              THEN date(left(agreement_1.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(agreement_1.endDate)
          END <= $p.a4
      ),
      (
        agreement_1.endDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT agreement_1.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_1.endDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_1.endDate))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN agreement_1.endDate STARTS WITH 'XX' THEN null
                      WHEN size(agreement_1.endDate) = 4 OR substring(agreement_1.endDate, 5, 2) = 'XX'
                        THEN date(left(agreement_1.endDate, 4) + '-12-31')
                      WHEN size(agreement_1.endDate) = 7 OR substring(agreement_1.endDate, 8, 2) = 'XX'
                        THEN date(left(agreement_1.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(agreement_1.endDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN agreement_1.endDate STARTS WITH 'XX' THEN null
                    WHEN size(agreement_1.endDate) = 4 OR substring(agreement_1.endDate, 5, 2) = 'XX'
                      THEN date(left(agreement_1.endDate, 4) + '-12-31')
                    WHEN size(agreement_1.endDate) = 7 OR substring(agreement_1.endDate, 8, 2) = 'XX'
                      THEN date(left(agreement_1.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(agreement_1.endDate)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT agreement_1.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_1.endDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_1.endDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        (
          NOT EXISTS {
            MATCH (agreement_1)<-[renews_6:RENEWS]-(agreement_7)
            WHERE renews_6.validFrom <= $p.a12
              AND renews_6.validTo >= $p.a11
              AND renews_6.validFrom <= renews_6.validTo
          }
        )
          AND (
            CASE
              WHEN NOT agreement_1.endDate STARTS WITH 'XX'
                THEN date(
                  replace(agreement_1.endDate, 'XX', '01')
                    + substring('0001-01-01', size(agreement_1.endDate))
                )
            END >= $p.a13
              AND CASE
                WHEN agreement_1.endDate STARTS WITH 'XX' THEN null
                WHEN size(agreement_1.endDate) = 4 OR substring(agreement_1.endDate, 5, 2) = 'XX'
                  THEN date(left(agreement_1.endDate, 4) + '-12-31')
                WHEN size(agreement_1.endDate) = 7 OR substring(agreement_1.endDate, 8, 2) = 'XX'
                  THEN date(left(agreement_1.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(agreement_1.endDate)
              END <= $p.a4
          )
      ),
      (
        (
          NOT EXISTS {
            MATCH (agreement_1)<-[renews_8:RENEWS]-(agreement_9)
            WHERE renews_8.validFrom <= $p.a12
              AND renews_8.validTo >= $p.a11
              AND renews_8.validFrom <= renews_8.validTo
          }
        )
          AND (
            agreement_1.endDate IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT agreement_1.endDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_1.endDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_1.endDate))
                          )
                      END >= $p.a13,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN agreement_1.endDate STARTS WITH 'XX' THEN null
                          WHEN size(agreement_1.endDate) = 4 OR substring(agreement_1.endDate, 5, 2) = 'XX'
                            THEN date(left(agreement_1.endDate, 4) + '-12-31')
                          WHEN size(agreement_1.endDate) = 7 OR substring(agreement_1.endDate, 8, 2) = 'XX'
                            THEN date(left(agreement_1.endDate, 7) + '-01')
                              + duration('P1M') - duration('P1D')
                          ELSE date(agreement_1.endDate)
                        END <= $p.a4,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN agreement_1.endDate STARTS WITH 'XX' THEN null
                        WHEN size(agreement_1.endDate) = 4 OR substring(agreement_1.endDate, 5, 2) = 'XX'
                          THEN date(left(agreement_1.endDate, 4) + '-12-31')
                        WHEN size(agreement_1.endDate) = 7 OR substring(agreement_1.endDate, 8, 2) = 'XX'
                          THEN date(left(agreement_1.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                        ELSE date(agreement_1.endDate)
                      END < $p.a13,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT agreement_1.endDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_1.endDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_1.endDate))
                          )
                      END > $p.a4,
                      false
                    )
                )
              )
          )
      )
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END),
      count(CASE WHEN met[4] THEN 1 END),
      count(CASE WHEN met[5] THEN 1 END),
      count(CASE WHEN met[6] THEN 1 END),
      count(CASE WHEN met[7] THEN 1 END),
      count(CASE WHEN met[8] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END),
      count(CASE WHEN met[4] AND dateless THEN 1 END),
      count(CASE WHEN met[5] AND dateless THEN 1 END),
      count(CASE WHEN met[6] AND dateless THEN 1 END),
      count(CASE WHEN met[7] AND dateless THEN 1 END),
      count(CASE WHEN met[8] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS q0
}
CALL (*) {
  UNWIND of_place_35 AS commitment_34
  WITH commitment_34
  WHERE commitment_34.validFrom <= $p.a12
    AND commitment_34.validTo >= $p.a11
    AND commitment_34.validFrom <= commitment_34.validTo
  WITH
    [] AS keys,
    commitment_34.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        CASE
          WHEN NOT commitment_34.due STARTS WITH 'XX'
            THEN date(
              replace(commitment_34.due, 'XX', '01') + substring('0001-01-01', size(commitment_34.due))
            )
        END >= $p.a13
          AND CASE
            WHEN commitment_34.due STARTS WITH 'XX' THEN null
            WHEN size(commitment_34.due) = 4 OR substring(commitment_34.due, 5, 2) = 'XX'
              THEN date(left(commitment_34.due, 4) + '-12-31')
            WHEN size(commitment_34.due) = 7 OR substring(commitment_34.due, 8, 2) = 'XX'
              THEN date(left(commitment_34.due, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(commitment_34.due)
          END <= $p.a4
      ),
      (
        commitment_34.due IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT commitment_34.due STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_34.due, 'XX', '01')
                          + substring('0001-01-01', size(commitment_34.due))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN commitment_34.due STARTS WITH 'XX' THEN null
                      WHEN size(commitment_34.due) = 4 OR substring(commitment_34.due, 5, 2) = 'XX'
                        THEN date(left(commitment_34.due, 4) + '-12-31')
                      WHEN size(commitment_34.due) = 7 OR substring(commitment_34.due, 8, 2) = 'XX'
                        THEN date(left(commitment_34.due, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(commitment_34.due)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN commitment_34.due STARTS WITH 'XX' THEN null
                    WHEN size(commitment_34.due) = 4 OR substring(commitment_34.due, 5, 2) = 'XX'
                      THEN date(left(commitment_34.due, 4) + '-12-31')
                    WHEN size(commitment_34.due) = 7 OR substring(commitment_34.due, 8, 2) = 'XX'
                      THEN date(left(commitment_34.due, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(commitment_34.due)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT commitment_34.due STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_34.due, 'XX', '01')
                          + substring('0001-01-01', size(commitment_34.due))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        (commitment_34.status = $p.a14 OR commitment_34.fulfilledOn IS NOT NULL)
          AND (
            CASE
              WHEN NOT commitment_34.due STARTS WITH 'XX'
                THEN date(
                  replace(commitment_34.due, 'XX', '01') + substring('0001-01-01', size(commitment_34.due))
                )
            END >= $p.a13
              AND CASE
                WHEN commitment_34.due STARTS WITH 'XX' THEN null
                WHEN size(commitment_34.due) = 4 OR substring(commitment_34.due, 5, 2) = 'XX'
                  THEN date(left(commitment_34.due, 4) + '-12-31')
                WHEN size(commitment_34.due) = 7 OR substring(commitment_34.due, 8, 2) = 'XX'
                  THEN date(left(commitment_34.due, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(commitment_34.due)
              END <= $p.a4
          )
      ),
      (
        (commitment_34.status = $p.a14 OR commitment_34.fulfilledOn IS NOT NULL)
          AND (
            commitment_34.due IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT commitment_34.due STARTS WITH 'XX'
                          THEN date(
                            replace(commitment_34.due, 'XX', '01')
                              + substring('0001-01-01', size(commitment_34.due))
                          )
                      END >= $p.a13,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN commitment_34.due STARTS WITH 'XX' THEN null
                          WHEN size(commitment_34.due) = 4 OR substring(commitment_34.due, 5, 2) = 'XX'
                            THEN date(left(commitment_34.due, 4) + '-12-31')
                          WHEN size(commitment_34.due) = 7 OR substring(commitment_34.due, 8, 2) = 'XX'
                            THEN date(left(commitment_34.due, 7) + '-01') + duration('P1M') - duration('P1D')
                          ELSE date(commitment_34.due)
                        END <= $p.a4,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN commitment_34.due STARTS WITH 'XX' THEN null
                        WHEN size(commitment_34.due) = 4 OR substring(commitment_34.due, 5, 2) = 'XX'
                          THEN date(left(commitment_34.due, 4) + '-12-31')
                        WHEN size(commitment_34.due) = 7 OR substring(commitment_34.due, 8, 2) = 'XX'
                          THEN date(left(commitment_34.due, 7) + '-01') + duration('P1M') - duration('P1D')
                        ELSE date(commitment_34.due)
                      END < $p.a13,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT commitment_34.due STARTS WITH 'XX'
                          THEN date(
                            replace(commitment_34.due, 'XX', '01')
                              + substring('0001-01-01', size(commitment_34.due))
                          )
                      END > $p.a4,
                      false
                    )
                )
              )
          )
      ),
      (
        CASE
          WHEN NOT commitment_34.fulfilledOn STARTS WITH 'XX'
            THEN date(
              replace(commitment_34.fulfilledOn, 'XX', '01')
                + substring('0001-01-01', size(commitment_34.fulfilledOn))
            )
        END >= $p.a13
          AND CASE
            WHEN commitment_34.fulfilledOn STARTS WITH 'XX' THEN null
            WHEN size(commitment_34.fulfilledOn) = 4 OR substring(commitment_34.fulfilledOn, 5, 2) = 'XX'
              THEN date(left(commitment_34.fulfilledOn, 4) + '-12-31')
            WHEN size(commitment_34.fulfilledOn) = 7 OR substring(commitment_34.fulfilledOn, 8, 2) = 'XX'
              THEN date(left(commitment_34.fulfilledOn, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(commitment_34.fulfilledOn)
          END <= $p.a4
      ),
      (
        commitment_34.fulfilledOn IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT commitment_34.fulfilledOn STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_34.fulfilledOn, 'XX', '01')
                          + substring('0001-01-01', size(commitment_34.fulfilledOn))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN commitment_34.fulfilledOn STARTS WITH 'XX' THEN null
                      WHEN size(commitment_34.fulfilledOn) = 4
                        OR substring(commitment_34.fulfilledOn, 5, 2) = 'XX'
                        THEN date(left(commitment_34.fulfilledOn, 4) + '-12-31')
                      WHEN size(commitment_34.fulfilledOn) = 7
                        OR substring(commitment_34.fulfilledOn, 8, 2) = 'XX'
                        THEN date(left(commitment_34.fulfilledOn, 7) + '-01')
                          + duration('P1M') - duration('P1D')
                      ELSE date(commitment_34.fulfilledOn)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN commitment_34.fulfilledOn STARTS WITH 'XX' THEN null
                    WHEN size(commitment_34.fulfilledOn) = 4
                      OR substring(commitment_34.fulfilledOn, 5, 2) = 'XX'
                      THEN date(left(commitment_34.fulfilledOn, 4) + '-12-31')
                    WHEN size(commitment_34.fulfilledOn) = 7
                      OR substring(commitment_34.fulfilledOn, 8, 2) = 'XX'
                      THEN date(left(commitment_34.fulfilledOn, 7) + '-01')
                        + duration('P1M') - duration('P1D')
                    ELSE date(commitment_34.fulfilledOn)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT commitment_34.fulfilledOn STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_34.fulfilledOn, 'XX', '01')
                          + substring('0001-01-01', size(commitment_34.fulfilledOn))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      )
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END),
      count(CASE WHEN met[4] THEN 1 END),
      count(CASE WHEN met[5] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END),
      count(CASE WHEN met[4] AND dateless THEN 1 END),
      count(CASE WHEN met[5] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS q1
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_51 AS agreement_36
      WITH agreement_36
      WHERE any(fact_0 IN [agreement_36] WHERE fact_0.status = 'PLANNED')
      RETURN agreement_36
    },
    COUNT {
      UNWIND of_place_51 AS agreement_52
      WITH agreement_52
      WHERE NOT coalesce(any(fact_0 IN [agreement_52] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [agreement_52] WHERE fact_0.status = 'PROPOSED')
      RETURN agreement_52
    },
    COUNT {
      UNWIND of_place_51 AS agreement_53
      WITH agreement_53
      WHERE NOT coalesce(any(fact_0 IN [agreement_53] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [agreement_53] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [agreement_53]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN agreement_53
    }
  ] AS q2
}
RETURN [q0, q1, q2] AS data;


// report
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: date('2026-08-01'), a3: 'lianhua', a4: date('2026-06-30'), a5: 20000, a6: 2000, a7: 1, a8: 'SOME', a9: 'MASKED', a10: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], a11: date('2026-01-01'), a12: date('2026-06-30'), a13: date('2026-01-01'), a14: 'FULFILLED', a15: ['CLAIMED', 'FULFILLED'], a16: 'ENDED', a17: 1000, a18: 20, a19: 'MEETING'}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
WITH
  *,
  COLLECT {
    MATCH (owner_5 WHERE true) (
      (inner_8)-[
        lies_9:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_9.validFrom <= $p.a12
            AND lies_9.validTo >= $p.a11
            AND lies_9.validFrom <= lies_9.validTo
            AND (type(lies_9) <> 'LEADS' OR lies_9.role = 'CORE' AND outer_10:Place)
      ]->(outer_10)
    ){0,12} (asked_place_11:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_5,
      reduce(
        day_0 = $p.a11,
        fact_0 IN lies_9 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_6,
      reduce(
        day_0 = $p.a12,
        fact_0 IN lies_9 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_7
    WHERE since_6 <= until_7
    RETURN [owner_5, since_6, until_7]
  } AS around_12
WITH
  *,
  head(
    [
      met_0 IN [
        COLLECT {
          UNWIND around_12 AS row_13
          WITH row_13[0] AS owner_5, row_13[1] AS since_6, row_13[2] AS until_7
          CALL (owner_5, since_6, until_7) {
            WITH owner_5 AS thing_4
            WHERE thing_4:Project|Resource
            RETURN thing_4
            UNION ALL
            MATCH (thing_4)<-[relation_14:CLAIMS|HAS_NEED|LEADS|OFFERS]-(owner_5)
            WHERE relation_14.validFrom <= $p.a12
              AND relation_14.validTo >= $p.a11
              AND relation_14.validFrom <= relation_14.validTo
              AND thing_4:Need|Project|Resource
              AND (type(relation_14) <> 'CLAIMS' OR thing_4:Project)
            WITH *
            WHERE reduce(
              day_0 = since_6,
              fact_0 IN [relation_14] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_7,
              fact_0 IN [relation_14] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
            )
            RETURN thing_4
            UNION ALL
            MATCH (between_16)-[relation_17:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_5)
            WHERE relation_17.validFrom <= $p.a12
              AND relation_17.validTo >= $p.a11
              AND relation_17.validFrom <= relation_17.validTo
              AND between_16:MemberGroup|Post
              AND (type(relation_17) <> 'REGISTERED_AT' OR between_16:MemberGroup)
            MATCH (thing_4)<-[has_need_or_offers_15:HAS_NEED|OFFERS]-(between_16)
            WHERE has_need_or_offers_15.validFrom <= $p.a12
              AND has_need_or_offers_15.validTo >= $p.a11
              AND has_need_or_offers_15.validFrom <= has_need_or_offers_15.validTo
              AND thing_4:Need|Resource
            WITH *
            WHERE reduce(
              day_0 = since_6,
              fact_0 IN [has_need_or_offers_15, relation_17] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_7,
              fact_0 IN [has_need_or_offers_15, relation_17] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_4
            UNION ALL
            MATCH (between_19)<-[has_need_or_offers_20:HAS_NEED|OFFERS]-(owner_5)
            WHERE has_need_or_offers_20.validFrom <= $p.a12
              AND has_need_or_offers_20.validTo >= $p.a11
              AND has_need_or_offers_20.validFrom <= has_need_or_offers_20.validTo
              AND between_19:Need|Resource
            MATCH (thing_4)-[answers_or_of_18:ANSWERS|OF]->(between_19)
            WHERE answers_or_of_18.validFrom <= $p.a12
              AND answers_or_of_18.validTo >= $p.a11
              AND answers_or_of_18.validFrom <= answers_or_of_18.validTo
              AND thing_4:Project|Share
            WITH *
            WHERE reduce(
              day_0 = since_6,
              fact_0 IN [answers_or_of_18, has_need_or_offers_20] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_7,
              fact_0 IN [answers_or_of_18, has_need_or_offers_20] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_4
            UNION ALL
            MATCH (between_24)-[relation_25:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_5)
            WHERE relation_25.validFrom <= $p.a12
              AND relation_25.validTo >= $p.a11
              AND relation_25.validFrom <= relation_25.validTo
              AND between_24:MemberGroup|Post
              AND (type(relation_25) <> 'REGISTERED_AT' OR between_24:MemberGroup)
            MATCH (between_22)<-[has_need_or_offers_23:HAS_NEED|OFFERS]-(between_24)
            WHERE has_need_or_offers_23.validFrom <= $p.a12
              AND has_need_or_offers_23.validTo >= $p.a11
              AND has_need_or_offers_23.validFrom <= has_need_or_offers_23.validTo
              AND between_22:Need|Resource
            MATCH (thing_4)-[answers_or_of_21:ANSWERS|OF]->(between_22)
            WHERE answers_or_of_21.validFrom <= $p.a12
              AND answers_or_of_21.validTo >= $p.a11
              AND answers_or_of_21.validFrom <= answers_or_of_21.validTo
              AND thing_4:Project|Share
            WITH *
            WHERE reduce(
              day_0 = since_6,
              fact_0 IN [answers_or_of_21, has_need_or_offers_23, relation_25] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_7,
              fact_0 IN [answers_or_of_21, has_need_or_offers_23, relation_25] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_4
            UNION ALL
            MATCH (thing_4)-[of_or_to_26:OF|TO]->(owner_5)
            WHERE of_or_to_26.validFrom <= $p.a12
              AND of_or_to_26.validTo >= $p.a11
              AND of_or_to_26.validFrom <= of_or_to_26.validTo
              AND thing_4:Share
            WITH *
            WHERE reduce(
              day_0 = since_6,
              fact_0 IN [of_or_to_26] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_7,
              fact_0 IN [of_or_to_26] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
            )
            RETURN thing_4
          }
          WITH thing_4
          WHERE thing_4:Need|Project|Resource|Share
          WITH thing_4
          ORDER BY thing_4
          RETURN thing_4
        }
      ]
        | [
          start IN [
            index IN range(0, size(met_0) - 1)
              WHERE index = 0 OR met_0[index].id <> met_0[index - 1].id
          ]
            | met_0[start]
        ]
    ]
  ) AS of_place_27
WITH *, [x_0 IN of_place_27 WHERE x_0:Resource] AS of_place_28
WITH *, [x_0 IN of_place_27 WHERE x_0:Share] AS of_place_30
WITH *, [x_0 IN of_place_27 WHERE x_0:Need] AS of_place_34
WITH
  *,
  COLLECT {
    MATCH (owner_39 WHERE true) (
      (inner_40)-[
        lies_41:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_41.validFrom <= $p.a4
            AND lies_41.validTo >= $p.a4
            AND (type(lies_41) <> 'LEADS' OR lies_41.role = 'CORE' AND outer_42:Place)
      ]->(outer_42)
    ){0,12} (asked_place_43:Entity {id: $p.a3} WHERE true)
    WITH DISTINCT owner_39
    RETURN owner_39
  } AS around_44
WITH
  *,
  head(
    [
      met_0 IN [
        COLLECT {
          UNWIND around_44 AS owner_39
          WITH owner_39
          CALL (owner_39) {
            MATCH (thing_38)<-[has_need_45:HAS_NEED]-(owner_39)
            WHERE has_need_45.validFrom <= $p.a4 AND has_need_45.validTo >= $p.a4 AND thing_38:Need
            RETURN thing_38
            UNION ALL
            MATCH (between_47)-[relation_48:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_39)
            WHERE relation_48.validFrom <= $p.a4
              AND relation_48.validTo >= $p.a4
              AND between_47:MemberGroup|Post
              AND (type(relation_48) <> 'REGISTERED_AT' OR between_47:MemberGroup)
            MATCH (thing_38)<-[has_need_46:HAS_NEED]-(between_47)
            WHERE has_need_46.validFrom <= $p.a4 AND has_need_46.validTo >= $p.a4 AND thing_38:Need
            RETURN thing_38
          }
          WITH thing_38
          WHERE thing_38:Need
          WITH thing_38
          ORDER BY thing_38
          RETURN thing_38
        }
      ]
        | [
          start IN [
            index IN range(0, size(met_0) - 1)
              WHERE index = 0 OR met_0[index].id <> met_0[index - 1].id
          ]
            | met_0[start]
        ]
    ]
  ) AS of_place_49
WITH *, [x_0 IN of_place_49 WHERE x_0:Need] AS of_place_50
WITH *, [x_0 IN of_place_27 WHERE x_0:Project] AS of_place_52
WITH
  *,
  head(
    [
      met_0 IN [
        COLLECT {
          UNWIND around_12 AS row_62
          WITH row_62[0] AS owner_55, row_62[1] AS since_56, row_62[2] AS until_57
          CALL (owner_55, since_56, until_57) {
            WITH owner_55 AS thing_54
            WHERE thing_54:Project|Resource
            RETURN thing_54
            UNION ALL
            MATCH (thing_54)<-[relation_63:CLAIMS|HAS_NEED|LEADS|OFFERS]-(owner_55)
            WHERE thing_54:Need|Project|Resource AND (type(relation_63) <> 'CLAIMS' OR thing_54:Project)
            RETURN thing_54
            UNION ALL
            MATCH (between_65)-[relation_66:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_55)
            WHERE relation_66.validFrom <= $p.a12
              AND relation_66.validTo >= $p.a11
              AND relation_66.validFrom <= relation_66.validTo
              AND between_65:MemberGroup|Post
              AND (type(relation_66) <> 'REGISTERED_AT' OR between_65:MemberGroup)
            MATCH (thing_54)<-[has_need_or_offers_64:HAS_NEED|OFFERS]-(between_65)
            WHERE thing_54:Need|Resource
            WITH *
            WHERE reduce(
              day_0 = since_56,
              fact_0 IN [relation_66] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_57,
              fact_0 IN [relation_66] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
            )
            RETURN thing_54
            UNION ALL
            MATCH (between_68)<-[has_need_or_offers_69:HAS_NEED|OFFERS]-(owner_55)
            WHERE has_need_or_offers_69.validFrom <= $p.a12
              AND has_need_or_offers_69.validTo >= $p.a11
              AND has_need_or_offers_69.validFrom <= has_need_or_offers_69.validTo
              AND between_68:Need|Resource
            MATCH (thing_54)-[answers_or_of_67:ANSWERS|OF]->(between_68)
            WHERE thing_54:Project|Share
            WITH *
            WHERE reduce(
              day_0 = since_56,
              fact_0 IN [has_need_or_offers_69] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_57,
              fact_0 IN [has_need_or_offers_69] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_54
            UNION ALL
            MATCH (between_73)-[relation_74:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_55)
            WHERE relation_74.validFrom <= $p.a12
              AND relation_74.validTo >= $p.a11
              AND relation_74.validFrom <= relation_74.validTo
              AND between_73:MemberGroup|Post
              AND (type(relation_74) <> 'REGISTERED_AT' OR between_73:MemberGroup)
            MATCH (between_71)<-[has_need_or_offers_72:HAS_NEED|OFFERS]-(between_73)
            WHERE has_need_or_offers_72.validFrom <= $p.a12
              AND has_need_or_offers_72.validTo >= $p.a11
              AND has_need_or_offers_72.validFrom <= has_need_or_offers_72.validTo
              AND between_71:Need|Resource
            MATCH (thing_54)-[answers_or_of_70:ANSWERS|OF]->(between_71)
            WHERE thing_54:Project|Share
            WITH *
            WHERE reduce(
              day_0 = since_56,
              fact_0 IN [has_need_or_offers_72, relation_74] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_57,
              fact_0 IN [has_need_or_offers_72, relation_74] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_54
            UNION ALL
            MATCH (thing_54)-[relation_75:OF|PART_OF|TO]->(owner_55)
            WHERE thing_54:Project|Resource|Share
            RETURN thing_54
          }
          WITH thing_54
          WHERE thing_54:Need|Project|Resource|Share
          WITH thing_54
          ORDER BY thing_54
          RETURN thing_54
        }
      ]
        | [
          start IN [
            index IN range(0, size(met_0) - 1)
              WHERE index = 0 OR met_0[index].id <> met_0[index - 1].id
          ]
            | met_0[start]
        ]
    ]
  ) AS of_place_76
WITH *, [x_0 IN of_place_76 WHERE x_0:Resource] AS of_place_77
WITH *, [x_0 IN of_place_76 WHERE x_0:Share] AS of_place_81
WITH *, [x_0 IN of_place_76 WHERE x_0:Need] AS of_place_85
WITH *, [x_0 IN of_place_76 WHERE x_0:Project] AS of_place_89
CALL (*) {
  UNWIND of_place_28 AS resource_1
  WITH resource_1
  WHERE resource_1.validFrom <= $p.a12
    AND resource_1.validTo >= $p.a11
    AND resource_1.validFrom <= resource_1.validTo
  WITH
    [toString(resource_1.kind)] AS keys,
    resource_1.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT resource_1.startDate STARTS WITH 'XX'
            THEN date(
              replace(resource_1.startDate, 'XX', '01') + substring('0001-01-01', size(resource_1.startDate))
            )
        END >= $p.a13
          AND CASE
            WHEN resource_1.startDate STARTS WITH 'XX' THEN null
            WHEN size(resource_1.startDate) = 4 OR substring(resource_1.startDate, 5, 2) = 'XX'
              THEN date(left(resource_1.startDate, 4) + '-12-31')
            WHEN size(resource_1.startDate) = 7 OR substring(resource_1.startDate, 8, 2) = 'XX'
              THEN date(left(resource_1.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(resource_1.startDate)
          END <= $p.a4
      ),
      (
        resource_1.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT resource_1.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(resource_1.startDate, 'XX', '01')
                          + substring('0001-01-01', size(resource_1.startDate))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN resource_1.startDate STARTS WITH 'XX' THEN null
                      WHEN size(resource_1.startDate) = 4 OR substring(resource_1.startDate, 5, 2) = 'XX'
                        THEN date(left(resource_1.startDate, 4) + '-12-31')
                      WHEN size(resource_1.startDate) = 7 OR substring(resource_1.startDate, 8, 2) = 'XX'
                        THEN date(left(resource_1.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(resource_1.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN resource_1.startDate STARTS WITH 'XX' THEN null
                    WHEN size(resource_1.startDate) = 4 OR substring(resource_1.startDate, 5, 2) = 'XX'
                      THEN date(left(resource_1.startDate, 4) + '-12-31')
                    WHEN size(resource_1.startDate) = 7 OR substring(resource_1.startDate, 8, 2) = 'XX'
                      THEN date(left(resource_1.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(resource_1.startDate)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT resource_1.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(resource_1.startDate, 'XX', '01')
                          + substring('0001-01-01', size(resource_1.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      EXISTS {
        MATCH (resource_1)<-[of_2:OF]-(share_3)
        WHERE of_2.validFrom <= $p.a12 AND of_2.validTo >= $p.a11 AND of_2.validFrom <= of_2.validTo
      }
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS q0
}
CALL (*) {
  UNWIND of_place_30 AS share_29
  WITH share_29
  WHERE share_29.validFrom <= $p.a12 AND share_29.validTo >= $p.a11 AND share_29.validFrom <= share_29.validTo
  WITH [] AS keys, share_29.termKnowledge = 'UNKNOWN' AS dateless, [true] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q1
}
CALL (*) {
  UNWIND of_place_34 AS need_31
  WITH need_31
  WHERE need_31.validFrom <= $p.a12 AND need_31.validTo >= $p.a11 AND need_31.validFrom <= need_31.validTo
  WITH
    [toString(need_31.kind)] AS keys,
    need_31.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT need_31.startDate STARTS WITH 'XX'
            THEN date(
              replace(need_31.startDate, 'XX', '01') + substring('0001-01-01', size(need_31.startDate))
            )
        END >= $p.a13
          AND CASE
            WHEN need_31.startDate STARTS WITH 'XX' THEN null
            WHEN size(need_31.startDate) = 4 OR substring(need_31.startDate, 5, 2) = 'XX'
              THEN date(left(need_31.startDate, 4) + '-12-31')
            WHEN size(need_31.startDate) = 7 OR substring(need_31.startDate, 8, 2) = 'XX'
              THEN date(left(need_31.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(need_31.startDate)
          END <= $p.a4
      ),
      (
        need_31.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT need_31.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(need_31.startDate, 'XX', '01')
                          + substring('0001-01-01', size(need_31.startDate))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN need_31.startDate STARTS WITH 'XX' THEN null
                      WHEN size(need_31.startDate) = 4 OR substring(need_31.startDate, 5, 2) = 'XX'
                        THEN date(left(need_31.startDate, 4) + '-12-31')
                      WHEN size(need_31.startDate) = 7 OR substring(need_31.startDate, 8, 2) = 'XX'
                        THEN date(left(need_31.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(need_31.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN need_31.startDate STARTS WITH 'XX' THEN null
                    WHEN size(need_31.startDate) = 4 OR substring(need_31.startDate, 5, 2) = 'XX'
                      THEN date(left(need_31.startDate, 4) + '-12-31')
                    WHEN size(need_31.startDate) = 7 OR substring(need_31.startDate, 8, 2) = 'XX'
                      THEN date(left(need_31.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(need_31.startDate)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT need_31.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(need_31.startDate, 'XX', '01')
                          + substring('0001-01-01', size(need_31.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        EXISTS {
          MATCH (need_31)<-[claims_32:CLAIMS]-(entity_33)
          WHERE claims_32.validFrom <= $p.a12
            AND claims_32.validTo >= $p.a11
            AND claims_32.validFrom <= claims_32.validTo
        }
          OR need_31.status IN $p.a15
      ),
      (
        need_31.status = $p.a14
          AND (
            CASE
              WHEN NOT need_31.endDate STARTS WITH 'XX'
                THEN date(
                  replace(need_31.endDate, 'XX', '01') + substring('0001-01-01', size(need_31.endDate))
                )
            END >= $p.a13
              AND CASE
                WHEN need_31.endDate STARTS WITH 'XX' THEN null
                WHEN size(need_31.endDate) = 4 OR substring(need_31.endDate, 5, 2) = 'XX'
                  THEN date(left(need_31.endDate, 4) + '-12-31')
                WHEN size(need_31.endDate) = 7 OR substring(need_31.endDate, 8, 2) = 'XX'
                  THEN date(left(need_31.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(need_31.endDate)
              END <= $p.a4
          )
      ),
      (
        need_31.status = $p.a14
          AND (
            need_31.endDate IS NULL
              OR (
                need_31.endDate IS NOT NULL
                  AND (
                    NOT (
                      (
                        coalesce(
                          CASE
                            WHEN NOT need_31.endDate STARTS WITH 'XX'
                              THEN date(
                                replace(need_31.endDate, 'XX', '01')
                                  + substring('0001-01-01', size(need_31.endDate))
                              )
                          END >= $p.a13,
                          false
                        )
                          AND coalesce(
                            CASE
                              WHEN need_31.endDate STARTS WITH 'XX' THEN null
                              WHEN size(need_31.endDate) = 4 OR substring(need_31.endDate, 5, 2) = 'XX'
                                THEN date(left(need_31.endDate, 4) + '-12-31')
                              WHEN size(need_31.endDate) = 7 OR substring(need_31.endDate, 8, 2) = 'XX'
                                THEN date(left(need_31.endDate, 7) + '-01')
                                  + duration('P1M') - duration('P1D')
                              ELSE date(need_31.endDate)
                            END <= $p.a4,
                            false
                          )
                      )
                        OR coalesce(
                          CASE
                            WHEN need_31.endDate STARTS WITH 'XX' THEN null
                            WHEN size(need_31.endDate) = 4 OR substring(need_31.endDate, 5, 2) = 'XX'
                              THEN date(left(need_31.endDate, 4) + '-12-31')
                            WHEN size(need_31.endDate) = 7 OR substring(need_31.endDate, 8, 2) = 'XX'
                              THEN date(left(need_31.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                            ELSE date(need_31.endDate)
                          END < $p.a13,
                          false
                        )
                        OR coalesce(
                          CASE
                            WHEN NOT need_31.endDate STARTS WITH 'XX'
                              THEN date(
                                replace(need_31.endDate, 'XX', '01')
                                  + substring('0001-01-01', size(need_31.endDate))
                              )
                          END > $p.a4,
                          false
                        )
                    )
                  )
              )
          )
      )
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END),
      count(CASE WHEN met[4] THEN 1 END),
      count(CASE WHEN met[5] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END),
      count(CASE WHEN met[4] AND dateless THEN 1 END),
      count(CASE WHEN met[5] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS q2
}
CALL (*) {
  UNWIND of_place_50 AS need_35
  WITH need_35
  WHERE need_35.validFrom <= $p.a4 AND need_35.validTo >= $p.a4
  WITH
    [] AS keys,
    need_35.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          (
            EXISTS {
              MATCH (need_35)<-[claims_36:CLAIMS]-(entity_37)
              WHERE claims_36.validFrom <= $p.a4 AND claims_36.validTo >= $p.a4
            }
              OR coalesce(need_35.status IN $p.a15, false)
          )
            OR (coalesce(need_35.status = $p.a16, false) AND need_35.endDate IS NULL)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q3
}
CALL (*) {
  UNWIND of_place_52 AS project_51
  WITH project_51
  WHERE project_51.validFrom <= $p.a12
    AND project_51.validTo >= $p.a11
    AND project_51.validFrom <= project_51.validTo
  WITH
    [] AS keys,
    project_51.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT project_51.startDate STARTS WITH 'XX'
            THEN date(
              replace(project_51.startDate, 'XX', '01') + substring('0001-01-01', size(project_51.startDate))
            )
        END >= $p.a13
          AND CASE
            WHEN project_51.startDate STARTS WITH 'XX' THEN null
            WHEN size(project_51.startDate) = 4 OR substring(project_51.startDate, 5, 2) = 'XX'
              THEN date(left(project_51.startDate, 4) + '-12-31')
            WHEN size(project_51.startDate) = 7 OR substring(project_51.startDate, 8, 2) = 'XX'
              THEN date(left(project_51.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(project_51.startDate)
          END <= $p.a4
      ),
      (
        project_51.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT project_51.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_51.startDate, 'XX', '01')
                          + substring('0001-01-01', size(project_51.startDate))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN project_51.startDate STARTS WITH 'XX' THEN null
                      WHEN size(project_51.startDate) = 4 OR substring(project_51.startDate, 5, 2) = 'XX'
                        THEN date(left(project_51.startDate, 4) + '-12-31')
                      WHEN size(project_51.startDate) = 7 OR substring(project_51.startDate, 8, 2) = 'XX'
                        THEN date(left(project_51.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(project_51.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN project_51.startDate STARTS WITH 'XX' THEN null
                    WHEN size(project_51.startDate) = 4 OR substring(project_51.startDate, 5, 2) = 'XX'
                      THEN date(left(project_51.startDate, 4) + '-12-31')
                    WHEN size(project_51.startDate) = 7 OR substring(project_51.startDate, 8, 2) = 'XX'
                      THEN date(left(project_51.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(project_51.startDate)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT project_51.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_51.startDate, 'XX', '01')
                          + substring('0001-01-01', size(project_51.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        CASE
          WHEN NOT project_51.endDate STARTS WITH 'XX'
            THEN date(
              replace(project_51.endDate, 'XX', '01') + substring('0001-01-01', size(project_51.endDate))
            )
        END >= $p.a13
          AND CASE
            WHEN project_51.endDate STARTS WITH 'XX' THEN null
            WHEN size(project_51.endDate) = 4 OR substring(project_51.endDate, 5, 2) = 'XX'
              THEN date(left(project_51.endDate, 4) + '-12-31')
            WHEN size(project_51.endDate) = 7 OR substring(project_51.endDate, 8, 2) = 'XX'
              THEN date(left(project_51.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(project_51.endDate)
          END <= $p.a4
      ),
      (
        project_51.endDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT project_51.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_51.endDate, 'XX', '01')
                          + substring('0001-01-01', size(project_51.endDate))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN project_51.endDate STARTS WITH 'XX' THEN null
                      WHEN size(project_51.endDate) = 4 OR substring(project_51.endDate, 5, 2) = 'XX'
                        THEN date(left(project_51.endDate, 4) + '-12-31')
                      WHEN size(project_51.endDate) = 7 OR substring(project_51.endDate, 8, 2) = 'XX'
                        THEN date(left(project_51.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(project_51.endDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN project_51.endDate STARTS WITH 'XX' THEN null
                    WHEN size(project_51.endDate) = 4 OR substring(project_51.endDate, 5, 2) = 'XX'
                      THEN date(left(project_51.endDate, 4) + '-12-31')
                    WHEN size(project_51.endDate) = 7 OR substring(project_51.endDate, 8, 2) = 'XX'
                      THEN date(left(project_51.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(project_51.endDate)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT project_51.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_51.endDate, 'XX', '01')
                          + substring('0001-01-01', size(project_51.endDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      )
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END),
      count(CASE WHEN met[4] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END),
      count(CASE WHEN met[4] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS q4
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_77 AS resource_53
      WITH resource_53
      WHERE any(fact_0 IN [resource_53] WHERE fact_0.status = 'PLANNED')
      RETURN resource_53
    },
    COUNT {
      UNWIND of_place_77 AS resource_78
      WITH resource_78
      WHERE NOT coalesce(any(fact_0 IN [resource_78] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [resource_78] WHERE fact_0.status = 'PROPOSED')
      RETURN resource_78
    },
    COUNT {
      UNWIND of_place_77 AS resource_79
      WITH resource_79
      WHERE NOT coalesce(any(fact_0 IN [resource_79] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [resource_79] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [resource_79]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN resource_79
    }
  ] AS q5
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_81 AS share_80
      WITH share_80
      WHERE any(fact_0 IN [share_80] WHERE fact_0.status = 'PLANNED')
      RETURN share_80
    },
    COUNT {
      UNWIND of_place_81 AS share_82
      WITH share_82
      WHERE NOT coalesce(any(fact_0 IN [share_82] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [share_82] WHERE fact_0.status = 'PROPOSED')
      RETURN share_82
    },
    COUNT {
      UNWIND of_place_81 AS share_83
      WITH share_83
      WHERE NOT coalesce(any(fact_0 IN [share_83] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [share_83] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [share_83]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN share_83
    }
  ] AS q6
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_85 AS need_84
      WITH need_84
      WHERE any(fact_0 IN [need_84] WHERE fact_0.status = 'PLANNED')
      RETURN need_84
    },
    COUNT {
      UNWIND of_place_85 AS need_86
      WITH need_86
      WHERE NOT coalesce(any(fact_0 IN [need_86] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [need_86] WHERE fact_0.status = 'PROPOSED')
      RETURN need_86
    },
    COUNT {
      UNWIND of_place_85 AS need_87
      WITH need_87
      WHERE NOT coalesce(any(fact_0 IN [need_87] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [need_87] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [need_87]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN need_87
    }
  ] AS q7
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_89 AS project_88
      WITH project_88
      WHERE any(fact_0 IN [project_88] WHERE fact_0.status = 'PLANNED')
      RETURN project_88
    },
    COUNT {
      UNWIND of_place_89 AS project_90
      WITH project_90
      WHERE NOT coalesce(any(fact_0 IN [project_90] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [project_90] WHERE fact_0.status = 'PROPOSED')
      RETURN project_90
    },
    COUNT {
      UNWIND of_place_89 AS project_91
      WITH project_91
      WHERE NOT coalesce(any(fact_0 IN [project_91] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [project_91] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [project_91]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN project_91
    }
  ] AS q8
}
RETURN [q0, q1, q2, q3, q4, q5, q6, q7, q8] AS data;


// report
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: date('2026-08-01'), a3: 'lianhua', a4: date('2026-06-30'), a5: 20000, a6: 2000, a7: 1, a8: 'SOME', a9: 'MASKED', a10: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], a11: date('2026-01-01'), a12: date('2026-06-30'), a13: date('2026-01-01'), a14: 'FULFILLED', a15: ['CLAIMED', 'FULFILLED'], a16: 'ENDED', a17: 1000, a18: 20, a19: 'MEETING'}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
WITH
  *,
  COLLECT {
    MATCH (owner_2 WHERE true) (
      (inner_5)-[
        lies_6:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_6.validFrom <= $p.a12
            AND lies_6.validTo >= $p.a11
            AND lies_6.validFrom <= lies_6.validTo
            AND (type(lies_6) <> 'LEADS' OR lies_6.role = 'CORE' AND outer_7:Place)
      ]->(outer_7)
    ){0,12} (asked_place_8:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_2,
      reduce(
        day_0 = $p.a11,
        fact_0 IN lies_6 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_3,
      reduce(
        day_0 = $p.a12,
        fact_0 IN lies_6 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_4
    WHERE since_3 <= until_4
    RETURN [owner_2, since_3, until_4]
  } AS around_9
WITH
  *,
  head(
    [
      met_0 IN [
        COLLECT {
          UNWIND around_9 AS row_10
          WITH row_10[0] AS owner_2, row_10[1] AS since_3, row_10[2] AS until_4
          CALL (owner_2, since_3, until_4) {
            WITH owner_2 AS thing_1
            WHERE thing_1:Activity|JointCommittee
            RETURN thing_1
            UNION ALL
            MATCH (thing_1)<-[hosts_11:HOSTS]-(owner_2)
            WHERE hosts_11.validFrom <= $p.a12
              AND hosts_11.validTo >= $p.a11
              AND hosts_11.validFrom <= hosts_11.validTo
              AND thing_1:Activity
            WITH *
            WHERE reduce(
              day_0 = since_3,
              fact_0 IN [hosts_11] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
            ) <= reduce(
              day_0 = until_4,
              fact_0 IN [hosts_11] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
            )
            RETURN thing_1
          }
          WITH thing_1
          WHERE thing_1:Activity|JointCommittee
          WITH thing_1
          ORDER BY thing_1
          RETURN thing_1
        }
      ]
        | [
          start IN [
            index IN range(0, size(met_0) - 1)
              WHERE index = 0 OR met_0[index].id <> met_0[index - 1].id
          ]
            | met_0[start]
        ]
    ]
  ) AS of_place_12
WITH *, [x_0 IN of_place_12 WHERE x_0:JointCommittee] AS of_place_13
WITH *, [x_0 IN of_place_12 WHERE x_0:Activity] AS of_place_23
WITH
  *,
  head(
    [
      met_0 IN [
        COLLECT {
          UNWIND around_9 AS row_38
          WITH row_38[0] AS owner_31, row_38[1] AS since_32, row_38[2] AS until_33
          CALL (owner_31, since_32, until_33) {
            WITH owner_31 AS thing_30
            WHERE thing_30:Activity
            RETURN thing_30
            UNION ALL
            MATCH (thing_30)<-[hosts_39:HOSTS]-(owner_31)
            WHERE thing_30:Activity
            RETURN thing_30
            UNION ALL
            MATCH (thing_30)-[part_of_40:PART_OF]->(owner_31)
            WHERE thing_30:Activity
            RETURN thing_30
          }
          WITH thing_30
          WHERE thing_30:Activity
          WITH thing_30
          ORDER BY thing_30
          RETURN thing_30
        }
      ]
        | [
          start IN [
            index IN range(0, size(met_0) - 1)
              WHERE index = 0 OR met_0[index].id <> met_0[index - 1].id
          ]
            | met_0[start]
        ]
    ]
  ) AS of_place_41
WITH *, [x_0 IN of_place_41 WHERE x_0:Activity] AS of_place_42
CALL (*) {
  RETURN COLLECT {
    UNWIND of_place_13 AS committee
    WITH committee
    WHERE committee.validFrom <= $p.a12
      AND committee.validTo >= $p.a11
      AND committee.validFrom <= committee.validTo
      AND (committee:Organization OR committee:Community)
      AND coalesce(committee.count, 1) = 1
      AND coalesce(committee.qualifier, 'EXACT') <> 'SOME'
      AND coalesce(committee.certainty, 'STATED') <> 'MASKED'
    WITH committee
    ORDER BY committee.id
    LIMIT $p.a6 + 1
    WITH
      committee,
      committee.meetingRhythm AS rhythm,
      toString(committee.validFrom) AS since,
      toString(committee.validTo) AS until,
      COLLECT {
        MATCH (committee)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
        WHERE hosts.validFrom <= $p.a12 AND hosts.validTo >= $p.a11 AND hosts.validFrom <= hosts.validTo
        WITH DISTINCT meeting
        ORDER BY meeting.validFrom, meeting.id
        LIMIT $p.a6 + 1
        RETURN toString(meeting.validFrom)
      } AS days,
      COLLECT {
        MATCH (committee)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
        WHERE NOT coalesce(any(fact_0 IN [hosts, meeting] WHERE fact_0.status = 'PLANNED'), false)
          AND NOT coalesce(any(fact_0 IN [hosts, meeting] WHERE fact_0.status = 'PROPOSED'), false)
          AND any(
            fact_0 IN [hosts, meeting]
              WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
                AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
          )
        WITH DISTINCT meeting
        LIMIT $p.a6 + 1
        RETURN coalesce(meeting.startDate, '')
      } AS doubtful
    RETURN [rhythm, since, until, days, doubtful, []] AS row_0
  } AS q0
}
CALL (*) {
  RETURN [
    COLLECT {
      UNWIND of_place_13 AS joint_committee_14
      WITH joint_committee_14
      WHERE joint_committee_14.validFrom <= $p.a12
        AND joint_committee_14.validTo >= $p.a11
        AND joint_committee_14.validFrom <= joint_committee_14.validTo
      WITH joint_committee_14
      ORDER BY joint_committee_14.id
      LIMIT $p.a17
      RETURN [
        [
          [
            COLLECT {
              MATCH (joint_committee_14)<-[chairs_16:CHAIRS]-(entity_17)
              WHERE chairs_16.validFrom <= $p.a12
                AND chairs_16.validTo >= $p.a11
                AND chairs_16.validFrom <= chairs_16.validTo
              WITH chairs_16, entity_17
              ORDER BY entity_17.id, chairs_16.id
              LIMIT $p.a18
              RETURN [] AS row_0
            },
            COUNT {
              MATCH (joint_committee_14)<-[chairs_18:CHAIRS]-(entity_19)
              WHERE chairs_18.validFrom <= $p.a12
                AND chairs_18.validTo >= $p.a11
                AND chairs_18.validFrom <= chairs_18.validTo
            }
          ]
        ]
      ] AS row_0
    },
    COUNT {
      UNWIND of_place_13 AS joint_committee_15
      WITH joint_committee_15
      WHERE joint_committee_15.validFrom <= $p.a12
        AND joint_committee_15.validTo >= $p.a11
        AND joint_committee_15.validFrom <= joint_committee_15.validTo
    }
  ] AS q1
}
CALL (*) {
  UNWIND of_place_23 AS activity_20
  WITH activity_20
  WHERE activity_20.validFrom <= $p.a12
    AND activity_20.validTo >= $p.a11
    AND activity_20.validFrom <= activity_20.validTo
  WITH
    [
      toString(activity_20.kind),
      CASE
        WHEN size(toString(nullIf(nullIf(activity_20.validFrom, date('0001-01-01')), date('9999-12-31')))) >= 7
          AND NOT left(
            toString(nullIf(nullIf(activity_20.validFrom, date('0001-01-01')), date('9999-12-31'))),
            7
          ) CONTAINS 'X'
          THEN left(
            toString(nullIf(nullIf(activity_20.validFrom, date('0001-01-01')), date('9999-12-31'))),
            7
          )
      END
    ] AS keys,
    activity_20.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      true,
      (
        activity_20.kind = $p.a19
          AND EXISTS {
            MATCH (activity_20)<-[hosts_21:HOSTS]-(entity_22)
            WHERE hosts_21.validFrom <= $p.a12
              AND hosts_21.validTo >= $p.a11
              AND hosts_21.validFrom <= hosts_21.validTo
              AND (entity_22:JointCommittee AND true)
          }
      )
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS q2
}
CALL (*) {
  UNWIND of_place_13 AS joint_committee_24
  WITH joint_committee_24
  WHERE joint_committee_24.validFrom <= $p.a12
    AND joint_committee_24.validTo >= $p.a11
    AND joint_committee_24.validFrom <= joint_committee_24.validTo
  WITH
    [] AS keys,
    joint_committee_24.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(joint_committee_24.count <> $p.a7, false)
              OR coalesce(joint_committee_24.qualifier = $p.a8, false)
              OR coalesce(joint_committee_24.certainty = $p.a9, false)
          )
        )
          AND EXISTS {
            MATCH (joint_committee_24)-[hosts_25:HOSTS]->(activity_26)
            WHERE hosts_25.validFrom <= $p.a12
              AND hosts_25.validTo >= $p.a11
              AND hosts_25.validFrom <= hosts_25.validTo
              AND activity_26.kind = $p.a19
          }
      ),
      (
        (
          NOT (
            coalesce(joint_committee_24.count <> $p.a7, false)
              OR coalesce(joint_committee_24.qualifier = $p.a8, false)
              OR coalesce(joint_committee_24.certainty = $p.a9, false)
          )
        )
          AND (
            joint_committee_24.meetingRhythm IS NOT NULL
              AND (
                NOT EXISTS {
                  MATCH (joint_committee_24)-[hosts_27:HOSTS]->(activity_28)
                  WHERE hosts_27.validFrom <= $p.a12
                    AND hosts_27.validTo >= $p.a11
                    AND hosts_27.validFrom <= hosts_27.validTo
                    AND coalesce(activity_28.kind = $p.a19, false)
                }
              )
          )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END), count(CASE WHEN met[1] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END), count(CASE WHEN met[1] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q3
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_42 AS activity_29
      WITH activity_29
      WHERE any(fact_0 IN [activity_29] WHERE fact_0.status = 'PLANNED')
      RETURN activity_29
    },
    COUNT {
      UNWIND of_place_42 AS activity_43
      WITH activity_43
      WHERE NOT coalesce(any(fact_0 IN [activity_43] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [activity_43] WHERE fact_0.status = 'PROPOSED')
      RETURN activity_43
    },
    COUNT {
      UNWIND of_place_42 AS activity_44
      WITH activity_44
      WHERE NOT coalesce(any(fact_0 IN [activity_44] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [activity_44] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [activity_44]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN activity_44
    }
  ] AS q4
}
RETURN [q0, q1, q2, q3, q4] AS data;


// report
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: date('2026-08-01'), a3: 'lianhua', a4: date('2026-06-30'), a5: 20000, a6: 2000, a7: 1, a8: 'SOME', a9: 'MASKED', a10: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], a11: date('2026-01-01'), a12: date('2026-06-30'), a13: date('2026-01-01'), a14: 'FULFILLED', a15: ['CLAIMED', 'FULFILLED'], a16: 'ENDED', a17: 1000, a18: 20, a19: 'MEETING'}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
CALL () {
  MATCH (place:Entity {id: $p.a3})
  WHERE place:Place
  MATCH (place:Entity {id: $p.a3})
  WHERE place:Place
  WITH
    place,
    COLLECT {
      MATCH (lying WHERE true) (
        (inner)-[
          lies:PART_OF
            |LOCATED_IN
            |PARTY_ORGANIZATION_OF
            |LEADS
            WHERE lies.validFrom <= $p.a4
              AND lies.validTo >= $p.a4
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
      WITH DISTINCT lying
      LIMIT $p.a5 + 1
      RETURN lying
    } AS near
  WITH
    size(near) > $p.a5 AS cut,
    COLLECT {
      UNWIND near[0..$p.a5] AS lying
      CALL (lying) {
        WITH lying
        WHERE EXISTS { (lying)-[fact:REGISTERED_AT]->(other) }
        RETURN lying AS subject
        UNION ALL
        MATCH (lying)<-[fact:REGISTERED_AT]-(subject:MemberGroup|Post)
        WHERE fact.validFrom <= $p.a4 AND fact.validTo >= $p.a4
        RETURN subject
      }
      WITH subject
      LIMIT 5 * $p.a5 + 1
      WITH subject
      ORDER BY subject
      RETURN subject
    } AS met
  WITH
    cut OR size(met) > 5 * $p.a5 AS cut,
    [
      start IN [index IN range(0, size(met) - 1) WHERE index = 0 OR met[index].id <> met[index - 1].id]
        | met[start]
    ] AS subjects
  WITH cut OR size(subjects) > $p.a5 AS cut, subjects[0..$p.a5] AS subjects
  WITH
    cut,
    COLLECT {
      UNWIND subjects AS subject
      CALL (subject) {
        MATCH (subject)-[fact:REGISTERED_AT]->(other)
        WHERE fact.validFrom <= $p.a4 AND fact.validTo >= $p.a4 AND other <> subject
        RETURN
          count(DISTINCT CASE WHEN fact.condition IS NULL THEN other ELSE null END) >= 2 AS two,
          max(CASE WHEN coalesce(fact.form CONTAINS '双报到', false) THEN 1 ELSE 0 END) = 1 AS stated,
          count(*) AS facts,
          count(
            DISTINCT CASE
              WHEN NOT fact.termKnowledge = 'UNKNOWN'
                THEN CASE WHEN fact.condition IS NULL THEN other ELSE null END
            END
          ) >= 2
            OR max(
              CASE
                WHEN NOT fact.termKnowledge = 'UNKNOWN' AND coalesce(fact.form CONTAINS '双报到', false) THEN 1
                ELSE 0
              END
            ) = 1 AS dated
      }
      WITH subject, two, stated, facts, dated
      WHERE two OR stated
      ORDER BY subject.id
      RETURN {subject: subject, two: two, stated: stated, facts: facts, dated: dated}
    } AS found
  WITH cut, found, size(found) > $p.a6 OR any(each IN found[0..$p.a6] WHERE each.facts > $p.a6) AS shortened
  CALL () {
    RETURN COLLECT {
      MATCH (group:MemberGroup {situation: 'EMPLOYED'})
      WHERE group.validFrom <= $p.a4
        AND group.validTo >= $p.a4
        AND EXISTS {
          MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(host)
          WHERE at.validFrom <= $p.a4
            AND at.validTo >= $p.a4
            AND EXISTS {
              MATCH (host) (
                (inner)-[
                  lies:PART_OF
                    |LOCATED_IN
                    |PARTY_ORGANIZATION_OF
                    |LEADS
                    WHERE lies.validFrom <= $p.a4
                      AND lies.validTo >= $p.a4
                      AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
                ]->(outer)
              ){0,12} (asked_place:Entity {id: $p.a3})
            }
        }
      WITH group
      ORDER BY group.id
      LIMIT $p.a5 + 1
      WITH
        group,
        COLLECT {
          CALL (group) {
            MATCH (group)-[registered:REGISTERED_AT]->(unit:Unit|ServicePoint)
            WHERE registered.validFrom <= $p.a4 AND registered.validTo >= $p.a4
            RETURN unit.kind AS kind
            UNION ALL
            MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(party:PartyOrganization)-[serves:PARTY_ORGANIZATION_OF]->(unit)
            WHERE at.validFrom <= $p.a4
              AND at.validTo >= $p.a4
              AND serves.validFrom <= $p.a4
              AND serves.validTo >= $p.a4
            RETURN unit.kind AS kind
            UNION ALL
            MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(party:PartyOrganization)
            WHERE party.heldBy IS NOT NULL AND at.validFrom <= $p.a4 AND at.validTo >= $p.a4
            RETURN party.heldBy AS kind
          }
          WITH DISTINCT kind
          WHERE kind IS NOT NULL
          RETURN kind
        } AS kinds
      RETURN {
        id: group.id,
        members: group.count,
        exact: coalesce(group.qualifier, 'EXACT') = 'EXACT',
        kind: CASE WHEN size(kinds) = 1 THEN kinds[0] END,
        registrations: COLLECT {
          MATCH (group)-[registered:REGISTERED_AT]->(community:Place)
          WHERE registered.validFrom <= $p.a4 AND registered.validTo >= $p.a4
          WITH registered, community
          ORDER BY community.id
          RETURN {
            community: community,
            number: coalesce(registered.count, CASE WHEN registered.condition IS NULL THEN group.count END)
          }
        }
      }
    } AS every
  }
  WITH found, shortened, cut OR size(every) > $p.a5 AS cut, every[0..$p.a5] AS groups
  RETURN [
    [
      size(groups),
      reduce(
        total = 0,
        group IN [
          group IN groups
            WHERE group.members IS NOT NULL
              AND group.registrations <> []
              AND all(each IN group.registrations WHERE each.number IS NOT NULL)
        ] | total
          + group.members
      ),
      reduce(
        registered = 0,
        group IN [
          group IN groups
            WHERE group.members IS NOT NULL
              AND group.registrations <> []
              AND all(each IN group.registrations WHERE each.number IS NOT NULL)
        ] | registered
          + CASE
            WHEN reduce(
              largest = 0,
              each IN group.registrations | CASE WHEN each.number > largest THEN each.number ELSE largest END
            ) > group.members
              THEN group.members
            ELSE reduce(
              largest = 0,
              each IN group.registrations | CASE WHEN each.number > largest THEN each.number ELSE largest END
            )
          END
      ),
      reduce(
        registered = 0,
        group IN [
          group IN groups
            WHERE group.members IS NOT NULL
              AND group.registrations <> []
              AND all(each IN group.registrations WHERE each.number IS NOT NULL)
        ] | registered
          + CASE
            WHEN reduce(total = 0, each IN group.registrations | total + each.number) > group.members
              THEN group.members
            ELSE reduce(total = 0, each IN group.registrations | total + each.number)
          END
      ),
      CASE
        WHEN reduce(
          total = 0,
          group IN [
            group IN groups
              WHERE group.members IS NOT NULL
                AND group.registrations <> []
                AND all(each IN group.registrations WHERE each.number IS NOT NULL)
          ] | total
            + group.members
        ) > 0
          THEN toFloat(
            reduce(
              registered = 0,
              group IN [
                group IN groups
                  WHERE group.members IS NOT NULL
                    AND group.registrations <> []
                    AND all(each IN group.registrations WHERE each.number IS NOT NULL)
              ] | registered
                + CASE
                  WHEN reduce(
                    largest = 0,
                    each IN group.registrations | CASE
                      WHEN each.number > largest THEN each.number
                      ELSE largest
                    END
                  ) > group.members
                    THEN group.members
                  ELSE reduce(
                    largest = 0,
                    each IN group.registrations | CASE
                      WHEN each.number > largest THEN each.number
                      ELSE largest
                    END
                  )
                END
            )
          ) / reduce(
            total = 0,
            group IN [
              group IN groups
                WHERE group.members IS NOT NULL
                  AND group.registrations <> []
                  AND all(each IN group.registrations WHERE each.number IS NOT NULL)
            ] | total
              + group.members
          )
      END,
      CASE
        WHEN reduce(
          total = 0,
          group IN [
            group IN groups
              WHERE group.members IS NOT NULL
                AND group.registrations <> []
                AND all(each IN group.registrations WHERE each.number IS NOT NULL)
          ] | total
            + group.members
        ) > 0
          THEN toFloat(
            reduce(
              registered = 0,
              group IN [
                group IN groups
                  WHERE group.members IS NOT NULL
                    AND group.registrations <> []
                    AND all(each IN group.registrations WHERE each.number IS NOT NULL)
              ] | registered
                + CASE
                  WHEN reduce(total = 0, each IN group.registrations | total + each.number) > group.members
                    THEN group.members
                  ELSE reduce(total = 0, each IN group.registrations | total + each.number)
                END
            )
          ) / reduce(
            total = 0,
            group IN [
              group IN groups
                WHERE group.members IS NOT NULL
                  AND group.registrations <> []
                  AND all(each IN group.registrations WHERE each.number IS NOT NULL)
            ] | total
              + group.members
          )
      END,
      size(groups) - size(
        [
          group IN groups
            WHERE group.members IS NOT NULL
              AND group.registrations <> []
              AND all(each IN group.registrations WHERE each.number IS NOT NULL)
        ]
      )
    ],
    NOT (shortened) AND NOT (cut)
  ] AS q0
}
RETURN [q0] AS data;


// report
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: date('2026-08-01'), a3: 'lianhua', a4: date('2026-06-30'), a5: 20000, a6: 2000, a7: 1, a8: 'SOME', a9: 'MASKED', a10: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], a11: date('2026-01-01'), a12: date('2026-06-30'), a13: date('2026-01-01'), a14: 'FULFILLED', a15: ['CLAIMED', 'FULFILLED'], a16: 'ENDED', a17: 1000, a18: 20, a19: 'MEETING'}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
WITH
  *,
  COLLECT {
    MATCH (owner_3 WHERE true) (
      (inner_6)-[
        lies_7:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_7.validFrom <= $p.a12
            AND lies_7.validTo >= $p.a11
            AND lies_7.validFrom <= lies_7.validTo
            AND (type(lies_7) <> 'LEADS' OR lies_7.role = 'CORE' AND outer_8:Place)
      ]->(outer_8)
    ){0,12} (asked_place_9:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_3,
      reduce(
        day_0 = $p.a11,
        fact_0 IN lies_7 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_4,
      reduce(
        day_0 = $p.a12,
        fact_0 IN lies_7 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_5
    WHERE since_4 <= until_5
    RETURN [owner_3, since_4, until_5]
  } AS around_10
WITH
  *,
  head(
    [
      met_0 IN [
        COLLECT {
          UNWIND around_10 AS row_11
          WITH row_11[0] AS owner_3, row_11[1] AS since_4, row_11[2] AS until_5
          CALL (owner_3, since_4, until_5) {
            MATCH (thing_2)<-[raised_12:RAISED]-(owner_3)
            WHERE raised_12.validFrom <= $p.a12
              AND raised_12.validTo >= $p.a11
              AND raised_12.validFrom <= raised_12.validTo
              AND thing_2:Matter
            WITH *
            WHERE reduce(
              day_0 = since_4,
              fact_0 IN [raised_12] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
            ) <= reduce(
              day_0 = until_5,
              fact_0 IN [raised_12] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
            )
            RETURN thing_2
            UNION ALL
            MATCH (between_14)-[relation_15:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_3)
            WHERE relation_15.validFrom <= $p.a12
              AND relation_15.validTo >= $p.a11
              AND relation_15.validFrom <= relation_15.validTo
              AND between_14:MemberGroup|Post
              AND (type(relation_15) <> 'REGISTERED_AT' OR between_14:MemberGroup)
            MATCH (thing_2)<-[raised_13:RAISED]-(between_14)
            WHERE raised_13.validFrom <= $p.a12
              AND raised_13.validTo >= $p.a11
              AND raised_13.validFrom <= raised_13.validTo
              AND thing_2:Matter
            WITH *
            WHERE reduce(
              day_0 = since_4,
              fact_0 IN [raised_13, relation_15] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_5,
              fact_0 IN [raised_13, relation_15] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_2
            UNION ALL
            MATCH (thing_2)-[assigned_to_16:ASSIGNED_TO]->(owner_3)
            WHERE assigned_to_16.validFrom <= $p.a12
              AND assigned_to_16.validTo >= $p.a11
              AND assigned_to_16.validFrom <= assigned_to_16.validTo
              AND thing_2:Matter
            WITH *
            WHERE reduce(
              day_0 = since_4,
              fact_0 IN [assigned_to_16] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_5,
              fact_0 IN [assigned_to_16] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
            )
            RETURN thing_2
            UNION ALL
            MATCH (between_18)-[post_of_19:POST_OF]->(owner_3)
            WHERE post_of_19.validFrom <= $p.a12
              AND post_of_19.validTo >= $p.a11
              AND post_of_19.validFrom <= post_of_19.validTo
              AND between_18:Post
            MATCH (thing_2)-[assigned_to_17:ASSIGNED_TO]->(between_18)
            WHERE assigned_to_17.validFrom <= $p.a12
              AND assigned_to_17.validTo >= $p.a11
              AND assigned_to_17.validFrom <= assigned_to_17.validTo
              AND thing_2:Matter
            WITH *
            WHERE reduce(
              day_0 = since_4,
              fact_0 IN [assigned_to_17, post_of_19] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_5,
              fact_0 IN [assigned_to_17, post_of_19] | CASE
                WHEN fact_0.validTo < day_0 THEN fact_0.validTo
                ELSE day_0
              END
            )
            RETURN thing_2
          }
          WITH thing_2
          WHERE thing_2:Matter
          WITH thing_2
          ORDER BY thing_2
          RETURN thing_2
        }
      ]
        | [
          start IN [
            index IN range(0, size(met_0) - 1)
              WHERE index = 0 OR met_0[index].id <> met_0[index - 1].id
          ]
            | met_0[start]
        ]
    ]
  ) AS of_place_20
WITH *, [x_0 IN of_place_20 WHERE x_0:Matter] AS of_place_21
WITH
  *,
  head(
    [
      met_0 IN [
        COLLECT {
          UNWIND around_10 AS row_31
          WITH row_31[0] AS owner_24, row_31[1] AS since_25, row_31[2] AS until_26
          CALL (owner_24, since_25, until_26) {
            MATCH (thing_23)<-[raised_32:RAISED]-(owner_24)
            WHERE thing_23:Matter
            RETURN thing_23
            UNION ALL
            MATCH (between_34)-[relation_35:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_24)
            WHERE relation_35.validFrom <= $p.a12
              AND relation_35.validTo >= $p.a11
              AND relation_35.validFrom <= relation_35.validTo
              AND between_34:MemberGroup|Post
              AND (type(relation_35) <> 'REGISTERED_AT' OR between_34:MemberGroup)
            MATCH (thing_23)<-[raised_33:RAISED]-(between_34)
            WHERE thing_23:Matter
            WITH *
            WHERE reduce(
              day_0 = since_25,
              fact_0 IN [relation_35] | CASE
                WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
                ELSE day_0
              END
            ) <= reduce(
              day_0 = until_26,
              fact_0 IN [relation_35] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
            )
            RETURN thing_23
            UNION ALL
            MATCH (thing_23)-[assigned_to_36:ASSIGNED_TO]->(owner_24)
            WHERE thing_23:Matter
            RETURN thing_23
            UNION ALL
            MATCH (between_38)-[post_of_39:POST_OF]->(owner_24)
            WHERE post_of_39.validFrom <= $p.a12
              AND post_of_39.validTo >= $p.a11
              AND post_of_39.validFrom <= post_of_39.validTo
              AND between_38:Post
            MATCH (thing_23)-[assigned_to_37:ASSIGNED_TO]->(between_38)
            WHERE thing_23:Matter
            WITH *
            WHERE reduce(
              day_0 = since_25,
              fact_0 IN [post_of_39] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
            ) <= reduce(
              day_0 = until_26,
              fact_0 IN [post_of_39] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
            )
            RETURN thing_23
          }
          WITH thing_23
          WHERE thing_23:Matter
          WITH thing_23
          ORDER BY thing_23
          RETURN thing_23
        }
      ]
        | [
          start IN [
            index IN range(0, size(met_0) - 1)
              WHERE index = 0 OR met_0[index].id <> met_0[index - 1].id
          ]
            | met_0[start]
        ]
    ]
  ) AS of_place_40
WITH *, [x_0 IN of_place_40 WHERE x_0:Matter] AS of_place_41
CALL (*) {
  UNWIND of_place_21 AS matter_1
  WITH matter_1
  WHERE matter_1.validFrom <= $p.a12 AND matter_1.validTo >= $p.a11 AND matter_1.validFrom <= matter_1.validTo
  WITH
    [toString(matter_1.kind)] AS keys,
    matter_1.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT matter_1.startDate STARTS WITH 'XX'
            THEN date(
              replace(matter_1.startDate, 'XX', '01') + substring('0001-01-01', size(matter_1.startDate))
            )
        END >= $p.a13
          AND CASE
            WHEN matter_1.startDate STARTS WITH 'XX' THEN null
            WHEN size(matter_1.startDate) = 4 OR substring(matter_1.startDate, 5, 2) = 'XX'
              THEN date(left(matter_1.startDate, 4) + '-12-31')
            WHEN size(matter_1.startDate) = 7 OR substring(matter_1.startDate, 8, 2) = 'XX'
              THEN date(left(matter_1.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(matter_1.startDate)
          END <= $p.a4
      ),
      (
        matter_1.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT matter_1.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(matter_1.startDate, 'XX', '01')
                          + substring('0001-01-01', size(matter_1.startDate))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN matter_1.startDate STARTS WITH 'XX' THEN null
                      WHEN size(matter_1.startDate) = 4 OR substring(matter_1.startDate, 5, 2) = 'XX'
                        THEN date(left(matter_1.startDate, 4) + '-12-31')
                      WHEN size(matter_1.startDate) = 7 OR substring(matter_1.startDate, 8, 2) = 'XX'
                        THEN date(left(matter_1.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(matter_1.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN matter_1.startDate STARTS WITH 'XX' THEN null
                    WHEN size(matter_1.startDate) = 4 OR substring(matter_1.startDate, 5, 2) = 'XX'
                      THEN date(left(matter_1.startDate, 4) + '-12-31')
                    WHEN size(matter_1.startDate) = 7 OR substring(matter_1.startDate, 8, 2) = 'XX'
                      THEN date(left(matter_1.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(matter_1.startDate)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT matter_1.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(matter_1.startDate, 'XX', '01')
                          + substring('0001-01-01', size(matter_1.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      matter_1.status = $p.a14
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS q0
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_41 AS matter_22
      WITH matter_22
      WHERE any(fact_0 IN [matter_22] WHERE fact_0.status = 'PLANNED')
      RETURN matter_22
    },
    COUNT {
      UNWIND of_place_41 AS matter_42
      WITH matter_42
      WHERE NOT coalesce(any(fact_0 IN [matter_42] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [matter_42] WHERE fact_0.status = 'PROPOSED')
      RETURN matter_42
    },
    COUNT {
      UNWIND of_place_41 AS matter_43
      WITH matter_43
      WHERE NOT coalesce(any(fact_0 IN [matter_43] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [matter_43] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [matter_43]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN matter_43
    }
  ] AS q1
}
RETURN [q0, q1] AS data;
