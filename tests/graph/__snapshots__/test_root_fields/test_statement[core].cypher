// query Core($community: ID!) {
//   core(community: $community) {
//     community { name }
//     cores { id name }
//     jointBodies { id name }
//     membersTotal
//     groups {
//       kind
//       membersTotal
//       members { resident strength node { id name } ties { reason with { name } validFrom } }
//     }
//     gapTotal
//     gap { id name kind }
//     complete
//   }
// }
// Database hits on the invented network: 4000 at most

// core
// {a0: date('2026-08-01'), a1: 100, a2: 'lianhua-hefeng'}
MATCH (community:Community {id: $p.a2})
WITH
  community,
  COLLECT {
    MATCH (core:Organization)-[leads:LEADS]->(community)
    WHERE leads.role = 'CORE' AND leads.validFrom <= $p.a0 AND leads.validTo >= $p.a0
    WITH DISTINCT core
    ORDER BY core.id
    RETURN core
  } AS cores
WITH
  community,
  cores,
  COLLECT {
    UNWIND [community] + cores AS hub
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
WITH community, cores, joints, [community] + cores + [joint IN joints WHERE NOT joint IN cores] AS centre
WITH
  *,
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
        RETURN tied_body AS partner, 'CORE' AS reason, leads.id AS fact, null AS via, [leads, core] AS rels
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
    WITH partner, collect({hub: hub, reason: reason, fact: fact, via: via, rels: rels}) AS ways
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
    WITH unit AS partner, ways
    WHERE NOT unit IN centre
    UNWIND ways AS way
    WITH partner, way.hub AS hub, way.reason AS reason, way.fact AS fact, way.via AS via, way.rels AS rels
    WITH partner, reason, fact, via, collect(rels) AS paths, collect(DISTINCT hub) AS hubs
    WITH partner, collect({reason: reason, fact: fact, via: via, paths: paths, with: hubs}) AS ties
    RETURN {
      partner: partner,
      strength: size(ties),
      ties: ties,
      resident: EXISTS {
        MATCH (partner) (
          (inner)-[
            lies:PART_OF
              |LOCATED_IN
              |PARTY_ORGANIZATION_OF
              |LEADS
              WHERE lies.validFrom <= $p.a0
                AND lies.validTo >= $p.a0
                AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
          ]->(outer)
        ){0,12} (community:Entity {id: community.id})
      }
    }
  } AS actors
WITH
  *,
  COLLECT {
    UNWIND cores AS core
    MATCH (core)-[leads:LEADS]->(group:Organization)
    WHERE coalesce(leads.role, 'CORE') = 'CORE'
      AND endNode(leads):Organization
      AND NOT endNode(leads):JointCommittee
      AND NOT (coalesce(group.count, 1) = 1 AND coalesce(group.qualifier, 'EXACT') <> 'SOME')
      AND leads.validFrom <= $p.a0
      AND leads.validTo >= $p.a0
    WITH DISTINCT group
    ORDER BY group.id
    RETURN group
  } AS led
WITH
  *,
  COLLECT {
    MATCH (unit WHERE true) (
      (inner)-[
        lies:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies.validFrom <= $p.a0
            AND lies.validTo >= $p.a0
            AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
      ]->(outer)
    ){0,12} (community:Entity {id: community.id} WHERE true)
    WHERE unit:Unit
      AND (unit:Organization OR unit:Community)
      AND coalesce(unit.count, 1) = 1
      AND coalesce(unit.qualifier, 'EXACT') <> 'SOME'
      AND coalesce(unit.certainty, 'STATED') <> 'MASKED'
      AND NOT coalesce(unit.kind, '') IN ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE']
      AND NOT EXISTS {
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
    WITH DISTINCT unit
    ORDER BY unit.id
    RETURN unit
  } AS gap
WITH
  *,
  COLLECT {
    UNWIND actors AS actor
    WITH actor.partner.kind AS kind, collect(actor) AS members
    ORDER BY kind
    RETURN {kind: kind, members: members}
  } AS groups
RETURN [
  [community.name],
  COLLECT {
    UNWIND cores AS body
    RETURN [[l_0 IN labels(body) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], body.id, body.name] AS row_0
  },
  COLLECT { UNWIND joints AS body RETURN [body.id, body.name] AS row_0 },
  size(actors),
  COLLECT {
    UNWIND groups AS group
    RETURN [
      group.kind,
      size(group.members),
      COLLECT {
        UNWIND group.members AS actor
        WITH actor, actor.partner AS partner
        ORDER BY actor.strength DESC, partner.id
        LIMIT $p.a1
        RETURN [
          actor.resident,
          actor.strength,
          [
            [l_0 IN labels(partner) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
            partner.id,
            partner.name
          ],
          COLLECT {
            UNWIND actor.ties AS tie
            WITH tie, tie.via AS tied_through
            ORDER BY tie.reason, tie.fact
            RETURN [
              tie.reason,
              COLLECT {
                UNWIND tie.with AS hub
                WITH DISTINCT hub
                ORDER BY hub.id
                RETURN [
                  [l_0 IN labels(hub) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
                  hub.name
                ] AS row_0
              },
              nullIf(
                nullIf(
                  toString(
                    reduce(
                      first_0 = null,
                      path_0 IN tie.paths | reduce(
                        begins_0 = reduce(
                          latest_0 = null,
                          each_0 IN path_0 | CASE
                            WHEN latest_0 IS NULL OR each_0.validFrom > latest_0 THEN each_0.validFrom
                            ELSE latest_0
                          END
                        ),
                        earlier_0 IN [first_0] | CASE
                          WHEN earlier_0 IS NULL OR begins_0 < earlier_0 THEN begins_0
                          ELSE earlier_0
                        END
                      )
                    )
                  ),
                  '0001-01-01'
                ),
                '9999-12-31'
              )
            ] AS row_0
          }
        ] AS row_0
      }
    ] AS row_0
  },
  size(gap),
  COLLECT { UNWIND gap[0..$p.a1] AS body RETURN [body.id, body.name, body.kind] AS row_0 },
  size(gap) <= $p.a1 AND size(led) <= $p.a1 AND all(group IN groups WHERE size(group.members) <= $p.a1)
] AS data;
