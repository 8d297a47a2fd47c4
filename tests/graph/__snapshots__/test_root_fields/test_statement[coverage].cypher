// query Coverage($within: ID!, $kinds: [OrganizationKind!], $asOf: Date) {
//   coverage(within: $within, kinds: $kinds, asOf: $asOf) {
//     communitiesTotal
//     kinds { kind missingTotal missing { id name } }
//     untiedTotal
//     untied { id name kind }
//     lapsed { id name endDate }
//     quarterFrom
//     withoutMeeting { lastMeeting committee { id name } }
//     complete
//   }
// }
// Database hits on the invented network: 10000 at most

// coverage
// {a0: date('2026-06-30'), a1: 'lianhua', a2: 20000, a3: ['SCHOOL', 'CLINIC'], a4: ['PLANNED', 'PROPOSED', 'CANCELLED'], a5: 100}
MATCH (place:Entity {id: $p.a1})
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
          WHERE lies.validFrom <= $p.a0
            AND lies.validTo >= $p.a0
            AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
      ]->(outer)
    ){0,12} (asked_place:Entity {id: $p.a1} WHERE true)
    WITH DISTINCT thing
    WHERE thing.validFrom <= $p.a0 AND thing.validTo >= $p.a0 AND (thing:Organization OR thing:Place)
    RETURN thing
    LIMIT $p.a2 + 1
  } AS found
