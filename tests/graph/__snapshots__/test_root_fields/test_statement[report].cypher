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
  COLLECT {
    UNWIND around_7 AS thing_2
    WITH thing_2
    WHERE thing_2:Community|JointCommittee|PartyOrganization|ServicePoint|Unit
    WITH thing_2
    ORDER BY thing_2
    RETURN thing_2
  } AS met_8
WITH
  *,
  [
    start IN [index IN range(0, size(met_8) - 1) WHERE index = 0 OR met_8[index].id <> met_8[index - 1].id]
      | met_8[start]
  ] AS of_place_9
WITH *, [x_0 IN of_place_9 WHERE x_0:Community] AS of_place_10
WITH *, [x_0 IN of_place_9 WHERE x_0:PartyOrganization] AS of_place_12
WITH *, [x_0 IN of_place_9 WHERE x_0:JointCommittee] AS of_place_14
WITH *, [x_0 IN of_place_9 WHERE x_0:Unit] AS of_place_16
WITH *, [x_0 IN of_place_9 WHERE x_0:Organization] AS of_place_28
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
  UNWIND of_place_10 AS community_1
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
  UNWIND of_place_12 AS party_organization_11
  WITH party_organization_11
  WHERE party_organization_11.validFrom <= $p.a4 AND party_organization_11.validTo >= $p.a4
  WITH
    [toString(party_organization_11.kind)] AS keys,
    party_organization_11.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(party_organization_11.count <> $p.a7, false)
            OR coalesce(party_organization_11.qualifier = $p.a8, false)
            OR coalesce(party_organization_11.certainty = $p.a9, false)
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
  UNWIND of_place_14 AS joint_committee_13
  WITH joint_committee_13
  WHERE joint_committee_13.validFrom <= $p.a4 AND joint_committee_13.validTo >= $p.a4
  WITH
    [toString(joint_committee_13.kind)] AS keys,
    joint_committee_13.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(joint_committee_13.count <> $p.a7, false)
            OR coalesce(joint_committee_13.qualifier = $p.a8, false)
            OR coalesce(joint_committee_13.certainty = $p.a9, false)
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
  UNWIND of_place_16 AS unit_15
  WITH unit_15
  WHERE unit_15.validFrom <= $p.a4 AND unit_15.validTo >= $p.a4
  WITH
    [toString(unit_15.kind)] AS keys,
    unit_15.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(unit_15.count <> $p.a7, false)
              OR coalesce(unit_15.qualifier = $p.a8, false)
              OR coalesce(unit_15.certainty = $p.a9, false)
          )
        )
          AND (NOT coalesce(unit_15.kind IN $p.a10, false))
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q4
}
CALL (*) {
  UNWIND of_place_28 AS organization_17
  WITH organization_17
  WHERE organization_17.validFrom <= $p.a4 AND organization_17.validTo >= $p.a4
  WITH
    [toString(organization_17.kind)] AS keys,
    organization_17.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(organization_17.count <> $p.a7, false)
              OR coalesce(organization_17.qualifier = $p.a8, false)
              OR coalesce(organization_17.certainty = $p.a9, false)
          )
        )
          AND (
            EXISTS {
              MATCH (organization_17)-[member_of_18:MEMBER_OF]->(organization_19)
              WHERE member_of_18.validFrom <= $p.a4
                AND member_of_18.validTo >= $p.a4
                AND (organization_19:JointCommittee AND true)
            }
              OR (
                (
                  organization_17:Unit
                    AND (
                      NOT EXISTS {
                        MATCH (organization_17)<-[party_organization_of_20:PARTY_ORGANIZATION_OF]-(party_organization_21)
                        WHERE party_organization_of_20.validFrom <= $p.a4
                          AND party_organization_of_20.validTo >= $p.a4
                          AND EXISTS {
                            MATCH (party_organization_21)-[member_of_22:MEMBER_OF]->(organization_23)
                            WHERE member_of_22.validFrom <= $p.a4
                              AND member_of_22.validTo >= $p.a4
                              AND (organization_23:JointCommittee AND true)
                          }
                      }
                    )
                )
                  AND EXISTS {
                    MATCH (organization_17)<-[represents_24:REPRESENTS]-(post_25)
                    WHERE represents_24.validFrom <= $p.a4
                      AND represents_24.validTo >= $p.a4
                      AND EXISTS {
                        MATCH (post_25)-[post_of_26:POST_OF]->(entity_27)
                        WHERE post_of_26.validFrom <= $p.a4
                          AND post_of_26.validTo >= $p.a4
                          AND (entity_27:JointCommittee AND true)
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
  } AS met_32
WITH
  *,
  [
    start IN [index IN range(0, size(met_32) - 1) WHERE index = 0 OR met_32[index].id <> met_32[index - 1].id]
      | met_32[start]
  ] AS of_place_33
WITH *, [x_0 IN of_place_33 WHERE x_0:Agreement] AS of_place_34
WITH *, [x_0 IN of_place_33 WHERE x_0:Commitment] AS of_place_36
WITH
  *,
  COLLECT {
    UNWIND around_18 AS row_46
    WITH row_46[0] AS owner_39, row_46[1] AS since_40, row_46[2] AS until_41
    CALL (owner_39, since_40, until_41) {
      MATCH (thing_38)<-[party_to_47:PARTY_TO]-(owner_39)
      WHERE thing_38:Agreement
      RETURN thing_38
      UNION ALL
      MATCH (between_49)-[post_of_50:POST_OF]->(owner_39)
      WHERE post_of_50.validFrom <= $p.a12
        AND post_of_50.validTo >= $p.a11
        AND post_of_50.validFrom <= post_of_50.validTo
        AND between_49:Post
      MATCH (thing_38)<-[party_to_48:PARTY_TO]-(between_49)
      WHERE thing_38:Agreement
      WITH *
      WHERE reduce(
        day_0 = since_40,
        fact_0 IN [post_of_50] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_41,
        fact_0 IN [post_of_50] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
      RETURN thing_38
    }
    WITH thing_38
    WHERE thing_38:Agreement
    WITH thing_38
    ORDER BY thing_38
    RETURN thing_38
  } AS met_51
WITH
  *,
  [
    start IN [index IN range(0, size(met_51) - 1) WHERE index = 0 OR met_51[index].id <> met_51[index - 1].id]
      | met_51[start]
  ] AS of_place_52
WITH *, [x_0 IN of_place_52 WHERE x_0:Agreement] AS of_place_53
CALL (*) {
  UNWIND of_place_34 AS agreement_1
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
  UNWIND of_place_36 AS commitment_35
  WITH commitment_35
  WHERE commitment_35.validFrom <= $p.a12
    AND commitment_35.validTo >= $p.a11
    AND commitment_35.validFrom <= commitment_35.validTo
  WITH
    [] AS keys,
    commitment_35.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        CASE
          WHEN NOT commitment_35.due STARTS WITH 'XX'
            THEN date(
              replace(commitment_35.due, 'XX', '01') + substring('0001-01-01', size(commitment_35.due))
            )
        END >= $p.a13
          AND CASE
            WHEN commitment_35.due STARTS WITH 'XX' THEN null
            WHEN size(commitment_35.due) = 4 OR substring(commitment_35.due, 5, 2) = 'XX'
              THEN date(left(commitment_35.due, 4) + '-12-31')
            WHEN size(commitment_35.due) = 7 OR substring(commitment_35.due, 8, 2) = 'XX'
              THEN date(left(commitment_35.due, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(commitment_35.due)
          END <= $p.a4
      ),
      (
        commitment_35.due IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT commitment_35.due STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_35.due, 'XX', '01')
                          + substring('0001-01-01', size(commitment_35.due))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN commitment_35.due STARTS WITH 'XX' THEN null
                      WHEN size(commitment_35.due) = 4 OR substring(commitment_35.due, 5, 2) = 'XX'
                        THEN date(left(commitment_35.due, 4) + '-12-31')
                      WHEN size(commitment_35.due) = 7 OR substring(commitment_35.due, 8, 2) = 'XX'
                        THEN date(left(commitment_35.due, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(commitment_35.due)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN commitment_35.due STARTS WITH 'XX' THEN null
                    WHEN size(commitment_35.due) = 4 OR substring(commitment_35.due, 5, 2) = 'XX'
                      THEN date(left(commitment_35.due, 4) + '-12-31')
                    WHEN size(commitment_35.due) = 7 OR substring(commitment_35.due, 8, 2) = 'XX'
                      THEN date(left(commitment_35.due, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(commitment_35.due)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT commitment_35.due STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_35.due, 'XX', '01')
                          + substring('0001-01-01', size(commitment_35.due))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        (commitment_35.status = $p.a14 OR commitment_35.fulfilledOn IS NOT NULL)
          AND (
            CASE
              WHEN NOT commitment_35.due STARTS WITH 'XX'
                THEN date(
                  replace(commitment_35.due, 'XX', '01') + substring('0001-01-01', size(commitment_35.due))
                )
            END >= $p.a13
              AND CASE
                WHEN commitment_35.due STARTS WITH 'XX' THEN null
                WHEN size(commitment_35.due) = 4 OR substring(commitment_35.due, 5, 2) = 'XX'
                  THEN date(left(commitment_35.due, 4) + '-12-31')
                WHEN size(commitment_35.due) = 7 OR substring(commitment_35.due, 8, 2) = 'XX'
                  THEN date(left(commitment_35.due, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(commitment_35.due)
              END <= $p.a4
          )
      ),
      (
        (commitment_35.status = $p.a14 OR commitment_35.fulfilledOn IS NOT NULL)
          AND (
            commitment_35.due IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT commitment_35.due STARTS WITH 'XX'
                          THEN date(
                            replace(commitment_35.due, 'XX', '01')
                              + substring('0001-01-01', size(commitment_35.due))
                          )
                      END >= $p.a13,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN commitment_35.due STARTS WITH 'XX' THEN null
                          WHEN size(commitment_35.due) = 4 OR substring(commitment_35.due, 5, 2) = 'XX'
                            THEN date(left(commitment_35.due, 4) + '-12-31')
                          WHEN size(commitment_35.due) = 7 OR substring(commitment_35.due, 8, 2) = 'XX'
                            THEN date(left(commitment_35.due, 7) + '-01') + duration('P1M') - duration('P1D')
                          ELSE date(commitment_35.due)
                        END <= $p.a4,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN commitment_35.due STARTS WITH 'XX' THEN null
                        WHEN size(commitment_35.due) = 4 OR substring(commitment_35.due, 5, 2) = 'XX'
                          THEN date(left(commitment_35.due, 4) + '-12-31')
                        WHEN size(commitment_35.due) = 7 OR substring(commitment_35.due, 8, 2) = 'XX'
                          THEN date(left(commitment_35.due, 7) + '-01') + duration('P1M') - duration('P1D')
                        ELSE date(commitment_35.due)
                      END < $p.a13,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT commitment_35.due STARTS WITH 'XX'
                          THEN date(
                            replace(commitment_35.due, 'XX', '01')
                              + substring('0001-01-01', size(commitment_35.due))
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
          WHEN NOT commitment_35.fulfilledOn STARTS WITH 'XX'
            THEN date(
              replace(commitment_35.fulfilledOn, 'XX', '01')
                + substring('0001-01-01', size(commitment_35.fulfilledOn))
            )
        END >= $p.a13
          AND CASE
            WHEN commitment_35.fulfilledOn STARTS WITH 'XX' THEN null
            WHEN size(commitment_35.fulfilledOn) = 4 OR substring(commitment_35.fulfilledOn, 5, 2) = 'XX'
              THEN date(left(commitment_35.fulfilledOn, 4) + '-12-31')
            WHEN size(commitment_35.fulfilledOn) = 7 OR substring(commitment_35.fulfilledOn, 8, 2) = 'XX'
              THEN date(left(commitment_35.fulfilledOn, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(commitment_35.fulfilledOn)
          END <= $p.a4
      ),
      (
        commitment_35.fulfilledOn IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT commitment_35.fulfilledOn STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_35.fulfilledOn, 'XX', '01')
                          + substring('0001-01-01', size(commitment_35.fulfilledOn))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN commitment_35.fulfilledOn STARTS WITH 'XX' THEN null
                      WHEN size(commitment_35.fulfilledOn) = 4
                        OR substring(commitment_35.fulfilledOn, 5, 2) = 'XX'
                        THEN date(left(commitment_35.fulfilledOn, 4) + '-12-31')
                      WHEN size(commitment_35.fulfilledOn) = 7
                        OR substring(commitment_35.fulfilledOn, 8, 2) = 'XX'
                        THEN date(left(commitment_35.fulfilledOn, 7) + '-01')
                          + duration('P1M') - duration('P1D')
                      ELSE date(commitment_35.fulfilledOn)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN commitment_35.fulfilledOn STARTS WITH 'XX' THEN null
                    WHEN size(commitment_35.fulfilledOn) = 4
                      OR substring(commitment_35.fulfilledOn, 5, 2) = 'XX'
                      THEN date(left(commitment_35.fulfilledOn, 4) + '-12-31')
                    WHEN size(commitment_35.fulfilledOn) = 7
                      OR substring(commitment_35.fulfilledOn, 8, 2) = 'XX'
                      THEN date(left(commitment_35.fulfilledOn, 7) + '-01')
                        + duration('P1M') - duration('P1D')
                    ELSE date(commitment_35.fulfilledOn)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT commitment_35.fulfilledOn STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_35.fulfilledOn, 'XX', '01')
                          + substring('0001-01-01', size(commitment_35.fulfilledOn))
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
      UNWIND of_place_53 AS agreement_37
      WITH agreement_37
      WHERE any(fact_0 IN [agreement_37] WHERE fact_0.status = 'PLANNED')
      RETURN agreement_37
    },
    COUNT {
      UNWIND of_place_53 AS agreement_54
      WITH agreement_54
      WHERE NOT coalesce(any(fact_0 IN [agreement_54] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [agreement_54] WHERE fact_0.status = 'PROPOSED')
      RETURN agreement_54
    },
    COUNT {
      UNWIND of_place_53 AS agreement_55
      WITH agreement_55
      WHERE NOT coalesce(any(fact_0 IN [agreement_55] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [agreement_55] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [agreement_55]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN agreement_55
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
        fact_0 IN [relation_14] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
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
        fact_0 IN [of_or_to_26] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
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
  } AS met_27
WITH
  *,
  [
    start IN [index IN range(0, size(met_27) - 1) WHERE index = 0 OR met_27[index].id <> met_27[index - 1].id]
      | met_27[start]
  ] AS of_place_28
WITH *, [x_0 IN of_place_28 WHERE x_0:Resource] AS of_place_29
WITH *, [x_0 IN of_place_28 WHERE x_0:Share] AS of_place_31
WITH *, [x_0 IN of_place_28 WHERE x_0:Need] AS of_place_35
WITH
  *,
  COLLECT {
    MATCH (owner_40 WHERE true) (
      (inner_41)-[
        lies_42:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_42.validFrom <= $p.a4
            AND lies_42.validTo >= $p.a4
            AND (type(lies_42) <> 'LEADS' OR lies_42.role = 'CORE' AND outer_43:Place)
      ]->(outer_43)
    ){0,12} (asked_place_44:Entity {id: $p.a3} WHERE true)
    WITH DISTINCT owner_40
    RETURN owner_40
  } AS around_45
WITH
  *,
  COLLECT {
    UNWIND around_45 AS owner_40
    WITH owner_40
    CALL (owner_40) {
      MATCH (thing_39)<-[has_need_46:HAS_NEED]-(owner_40)
      WHERE has_need_46.validFrom <= $p.a4 AND has_need_46.validTo >= $p.a4 AND thing_39:Need
      RETURN thing_39
      UNION ALL
      MATCH (between_48)-[relation_49:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_40)
      WHERE relation_49.validFrom <= $p.a4
        AND relation_49.validTo >= $p.a4
        AND between_48:MemberGroup|Post
        AND (type(relation_49) <> 'REGISTERED_AT' OR between_48:MemberGroup)
      MATCH (thing_39)<-[has_need_47:HAS_NEED]-(between_48)
      WHERE has_need_47.validFrom <= $p.a4 AND has_need_47.validTo >= $p.a4 AND thing_39:Need
      RETURN thing_39
    }
    WITH thing_39
    WHERE thing_39:Need
    WITH thing_39
    ORDER BY thing_39
    RETURN thing_39
  } AS met_50
WITH
  *,
  [
    start IN [index IN range(0, size(met_50) - 1) WHERE index = 0 OR met_50[index].id <> met_50[index - 1].id]
      | met_50[start]
  ] AS of_place_51
WITH *, [x_0 IN of_place_51 WHERE x_0:Need] AS of_place_52
WITH *, [x_0 IN of_place_28 WHERE x_0:Project] AS of_place_54
WITH
  *,
  COLLECT {
    UNWIND around_12 AS row_64
    WITH row_64[0] AS owner_57, row_64[1] AS since_58, row_64[2] AS until_59
    CALL (owner_57, since_58, until_59) {
      WITH owner_57 AS thing_56
      WHERE thing_56:Project|Resource
      RETURN thing_56
      UNION ALL
      MATCH (thing_56)<-[relation_65:CLAIMS|HAS_NEED|LEADS|OFFERS]-(owner_57)
      WHERE thing_56:Need|Project|Resource AND (type(relation_65) <> 'CLAIMS' OR thing_56:Project)
      RETURN thing_56
      UNION ALL
      MATCH (between_67)-[relation_68:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_57)
      WHERE relation_68.validFrom <= $p.a12
        AND relation_68.validTo >= $p.a11
        AND relation_68.validFrom <= relation_68.validTo
        AND between_67:MemberGroup|Post
        AND (type(relation_68) <> 'REGISTERED_AT' OR between_67:MemberGroup)
      MATCH (thing_56)<-[has_need_or_offers_66:HAS_NEED|OFFERS]-(between_67)
      WHERE thing_56:Need|Resource
      WITH *
      WHERE reduce(
        day_0 = since_58,
        fact_0 IN [relation_68] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_59,
        fact_0 IN [relation_68] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
      RETURN thing_56
      UNION ALL
      MATCH (between_70)<-[has_need_or_offers_71:HAS_NEED|OFFERS]-(owner_57)
      WHERE has_need_or_offers_71.validFrom <= $p.a12
        AND has_need_or_offers_71.validTo >= $p.a11
        AND has_need_or_offers_71.validFrom <= has_need_or_offers_71.validTo
        AND between_70:Need|Resource
      MATCH (thing_56)-[answers_or_of_69:ANSWERS|OF]->(between_70)
      WHERE thing_56:Project|Share
      WITH *
      WHERE reduce(
        day_0 = since_58,
        fact_0 IN [has_need_or_offers_71] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_59,
        fact_0 IN [has_need_or_offers_71] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
      RETURN thing_56
      UNION ALL
      MATCH (between_75)-[relation_76:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_57)
      WHERE relation_76.validFrom <= $p.a12
        AND relation_76.validTo >= $p.a11
        AND relation_76.validFrom <= relation_76.validTo
        AND between_75:MemberGroup|Post
        AND (type(relation_76) <> 'REGISTERED_AT' OR between_75:MemberGroup)
      MATCH (between_73)<-[has_need_or_offers_74:HAS_NEED|OFFERS]-(between_75)
      WHERE has_need_or_offers_74.validFrom <= $p.a12
        AND has_need_or_offers_74.validTo >= $p.a11
        AND has_need_or_offers_74.validFrom <= has_need_or_offers_74.validTo
        AND between_73:Need|Resource
      MATCH (thing_56)-[answers_or_of_72:ANSWERS|OF]->(between_73)
      WHERE thing_56:Project|Share
      WITH *
      WHERE reduce(
        day_0 = since_58,
        fact_0 IN [has_need_or_offers_74, relation_76] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_59,
        fact_0 IN [has_need_or_offers_74, relation_76] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
      RETURN thing_56
      UNION ALL
      MATCH (thing_56)-[relation_77:OF|PART_OF|TO]->(owner_57)
      WHERE thing_56:Project|Resource|Share
      RETURN thing_56
    }
    WITH thing_56
    WHERE thing_56:Need|Project|Resource|Share
    WITH thing_56
    ORDER BY thing_56
    RETURN thing_56
  } AS met_78
WITH
  *,
  [
    start IN [index IN range(0, size(met_78) - 1) WHERE index = 0 OR met_78[index].id <> met_78[index - 1].id]
      | met_78[start]
  ] AS of_place_79
WITH *, [x_0 IN of_place_79 WHERE x_0:Resource] AS of_place_80
WITH *, [x_0 IN of_place_79 WHERE x_0:Share] AS of_place_84
WITH *, [x_0 IN of_place_79 WHERE x_0:Need] AS of_place_88
WITH *, [x_0 IN of_place_79 WHERE x_0:Project] AS of_place_92
CALL (*) {
  UNWIND of_place_29 AS resource_1
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
  UNWIND of_place_31 AS share_30
  WITH share_30
  WHERE share_30.validFrom <= $p.a12 AND share_30.validTo >= $p.a11 AND share_30.validFrom <= share_30.validTo
  WITH [] AS keys, share_30.termKnowledge = 'UNKNOWN' AS dateless, [true] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q1
}
CALL (*) {
  UNWIND of_place_35 AS need_32
  WITH need_32
  WHERE need_32.validFrom <= $p.a12 AND need_32.validTo >= $p.a11 AND need_32.validFrom <= need_32.validTo
  WITH
    [toString(need_32.kind)] AS keys,
    need_32.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT need_32.startDate STARTS WITH 'XX'
            THEN date(
              replace(need_32.startDate, 'XX', '01') + substring('0001-01-01', size(need_32.startDate))
            )
        END >= $p.a13
          AND CASE
            WHEN need_32.startDate STARTS WITH 'XX' THEN null
            WHEN size(need_32.startDate) = 4 OR substring(need_32.startDate, 5, 2) = 'XX'
              THEN date(left(need_32.startDate, 4) + '-12-31')
            WHEN size(need_32.startDate) = 7 OR substring(need_32.startDate, 8, 2) = 'XX'
              THEN date(left(need_32.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(need_32.startDate)
          END <= $p.a4
      ),
      (
        need_32.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT need_32.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(need_32.startDate, 'XX', '01')
                          + substring('0001-01-01', size(need_32.startDate))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN need_32.startDate STARTS WITH 'XX' THEN null
                      WHEN size(need_32.startDate) = 4 OR substring(need_32.startDate, 5, 2) = 'XX'
                        THEN date(left(need_32.startDate, 4) + '-12-31')
                      WHEN size(need_32.startDate) = 7 OR substring(need_32.startDate, 8, 2) = 'XX'
                        THEN date(left(need_32.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(need_32.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN need_32.startDate STARTS WITH 'XX' THEN null
                    WHEN size(need_32.startDate) = 4 OR substring(need_32.startDate, 5, 2) = 'XX'
                      THEN date(left(need_32.startDate, 4) + '-12-31')
                    WHEN size(need_32.startDate) = 7 OR substring(need_32.startDate, 8, 2) = 'XX'
                      THEN date(left(need_32.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(need_32.startDate)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT need_32.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(need_32.startDate, 'XX', '01')
                          + substring('0001-01-01', size(need_32.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        EXISTS {
          MATCH (need_32)<-[claims_33:CLAIMS]-(entity_34)
          WHERE claims_33.validFrom <= $p.a12
            AND claims_33.validTo >= $p.a11
            AND claims_33.validFrom <= claims_33.validTo
        }
          OR need_32.status IN $p.a15
      ),
      (
        need_32.status = $p.a14
          AND (
            CASE
              WHEN NOT need_32.endDate STARTS WITH 'XX'
                THEN date(
                  replace(need_32.endDate, 'XX', '01') + substring('0001-01-01', size(need_32.endDate))
                )
            END >= $p.a13
              AND CASE
                WHEN need_32.endDate STARTS WITH 'XX' THEN null
                WHEN size(need_32.endDate) = 4 OR substring(need_32.endDate, 5, 2) = 'XX'
                  THEN date(left(need_32.endDate, 4) + '-12-31')
                WHEN size(need_32.endDate) = 7 OR substring(need_32.endDate, 8, 2) = 'XX'
                  THEN date(left(need_32.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(need_32.endDate)
              END <= $p.a4
          )
      ),
      (
        need_32.status = $p.a14
          AND (
            need_32.endDate IS NULL
              OR (
                need_32.endDate IS NOT NULL
                  AND (
                    NOT (
                      (
                        coalesce(
                          CASE
                            WHEN NOT need_32.endDate STARTS WITH 'XX'
                              THEN date(
                                replace(need_32.endDate, 'XX', '01')
                                  + substring('0001-01-01', size(need_32.endDate))
                              )
                          END >= $p.a13,
                          false
                        )
                          AND coalesce(
                            CASE
                              WHEN need_32.endDate STARTS WITH 'XX' THEN null
                              WHEN size(need_32.endDate) = 4 OR substring(need_32.endDate, 5, 2) = 'XX'
                                THEN date(left(need_32.endDate, 4) + '-12-31')
                              WHEN size(need_32.endDate) = 7 OR substring(need_32.endDate, 8, 2) = 'XX'
                                THEN date(left(need_32.endDate, 7) + '-01')
                                  + duration('P1M') - duration('P1D')
                              ELSE date(need_32.endDate)
                            END <= $p.a4,
                            false
                          )
                      )
                        OR coalesce(
                          CASE
                            WHEN need_32.endDate STARTS WITH 'XX' THEN null
                            WHEN size(need_32.endDate) = 4 OR substring(need_32.endDate, 5, 2) = 'XX'
                              THEN date(left(need_32.endDate, 4) + '-12-31')
                            WHEN size(need_32.endDate) = 7 OR substring(need_32.endDate, 8, 2) = 'XX'
                              THEN date(left(need_32.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                            ELSE date(need_32.endDate)
                          END < $p.a13,
                          false
                        )
                        OR coalesce(
                          CASE
                            WHEN NOT need_32.endDate STARTS WITH 'XX'
                              THEN date(
                                replace(need_32.endDate, 'XX', '01')
                                  + substring('0001-01-01', size(need_32.endDate))
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
  UNWIND of_place_52 AS need_36
  WITH need_36
  WHERE need_36.validFrom <= $p.a4 AND need_36.validTo >= $p.a4
  WITH
    [] AS keys,
    need_36.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          (
            EXISTS {
              MATCH (need_36)<-[claims_37:CLAIMS]-(entity_38)
              WHERE claims_37.validFrom <= $p.a4 AND claims_37.validTo >= $p.a4
            }
              OR coalesce(need_36.status IN $p.a15, false)
          )
            OR (coalesce(need_36.status = $p.a16, false) AND need_36.endDate IS NULL)
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
  UNWIND of_place_54 AS project_53
  WITH project_53
  WHERE project_53.validFrom <= $p.a12
    AND project_53.validTo >= $p.a11
    AND project_53.validFrom <= project_53.validTo
  WITH
    [] AS keys,
    project_53.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT project_53.startDate STARTS WITH 'XX'
            THEN date(
              replace(project_53.startDate, 'XX', '01') + substring('0001-01-01', size(project_53.startDate))
            )
        END >= $p.a13
          AND CASE
            WHEN project_53.startDate STARTS WITH 'XX' THEN null
            WHEN size(project_53.startDate) = 4 OR substring(project_53.startDate, 5, 2) = 'XX'
              THEN date(left(project_53.startDate, 4) + '-12-31')
            WHEN size(project_53.startDate) = 7 OR substring(project_53.startDate, 8, 2) = 'XX'
              THEN date(left(project_53.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(project_53.startDate)
          END <= $p.a4
      ),
      (
        project_53.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT project_53.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_53.startDate, 'XX', '01')
                          + substring('0001-01-01', size(project_53.startDate))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN project_53.startDate STARTS WITH 'XX' THEN null
                      WHEN size(project_53.startDate) = 4 OR substring(project_53.startDate, 5, 2) = 'XX'
                        THEN date(left(project_53.startDate, 4) + '-12-31')
                      WHEN size(project_53.startDate) = 7 OR substring(project_53.startDate, 8, 2) = 'XX'
                        THEN date(left(project_53.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(project_53.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN project_53.startDate STARTS WITH 'XX' THEN null
                    WHEN size(project_53.startDate) = 4 OR substring(project_53.startDate, 5, 2) = 'XX'
                      THEN date(left(project_53.startDate, 4) + '-12-31')
                    WHEN size(project_53.startDate) = 7 OR substring(project_53.startDate, 8, 2) = 'XX'
                      THEN date(left(project_53.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(project_53.startDate)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT project_53.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_53.startDate, 'XX', '01')
                          + substring('0001-01-01', size(project_53.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        CASE
          WHEN NOT project_53.endDate STARTS WITH 'XX'
            THEN date(
              replace(project_53.endDate, 'XX', '01') + substring('0001-01-01', size(project_53.endDate))
            )
        END >= $p.a13
          AND CASE
            WHEN project_53.endDate STARTS WITH 'XX' THEN null
            WHEN size(project_53.endDate) = 4 OR substring(project_53.endDate, 5, 2) = 'XX'
              THEN date(left(project_53.endDate, 4) + '-12-31')
            WHEN size(project_53.endDate) = 7 OR substring(project_53.endDate, 8, 2) = 'XX'
              THEN date(left(project_53.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(project_53.endDate)
          END <= $p.a4
      ),
      (
        project_53.endDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT project_53.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_53.endDate, 'XX', '01')
                          + substring('0001-01-01', size(project_53.endDate))
                      )
                  END >= $p.a13,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN project_53.endDate STARTS WITH 'XX' THEN null
                      WHEN size(project_53.endDate) = 4 OR substring(project_53.endDate, 5, 2) = 'XX'
                        THEN date(left(project_53.endDate, 4) + '-12-31')
                      WHEN size(project_53.endDate) = 7 OR substring(project_53.endDate, 8, 2) = 'XX'
                        THEN date(left(project_53.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(project_53.endDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN project_53.endDate STARTS WITH 'XX' THEN null
                    WHEN size(project_53.endDate) = 4 OR substring(project_53.endDate, 5, 2) = 'XX'
                      THEN date(left(project_53.endDate, 4) + '-12-31')
                    WHEN size(project_53.endDate) = 7 OR substring(project_53.endDate, 8, 2) = 'XX'
                      THEN date(left(project_53.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(project_53.endDate)
                  END < $p.a13,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT project_53.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_53.endDate, 'XX', '01')
                          + substring('0001-01-01', size(project_53.endDate))
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
      UNWIND of_place_80 AS resource_55
      WITH resource_55
      WHERE any(fact_0 IN [resource_55] WHERE fact_0.status = 'PLANNED')
      RETURN resource_55
    },
    COUNT {
      UNWIND of_place_80 AS resource_81
      WITH resource_81
      WHERE NOT coalesce(any(fact_0 IN [resource_81] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [resource_81] WHERE fact_0.status = 'PROPOSED')
      RETURN resource_81
    },
    COUNT {
      UNWIND of_place_80 AS resource_82
      WITH resource_82
      WHERE NOT coalesce(any(fact_0 IN [resource_82] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [resource_82] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [resource_82]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN resource_82
    }
  ] AS q5
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_84 AS share_83
      WITH share_83
      WHERE any(fact_0 IN [share_83] WHERE fact_0.status = 'PLANNED')
      RETURN share_83
    },
    COUNT {
      UNWIND of_place_84 AS share_85
      WITH share_85
      WHERE NOT coalesce(any(fact_0 IN [share_85] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [share_85] WHERE fact_0.status = 'PROPOSED')
      RETURN share_85
    },
    COUNT {
      UNWIND of_place_84 AS share_86
      WITH share_86
      WHERE NOT coalesce(any(fact_0 IN [share_86] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [share_86] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [share_86]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN share_86
    }
  ] AS q6
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_88 AS need_87
      WITH need_87
      WHERE any(fact_0 IN [need_87] WHERE fact_0.status = 'PLANNED')
      RETURN need_87
    },
    COUNT {
      UNWIND of_place_88 AS need_89
      WITH need_89
      WHERE NOT coalesce(any(fact_0 IN [need_89] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [need_89] WHERE fact_0.status = 'PROPOSED')
      RETURN need_89
    },
    COUNT {
      UNWIND of_place_88 AS need_90
      WITH need_90
      WHERE NOT coalesce(any(fact_0 IN [need_90] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [need_90] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [need_90]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN need_90
    }
  ] AS q7
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_92 AS project_91
      WITH project_91
      WHERE any(fact_0 IN [project_91] WHERE fact_0.status = 'PLANNED')
      RETURN project_91
    },
    COUNT {
      UNWIND of_place_92 AS project_93
      WITH project_93
      WHERE NOT coalesce(any(fact_0 IN [project_93] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [project_93] WHERE fact_0.status = 'PROPOSED')
      RETURN project_93
    },
    COUNT {
      UNWIND of_place_92 AS project_94
      WITH project_94
      WHERE NOT coalesce(any(fact_0 IN [project_94] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [project_94] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [project_94]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN project_94
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
  } AS met_12
WITH
  *,
  [
    start IN [index IN range(0, size(met_12) - 1) WHERE index = 0 OR met_12[index].id <> met_12[index - 1].id]
      | met_12[start]
  ] AS of_place_13
WITH *, [x_0 IN of_place_13 WHERE x_0:JointCommittee] AS of_place_14
WITH *, [x_0 IN of_place_13 WHERE x_0:Activity] AS of_place_24
WITH
  *,
  COLLECT {
    UNWIND around_9 AS row_39
    WITH row_39[0] AS owner_32, row_39[1] AS since_33, row_39[2] AS until_34
    CALL (owner_32, since_33, until_34) {
      WITH owner_32 AS thing_31
      WHERE thing_31:Activity
      RETURN thing_31
      UNION ALL
      MATCH (thing_31)<-[hosts_40:HOSTS]-(owner_32)
      WHERE thing_31:Activity
      RETURN thing_31
      UNION ALL
      MATCH (thing_31)-[part_of_41:PART_OF]->(owner_32)
      WHERE thing_31:Activity
      RETURN thing_31
    }
    WITH thing_31
    WHERE thing_31:Activity
    WITH thing_31
    ORDER BY thing_31
    RETURN thing_31
  } AS met_42
WITH
  *,
  [
    start IN [index IN range(0, size(met_42) - 1) WHERE index = 0 OR met_42[index].id <> met_42[index - 1].id]
      | met_42[start]
  ] AS of_place_43
WITH *, [x_0 IN of_place_43 WHERE x_0:Activity] AS of_place_44
CALL (*) {
  RETURN COLLECT {
    UNWIND of_place_14 AS committee
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
      UNWIND of_place_14 AS joint_committee_15
      WITH joint_committee_15
      WHERE joint_committee_15.validFrom <= $p.a12
        AND joint_committee_15.validTo >= $p.a11
        AND joint_committee_15.validFrom <= joint_committee_15.validTo
      WITH joint_committee_15
      ORDER BY joint_committee_15.id
      LIMIT $p.a17
      RETURN [
        [
          [
            COLLECT {
              MATCH (joint_committee_15)<-[chairs_17:CHAIRS]-(entity_18)
              WHERE chairs_17.validFrom <= $p.a12
                AND chairs_17.validTo >= $p.a11
                AND chairs_17.validFrom <= chairs_17.validTo
              WITH chairs_17, entity_18
              ORDER BY entity_18.id, chairs_17.id
              LIMIT $p.a18
              RETURN [] AS row_0
            },
            COUNT {
              MATCH (joint_committee_15)<-[chairs_19:CHAIRS]-(entity_20)
              WHERE chairs_19.validFrom <= $p.a12
                AND chairs_19.validTo >= $p.a11
                AND chairs_19.validFrom <= chairs_19.validTo
            }
          ]
        ]
      ] AS row_0
    },
    COUNT {
      UNWIND of_place_14 AS joint_committee_16
      WITH joint_committee_16
      WHERE joint_committee_16.validFrom <= $p.a12
        AND joint_committee_16.validTo >= $p.a11
        AND joint_committee_16.validFrom <= joint_committee_16.validTo
    }
  ] AS q1
}
CALL (*) {
  UNWIND of_place_24 AS activity_21
  WITH activity_21
  WHERE activity_21.validFrom <= $p.a12
    AND activity_21.validTo >= $p.a11
    AND activity_21.validFrom <= activity_21.validTo
  WITH
    [
      toString(activity_21.kind),
      CASE
        WHEN size(toString(nullIf(nullIf(activity_21.validFrom, date('0001-01-01')), date('9999-12-31')))) >= 7
          AND NOT left(
            toString(nullIf(nullIf(activity_21.validFrom, date('0001-01-01')), date('9999-12-31'))),
            7
          ) CONTAINS 'X'
          THEN left(
            toString(nullIf(nullIf(activity_21.validFrom, date('0001-01-01')), date('9999-12-31'))),
            7
          )
      END
    ] AS keys,
    activity_21.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      true,
      (
        activity_21.kind = $p.a19
          AND EXISTS {
            MATCH (activity_21)<-[hosts_22:HOSTS]-(entity_23)
            WHERE hosts_22.validFrom <= $p.a12
              AND hosts_22.validTo >= $p.a11
              AND hosts_22.validFrom <= hosts_22.validTo
              AND (entity_23:JointCommittee AND true)
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
  UNWIND of_place_14 AS joint_committee_25
  WITH joint_committee_25
  WHERE joint_committee_25.validFrom <= $p.a12
    AND joint_committee_25.validTo >= $p.a11
    AND joint_committee_25.validFrom <= joint_committee_25.validTo
  WITH
    [] AS keys,
    joint_committee_25.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(joint_committee_25.count <> $p.a7, false)
              OR coalesce(joint_committee_25.qualifier = $p.a8, false)
              OR coalesce(joint_committee_25.certainty = $p.a9, false)
          )
        )
          AND EXISTS {
            MATCH (joint_committee_25)-[hosts_26:HOSTS]->(activity_27)
            WHERE hosts_26.validFrom <= $p.a12
              AND hosts_26.validTo >= $p.a11
              AND hosts_26.validFrom <= hosts_26.validTo
              AND activity_27.kind = $p.a19
          }
      ),
      (
        (
          NOT (
            coalesce(joint_committee_25.count <> $p.a7, false)
              OR coalesce(joint_committee_25.qualifier = $p.a8, false)
              OR coalesce(joint_committee_25.certainty = $p.a9, false)
          )
        )
          AND (
            joint_committee_25.meetingRhythm IS NOT NULL
              AND (
                NOT EXISTS {
                  MATCH (joint_committee_25)-[hosts_28:HOSTS]->(activity_29)
                  WHERE hosts_28.validFrom <= $p.a12
                    AND hosts_28.validTo >= $p.a11
                    AND hosts_28.validFrom <= hosts_28.validTo
                    AND coalesce(activity_29.kind = $p.a19, false)
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
      UNWIND of_place_44 AS activity_30
      WITH activity_30
      WHERE any(fact_0 IN [activity_30] WHERE fact_0.status = 'PLANNED')
      RETURN activity_30
    },
    COUNT {
      UNWIND of_place_44 AS activity_45
      WITH activity_45
      WHERE NOT coalesce(any(fact_0 IN [activity_45] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [activity_45] WHERE fact_0.status = 'PROPOSED')
      RETURN activity_45
    },
    COUNT {
      UNWIND of_place_44 AS activity_46
      WITH activity_46
      WHERE NOT coalesce(any(fact_0 IN [activity_46] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [activity_46] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [activity_46]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN activity_46
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
  WITH COLLECT {
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
    CALL (lying) {
      RETURN null AS subject
      UNION ALL
      WITH lying
      WHERE EXISTS { (lying)-[fact:REGISTERED_AT]->(other) }
      RETURN lying AS subject
      UNION ALL
      MATCH (lying)<-[fact:REGISTERED_AT]-(subject:MemberGroup|Post)
      WHERE fact.validFrom <= $p.a4 AND fact.validTo >= $p.a4
      RETURN subject
    }
    WITH subject
    LIMIT 5 * $p.a5 + $p.a5 + 2
    WITH subject
    ORDER BY subject
    RETURN subject
  } AS rows
  WITH size(rows) AS every, [subject IN rows WHERE subject IS NOT NULL] AS met
  WITH
    every - size(met) > $p.a5 OR size(met) > 5 * $p.a5 AS cut,
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
      UNWIND COLLECT {
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
        RETURN group
      }[0..$p.a5 + 1] AS group
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
        fact_0 IN [assigned_to_16] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
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
  } AS met_20
WITH
  *,
  [
    start IN [index IN range(0, size(met_20) - 1) WHERE index = 0 OR met_20[index].id <> met_20[index - 1].id]
      | met_20[start]
  ] AS of_place_21
WITH *, [x_0 IN of_place_21 WHERE x_0:Matter] AS of_place_22
WITH
  *,
  COLLECT {
    UNWIND around_10 AS row_32
    WITH row_32[0] AS owner_25, row_32[1] AS since_26, row_32[2] AS until_27
    CALL (owner_25, since_26, until_27) {
      MATCH (thing_24)<-[raised_33:RAISED]-(owner_25)
      WHERE thing_24:Matter
      RETURN thing_24
      UNION ALL
      MATCH (between_35)-[relation_36:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_25)
      WHERE relation_36.validFrom <= $p.a12
        AND relation_36.validTo >= $p.a11
        AND relation_36.validFrom <= relation_36.validTo
        AND between_35:MemberGroup|Post
        AND (type(relation_36) <> 'REGISTERED_AT' OR between_35:MemberGroup)
      MATCH (thing_24)<-[raised_34:RAISED]-(between_35)
      WHERE thing_24:Matter
      WITH *
      WHERE reduce(
        day_0 = since_26,
        fact_0 IN [relation_36] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_27,
        fact_0 IN [relation_36] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
      RETURN thing_24
      UNION ALL
      MATCH (thing_24)-[assigned_to_37:ASSIGNED_TO]->(owner_25)
      WHERE thing_24:Matter
      RETURN thing_24
      UNION ALL
      MATCH (between_39)-[post_of_40:POST_OF]->(owner_25)
      WHERE post_of_40.validFrom <= $p.a12
        AND post_of_40.validTo >= $p.a11
        AND post_of_40.validFrom <= post_of_40.validTo
        AND between_39:Post
      MATCH (thing_24)-[assigned_to_38:ASSIGNED_TO]->(between_39)
      WHERE thing_24:Matter
      WITH *
      WHERE reduce(
        day_0 = since_26,
        fact_0 IN [post_of_40] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_27,
        fact_0 IN [post_of_40] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
      RETURN thing_24
    }
    WITH thing_24
    WHERE thing_24:Matter
    WITH thing_24
    ORDER BY thing_24
    RETURN thing_24
  } AS met_41
WITH
  *,
  [
    start IN [index IN range(0, size(met_41) - 1) WHERE index = 0 OR met_41[index].id <> met_41[index - 1].id]
      | met_41[start]
  ] AS of_place_42
WITH *, [x_0 IN of_place_42 WHERE x_0:Matter] AS of_place_43
CALL (*) {
  UNWIND of_place_22 AS matter_1
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
      UNWIND of_place_43 AS matter_23
      WITH matter_23
      WHERE any(fact_0 IN [matter_23] WHERE fact_0.status = 'PLANNED')
      RETURN matter_23
    },
    COUNT {
      UNWIND of_place_43 AS matter_44
      WITH matter_44
      WHERE NOT coalesce(any(fact_0 IN [matter_44] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [matter_44] WHERE fact_0.status = 'PROPOSED')
      RETURN matter_44
    },
    COUNT {
      UNWIND of_place_43 AS matter_45
      WITH matter_45
      WHERE NOT coalesce(any(fact_0 IN [matter_45] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [matter_45] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [matter_45]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN matter_45
    }
  ] AS q1
}
RETURN [q0, q1] AS data;