WITH place, size(found) > $p.a2 AS cut, found[0..$p.a2] AS inside
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
    UNWIND communities AS community
    WITH community
    ORDER BY community.id
    CALL (community) {
      WITH community AS c
      WITH
        c,
        COLLECT {
          MATCH (core:Organization)-[leads:LEADS]->(c)
          WHERE leads.role = 'CORE' AND leads.validFrom <= $p.a0 AND leads.validTo >= $p.a0
          WITH DISTINCT core
          ORDER BY core.id
          RETURN core
        } AS cores
      WITH
        c,
        cores,
        COLLECT {
          UNWIND [c] + cores AS hub
          CALL (hub) {
            MATCH (hub)-[takes_part:MEMBER_OF|CHAIRS|LEADS]->(joint:JointCommittee)
            WHERE takes_part.validFrom <= $p.a0 AND takes_part.validTo >= $p.a0
            RETURN joint
            UNION
            MATCH (hub)<-[lies_under:LOCATED_IN|SUBORDINATE_TO|GUIDED_BY]-(joint:JointCommittee)
            WHERE lies_under.validFrom <= $p.a0 AND lies_under.validTo >= $p.a0
            RETURN joint
            UNION
            MATCH (hub)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(joint:JointCommittee)
            WHERE reserved.validFrom <= $p.a0
              AND reserved.validTo >= $p.a0
              AND seat.validFrom <= $p.a0
              AND seat.validTo >= $p.a0
            RETURN joint
          }
          WITH DISTINCT joint
          ORDER BY joint.id
          RETURN joint
        } AS joints
      WITH c, cores, joints, [c] + cores + [joint IN joints WHERE NOT joint IN cores] AS centre
      WITH
        centre,
        COLLECT {
          UNWIND centre AS hub
          CALL (hub) {
            WITH hub
            WHERE (hub:Organization OR hub:Community)
              AND coalesce(hub.count, 1) = 1
              AND coalesce(hub.qualifier, 'EXACT') <> 'SOME'
              AND coalesce(hub.certainty, 'STATED') <> 'MASKED'
            CALL (hub) {
              CALL (hub) {
                MATCH (hub)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
                WHERE part.validFrom <= $p.a0
                  AND part.validTo >= $p.a0
                  AND (
                    NOT third:JointCommittee
                      OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                        AND coalesce(third.count, 1) = 1
                        AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                  )
                RETURN third, [part] AS near
                UNION ALL
                MATCH (hub)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                WHERE reserved.validFrom <= $p.a0
                  AND reserved.validTo >= $p.a0
                  AND seat.validFrom <= $p.a0
                  AND seat.validTo >= $p.a0
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                RETURN third, [reserved, seat] AS near
                UNION ALL
                MATCH (hub)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
                WHERE offers.validFrom <= $p.a0
                  AND offers.validTo >= $p.a0
                  AND uses.validFrom <= $p.a0
                  AND uses.validTo >= $p.a0
                RETURN third, [offers, uses] AS near
              }
              CALL (third) {
                MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
                WHERE part.validFrom <= $p.a0
                  AND part.validTo >= $p.a0
                  AND (
                    NOT third:JointCommittee
                      OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                        AND coalesce(third.count, 1) = 1
                        AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                  )
                RETURN partner, [part] AS far
                UNION ALL
                MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                WHERE reserved.validFrom <= $p.a0
                  AND reserved.validTo >= $p.a0
                  AND seat.validFrom <= $p.a0
                  AND seat.validTo >= $p.a0
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                RETURN partner, [reserved, seat] AS far
                UNION ALL
                MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
                WHERE offers.validFrom <= $p.a0
                  AND offers.validTo >= $p.a0
                  AND uses.validFrom <= $p.a0
                  AND uses.validTo >= $p.a0
                RETURN partner, [offers, uses] AS far
              }
              WITH hub, partner, third, near, far
              WHERE partner <> hub
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
              MATCH (hub)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
              WHERE link.validFrom <= $p.a0
                AND link.validTo >= $p.a0
                AND tied_body <> hub
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
              MATCH (hub)-[leads:LEADS]-(tied_body)
              WHERE leads.validFrom <= $p.a0
                AND leads.validTo >= $p.a0
                AND tied_body <> hub
                AND (tied_body:Organization OR tied_body:Community)
                AND coalesce(tied_body.count, 1) = 1
                AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
                AND coalesce(leads.role, 'CORE') = 'CORE'
                AND endNode(leads):Organization
                AND NOT endNode(leads):JointCommittee
              WITH tied_body, leads, startNode(leads) AS leader
              MATCH (leader)-[core:LEADS]->(its_community:Community)
              WHERE core.role = 'CORE' AND core.validFrom <= $p.a0 AND core.validTo >= $p.a0
              RETURN
                tied_body AS partner,
                'CORE' AS reason,
                leads.id AS fact,
                null AS via,
                [leads, core] AS rels
              UNION ALL
              MATCH (hub)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
              WHERE offers.validFrom <= $p.a0
                AND offers.validTo >= $p.a0
                AND of.validFrom <= $p.a0
                AND of.validTo >= $p.a0
                AND to.validFrom <= $p.a0
                AND to.validTo >= $p.a0
                AND tied_body <> hub
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
              MATCH (hub)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
              WHERE offers.validFrom <= $p.a0
                AND offers.validTo >= $p.a0
                AND of.validFrom <= $p.a0
                AND of.validTo >= $p.a0
                AND to.validFrom <= $p.a0
                AND to.validTo >= $p.a0
                AND tied_body <> hub
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
              CALL (hub) {
                MATCH (tied_body)-[membership:MEMBER_OF|CHAIRS]->(hub)
                WHERE membership.validFrom <= $p.a0 AND membership.validTo >= $p.a0
                RETURN tied_body AS partner, [membership] AS rels
                UNION ALL
                MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(hub:JointCommittee)
                WHERE reserved.validFrom <= $p.a0
                  AND reserved.validTo >= $p.a0
                  AND seat.validFrom <= $p.a0
                  AND seat.validTo >= $p.a0
                RETURN tied_body AS partner, [reserved, seat] AS rels
              }
              WITH hub, partner, rels
              WHERE partner <> hub
                AND (partner:Organization OR partner:Community)
                AND coalesce(partner.count, 1) = 1
                AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
                AND NOT hub:JointCommittee
              RETURN partner, 'MEMBERSHIP' AS reason, hub.id AS fact, null AS via, rels
            }
            RETURN partner, reason, fact, via, rels
            UNION ALL
            CALL (hub) {
              MATCH (partner)-[part:MEMBER_OF|CHAIRS]->(hub:JointCommittee)
              WHERE part.validFrom <= $p.a0
                AND part.validTo >= $p.a0
                AND (
                  NOT hub:JointCommittee
                    OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                      AND coalesce(hub.count, 1) = 1
                      AND coalesce(hub.qualifier, 'EXACT') <> 'SOME'
                )
              RETURN partner, [part] AS rels
              UNION ALL
              MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(hub:JointCommittee)
              WHERE reserved.validFrom <= $p.a0
                AND reserved.validTo >= $p.a0
                AND seat.validFrom <= $p.a0
                AND seat.validTo >= $p.a0
                AND coalesce(hub.count, 1) = 1
                AND coalesce(hub.qualifier, 'EXACT') <> 'SOME'
              RETURN partner, [reserved, seat] AS rels
            }
            WITH hub, partner, rels
            WHERE partner <> hub
              AND (partner:Organization OR partner:Community)
              AND coalesce(partner.count, 1) = 1
              AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
              AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
            RETURN partner, 'COMMITTEE' AS reason, hub.id AS fact, hub AS via, rels
          }
          WITH hub, partner, reason, fact, via, rels
          WHERE NOT partner IN centre
          WITH partner, max(CASE WHEN hub = c THEN 1 ELSE 0 END) AS itself
          CALL (partner) {
            OPTIONAL MATCH (partner)-[belongs:PARTY_ORGANIZATION_OF]->(owner)
            WHERE partner:PartyOrganization
              AND NOT owner:PartyOrganization
              AND (owner:Organization OR owner:Community)
              AND coalesce(owner.count, 1) = 1
              AND coalesce(owner.qualifier, 'EXACT') <> 'SOME'
              AND coalesce(owner.certainty, 'STATED') <> 'MASKED'
              AND belongs.validFrom <= $p.a0
              AND belongs.validTo >= $p.a0
            WITH partner, collect(DISTINCT owner) AS owners
            RETURN CASE WHEN size(owners) = 1 THEN owners[0] ELSE partner END AS unit
          }
          RETURN [partner, unit, itself]
        } AS pairs
      RETURN centre, pairs
    }
    RETURN {
      community: community,
      centre: centre,
      pairs: pairs,
      units: [pair IN pairs WHERE NOT pair[1] IN centre | pair[1]],
      bodies: centre + [pair IN pairs | pair[0]] + [pair IN pairs | pair[1]]
    }
  } AS tied
WITH
  *,
  COLLECT {
    UNWIND tied AS whole
    RETURN {
      community: whole.community,
      have: [unit IN whole.units WHERE unit.kind IS NOT NULL | unit.kind]
        + [unit IN whole.units WHERE unit:PartyOrganization AND unit.heldBy IS NOT NULL | unit.heldBy]
    }
  } AS kindsHad
WITH
  *,
  [kind IN $p.a3 | { kind: kind, missing: [each IN kindsHad WHERE NOT kind IN each.have | each.community] }] AS kinds
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
            WHERE of_unit.validFrom <= $p.a0 AND of_unit.validTo >= $p.a0
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
              WHERE part.validFrom <= $p.a0
                AND part.validTo >= $p.a0
                AND (
                  NOT third:JointCommittee
                    OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                      AND coalesce(third.count, 1) = 1
                      AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                )
              RETURN third, [part] AS near
              UNION ALL
              MATCH (part_of_unit)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
              WHERE reserved.validFrom <= $p.a0
                AND reserved.validTo >= $p.a0
                AND seat.validFrom <= $p.a0
                AND seat.validTo >= $p.a0
                AND coalesce(third.count, 1) = 1
                AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
              RETURN third, [reserved, seat] AS near
              UNION ALL
              MATCH (part_of_unit)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
              WHERE offers.validFrom <= $p.a0
                AND offers.validTo >= $p.a0
                AND uses.validFrom <= $p.a0
                AND uses.validTo >= $p.a0
              RETURN third, [offers, uses] AS near
            }
            CALL (third) {
              MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
              WHERE part.validFrom <= $p.a0
                AND part.validTo >= $p.a0
                AND (
                  NOT third:JointCommittee
                    OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                      AND coalesce(third.count, 1) = 1
                      AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                )
              RETURN partner, [part] AS far
              UNION ALL
              MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
              WHERE reserved.validFrom <= $p.a0
                AND reserved.validTo >= $p.a0
                AND seat.validFrom <= $p.a0
                AND seat.validTo >= $p.a0
                AND coalesce(third.count, 1) = 1
                AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
              RETURN partner, [reserved, seat] AS far
              UNION ALL
              MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
              WHERE offers.validFrom <= $p.a0
                AND offers.validTo >= $p.a0
                AND uses.validFrom <= $p.a0
                AND uses.validTo >= $p.a0
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
            WHERE link.validFrom <= $p.a0
              AND link.validTo >= $p.a0
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
            WHERE leads.validFrom <= $p.a0
              AND leads.validTo >= $p.a0
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
            WHERE core.role = 'CORE' AND core.validFrom <= $p.a0 AND core.validTo >= $p.a0
            RETURN
              tied_body AS partner,
              'CORE' AS reason,
              leads.id AS fact,
              null AS via,
              [leads, core] AS rels
            UNION ALL
            MATCH (part_of_unit)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
            WHERE offers.validFrom <= $p.a0
              AND offers.validTo >= $p.a0
              AND of.validFrom <= $p.a0
              AND of.validTo >= $p.a0
              AND to.validFrom <= $p.a0
              AND to.validTo >= $p.a0
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
            WHERE offers.validFrom <= $p.a0
              AND offers.validTo >= $p.a0
              AND of.validFrom <= $p.a0
              AND of.validTo >= $p.a0
              AND to.validFrom <= $p.a0
              AND to.validTo >= $p.a0
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
              WHERE membership.validFrom <= $p.a0 AND membership.validTo >= $p.a0
              RETURN tied_body AS partner, [membership] AS rels
              UNION ALL
              MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(part_of_unit:JointCommittee)
              WHERE reserved.validFrom <= $p.a0
                AND reserved.validTo >= $p.a0
                AND seat.validFrom <= $p.a0
                AND seat.validTo >= $p.a0
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
              WHERE membership.validFrom <= $p.a0 AND membership.validTo >= $p.a0
              RETURN tied_body AS partner, [membership] AS rels
              UNION ALL
              MATCH (part_of_unit)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(tied_body:JointCommittee)
              WHERE reserved.validFrom <= $p.a0
                AND reserved.validTo >= $p.a0
                AND seat.validFrom <= $p.a0
                AND seat.validTo >= $p.a0
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
  COLLECT {
    UNWIND inside AS party
    MATCH (party)-[signs:PARTY_TO]->(agreement:Agreement)
    WHERE signs.validFrom <= signs.validTo
      AND coalesce(agreement.observed, false) = false
      AND agreement.validTo < $p.a0
    WITH agreement
    ORDER BY agreement
    RETURN agreement
  } AS over
WITH
  *,
  COLLECT {
    UNWIND [
      start IN [index IN range(0, size(over) - 1) WHERE index = 0 OR over[index].id <> over[index - 1].id]
        | over[start]
    ] AS agreement
    WITH agreement
    WHERE NOT EXISTS {
      MATCH (newest) (
        (later)-[renews:RENEWS]->(earlier)
          WHERE NOT coalesce(renews.status, '') IN $p.a4
            AND renews.validFrom <= $p.a0
            AND renews.validTo >= $p.a0
      ){1,12} (agreement)
      WHERE newest.validFrom <= $p.a0 AND newest.validTo >= $p.a0
    }
    WITH agreement
    ORDER BY agreement.validTo DESC, agreement.id
    RETURN agreement
  } AS lapsed
WITH
  *,
  COLLECT {
    UNWIND committees AS joint
    WITH joint
    WHERE NOT EXISTS {
      MATCH (joint)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
      WHERE hosts.validFrom <= hosts.validTo
        AND hosts.validFrom <= date.truncate('quarter', $p.a0) + duration('P3M') - duration('P1D')
        AND hosts.validTo >= date.truncate('quarter', $p.a0)
    }
    WITH joint
    ORDER BY joint.id
    RETURN {
      joint: joint,
      last: COLLECT {
        MATCH (joint)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
        WHERE hosts.validFrom <= hosts.validTo AND hosts.validFrom <= $p.a0
        WITH hosts
        ORDER BY hosts.validFrom DESC
        LIMIT 1
        RETURN toString(hosts.validFrom)
      }[0]
    }
  } AS silent
RETURN [
  size(communities),
  COLLECT {
    UNWIND kinds AS gap
    WITH gap, gap.joint AS joint
    RETURN [
      gap.kind,
      size(gap.missing),
      COLLECT { UNWIND gap.missing[0..$p.a5] AS thing RETURN [thing.id, thing.name] AS row_0 }
    ] AS row_0
  },
  size(untied),
  COLLECT { UNWIND untied[0..$p.a5] AS thing RETURN [thing.id, thing.name, thing.kind] AS row_0 },
  COLLECT { UNWIND lapsed[0..$p.a5] AS thing RETURN [thing.id, thing.name, thing.endDate] AS row_0 },
  toString(date.truncate('quarter', $p.a0)),
  COLLECT {
    UNWIND silent[0..$p.a5] AS gap
    WITH gap, gap.joint AS joint
    RETURN [gap.last, [joint.id, joint.name]] AS row_0
  },
  NOT (
    reduce(
      longest = 0,
      gap IN kinds | CASE WHEN size(gap.missing) > longest THEN size(gap.missing) ELSE longest END
    ) > $p.a5
      OR size(untied) > $p.a5
      OR size(lapsed) > $p.a5
      OR size(silent) > $p.a5
  )
    AND NOT (cut)
] AS data;
