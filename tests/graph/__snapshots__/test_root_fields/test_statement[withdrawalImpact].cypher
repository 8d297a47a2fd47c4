// query WithdrawalImpact($of: ID!, $asOf: Date) {
//   withdrawalImpact(of: $of, asOf: $asOf) {
//     needs { id name }
//     communities { id name }
//     committees { committee { id name } minimum seatedBefore seatedAfter breaks }
//     pairsTotal
//     pairs { one { id name } other { id name } }
//     complete
//   }
// }
// Database hits on the invented network: 7500 at most

// withdrawalImpact
// {a0: date('2026-06-30'), a1: 100, a2: 'lianhua-hefeng-school', a3: 2000, a4: 20000}
MATCH (leaving:Entity {id: $p.a2})
WHERE leaving:Organization|Community
WITH
  leaving,
  COLLECT {
    CALL (leaving) {
      WITH leaving
      WHERE (leaving:Organization OR leaving:Community)
        AND coalesce(leaving.count, 1) = 1
        AND coalesce(leaving.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(leaving.certainty, 'STATED') <> 'MASKED'
      CALL (leaving) {
        CALL (leaving) {
          MATCH (leaving)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
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
          MATCH (leaving)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
            AND coalesce(third.count, 1) = 1
            AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
          RETURN third, [reserved, seat] AS near
          UNION ALL
          MATCH (leaving)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
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
        WITH leaving, partner, third, near, far
        WHERE partner <> leaving
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
        MATCH (leaving)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
        WHERE link.validFrom <= $p.a0
          AND link.validTo >= $p.a0
          AND tied_body <> leaving
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
        MATCH (leaving)-[leads:LEADS]-(tied_body)
        WHERE leads.validFrom <= $p.a0
          AND leads.validTo >= $p.a0
          AND tied_body <> leaving
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
        MATCH (leaving)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
        WHERE offers.validFrom <= $p.a0
          AND offers.validTo >= $p.a0
          AND of.validFrom <= $p.a0
          AND of.validTo >= $p.a0
          AND to.validFrom <= $p.a0
          AND to.validTo >= $p.a0
          AND tied_body <> leaving
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
        MATCH (leaving)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
        WHERE offers.validFrom <= $p.a0
          AND offers.validTo >= $p.a0
          AND of.validFrom <= $p.a0
          AND of.validTo >= $p.a0
          AND to.validFrom <= $p.a0
          AND to.validTo >= $p.a0
          AND tied_body <> leaving
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
        CALL (leaving) {
          MATCH (tied_body)-[membership:MEMBER_OF|CHAIRS]->(leaving)
          WHERE membership.validFrom <= $p.a0 AND membership.validTo >= $p.a0
          RETURN tied_body AS partner, [membership] AS rels
          UNION ALL
          MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(leaving:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
          RETURN tied_body AS partner, [reserved, seat] AS rels
        }
        WITH leaving, partner, rels
        WHERE partner <> leaving
          AND (partner:Organization OR partner:Community)
          AND coalesce(partner.count, 1) = 1
          AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
        RETURN partner, 'MEMBERSHIP' AS reason, leaving.id AS fact, null AS via, rels
      }
      RETURN partner, reason, fact, via, rels
    }
    WITH DISTINCT partner
    ORDER BY partner.id
    LIMIT $p.a3 + 1
    RETURN partner
  } AS met
WITH leaving, size(met) > $p.a3 AS cut, met[0..$p.a3] AS partners
WITH
  *,
  COLLECT {
    CALL (leaving) {
      MATCH (leaving)-[claims:CLAIMS]->(need:Need)
      WHERE claims.validFrom <= $p.a0 AND claims.validTo >= $p.a0
      RETURN need
      UNION ALL
      MATCH (leaving)-[takes:LEADS|CLAIMS|FUNDS]->(project:Project)-[answers:ANSWERS]->(need:Need)
      WHERE takes.validFrom <= $p.a0
        AND takes.validTo >= $p.a0
        AND answers.validFrom <= $p.a0
        AND answers.validTo >= $p.a0
      RETURN need
      UNION ALL
      MATCH (leaving)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(project:Project)-[answers:ANSWERS]->(need:Need)
      WHERE offers.validFrom <= $p.a0
        AND offers.validTo >= $p.a0
        AND uses.validFrom <= $p.a0
        AND uses.validTo >= $p.a0
        AND answers.validFrom <= $p.a0
        AND answers.validTo >= $p.a0
      RETURN need
    }
    WITH DISTINCT need
    WHERE NOT EXISTS {
      MATCH (other)-[claims:CLAIMS]->(need)
      WHERE other <> leaving AND claims.validFrom <= $p.a0 AND claims.validTo >= $p.a0
      RETURN other
      UNION ALL
      MATCH (other)-[takes:LEADS|CLAIMS|FUNDS]->(project:Project)-[answers:ANSWERS]->(need)
      WHERE other <> leaving
        AND takes.validFrom <= $p.a0
        AND takes.validTo >= $p.a0
        AND answers.validFrom <= $p.a0
        AND answers.validTo >= $p.a0
      RETURN other
      UNION ALL
      MATCH (other)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(project:Project)-[answers:ANSWERS]->(need)
      WHERE other <> leaving
        AND offers.validFrom <= $p.a0
        AND offers.validTo >= $p.a0
        AND uses.validFrom <= $p.a0
        AND uses.validTo >= $p.a0
        AND answers.validFrom <= $p.a0
        AND answers.validTo >= $p.a0
      RETURN other
    }
    WITH need
    ORDER BY need.id
    RETURN need
  } AS needs
WITH
  *,
  COLLECT {
    UNWIND partners AS community
    WITH community
    WHERE community:Community
      AND leaving.kind IS NOT NULL
      AND NOT EXISTS {
        CALL (community) {
          WITH community
          WHERE (community:Organization OR community:Community)
            AND coalesce(community.count, 1) = 1
            AND coalesce(community.qualifier, 'EXACT') <> 'SOME'
            AND coalesce(community.certainty, 'STATED') <> 'MASKED'
          CALL (community) {
            CALL (community) {
              MATCH (community)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
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
              MATCH (community)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
              WHERE reserved.validFrom <= $p.a0
                AND reserved.validTo >= $p.a0
                AND seat.validFrom <= $p.a0
                AND seat.validTo >= $p.a0
                AND coalesce(third.count, 1) = 1
                AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
              RETURN third, [reserved, seat] AS near
              UNION ALL
              MATCH (community)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
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
            WITH community, partner, third, near, far
            WHERE partner <> community
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
            MATCH (community)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
            WHERE link.validFrom <= $p.a0
              AND link.validTo >= $p.a0
              AND tied_body <> community
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
            MATCH (community)-[leads:LEADS]-(tied_body)
            WHERE leads.validFrom <= $p.a0
              AND leads.validTo >= $p.a0
              AND tied_body <> community
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
            MATCH (community)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
            WHERE offers.validFrom <= $p.a0
              AND offers.validTo >= $p.a0
              AND of.validFrom <= $p.a0
              AND of.validTo >= $p.a0
              AND to.validFrom <= $p.a0
              AND to.validTo >= $p.a0
              AND tied_body <> community
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
            MATCH (community)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
            WHERE offers.validFrom <= $p.a0
              AND offers.validTo >= $p.a0
              AND of.validFrom <= $p.a0
              AND of.validTo >= $p.a0
              AND to.validFrom <= $p.a0
              AND to.validTo >= $p.a0
              AND tied_body <> community
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
          }
          RETURN partner, reason, fact, via, rels
        }
        WITH partner, fact
        WHERE partner <> leaving AND fact <> leaving.id AND partner.kind = leaving.kind
        RETURN partner
      }
    WITH community
    ORDER BY community.id
    RETURN community
  } AS communities
WITH
  *,
  COLLECT {
    WITH leaving
    WHERE (leaving:Organization OR leaving:Community)
      AND coalesce(leaving.count, 1) = 1
      AND coalesce(leaving.qualifier, 'EXACT') <> 'SOME'
      AND coalesce(leaving.certainty, 'STATED') <> 'MASKED'
    CALL (leaving) {
      MATCH (leaving)-[part:MEMBER_OF|CHAIRS]->(joint:JointCommittee)
      WHERE part.validFrom <= $p.a0
        AND part.validTo >= $p.a0
        AND (
          NOT joint:JointCommittee
            OR type(part) IN ['MEMBER_OF', 'CHAIRS']
              AND coalesce(joint.count, 1) = 1
              AND coalesce(joint.qualifier, 'EXACT') <> 'SOME'
        )
      RETURN joint, [part] AS rels
      UNION ALL
      MATCH (leaving)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(joint:JointCommittee)
      WHERE reserved.validFrom <= $p.a0
        AND reserved.validTo >= $p.a0
        AND seat.validFrom <= $p.a0
        AND seat.validTo >= $p.a0
        AND coalesce(joint.count, 1) = 1
        AND coalesce(joint.qualifier, 'EXACT') <> 'SOME'
      RETURN joint, [reserved, seat] AS rels
    }
    WITH DISTINCT leaving, joint
    ORDER BY joint.id
    RETURN {
      joint: joint,
      minimum: joint.membersMin,
      before: COUNT {
        MATCH (joint)<-[seat:POST_OF]-(post:Post)<-[office:HOLDS]-(member:Member)
        WHERE seat.validFrom <= $p.a0
          AND seat.validTo >= $p.a0
          AND office.validFrom <= $p.a0
          AND office.validTo >= $p.a0
        RETURN DISTINCT member
      },
      after: COUNT {
        MATCH (joint)<-[seat:POST_OF]-(post:Post)<-[office:HOLDS]-(member:Member)
        WHERE seat.validFrom <= $p.a0
          AND seat.validTo >= $p.a0
          AND office.validFrom <= $p.a0
          AND office.validTo >= $p.a0
        WITH
          member,
          coalesce(office.onBehalfOf, '') <> leaving.id
            AND NOT EXISTS {
              MATCH (post)-[reserved:REPRESENTS]->(body)
              WHERE body = leaving AND reserved.validFrom <= $p.a0 AND reserved.validTo >= $p.a0
            } AS stays
        WHERE stays
        RETURN DISTINCT member
      },
      bodies: COUNT {
        CALL (joint) {
          MATCH (partner)-[part:MEMBER_OF|CHAIRS]->(joint:JointCommittee)
          WHERE part.validFrom <= $p.a0
            AND part.validTo >= $p.a0
            AND (
              NOT joint:JointCommittee
                OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                  AND coalesce(joint.count, 1) = 1
                  AND coalesce(joint.qualifier, 'EXACT') <> 'SOME'
            )
          RETURN partner, [part] AS rels
          UNION ALL
          MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(joint:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
            AND coalesce(joint.count, 1) = 1
            AND coalesce(joint.qualifier, 'EXACT') <> 'SOME'
          RETURN partner, [reserved, seat] AS rels
        }
        WITH DISTINCT partner AS other
        WHERE other <> leaving
          AND (other:Organization OR other:Community)
          AND coalesce(other.count, 1) = 1
          AND coalesce(other.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(other.certainty, 'STATED') <> 'MASKED'
        RETURN other
      },
      chaired: EXISTS {
        MATCH (leaving)-[turn:CHAIRS]->(joint)
        WHERE turn.validFrom <= $p.a0 AND turn.validTo >= $p.a0
      }
    }
  } AS committees
WITH *, partners[0..$p.a1] AS compared
WITH
  *,
  COLLECT {
    UNWIND compared AS each_partner
    CALL (each_partner, leaving) {
      RETURN each_partner AS neighbour
      UNION
      CALL (each_partner) {
        WITH each_partner
        WHERE (each_partner:Organization OR each_partner:Community)
          AND coalesce(each_partner.count, 1) = 1
          AND coalesce(each_partner.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(each_partner.certainty, 'STATED') <> 'MASKED'
        CALL (each_partner) {
          CALL (each_partner) {
            MATCH (each_partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
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
            MATCH (each_partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
            WHERE reserved.validFrom <= $p.a0
              AND reserved.validTo >= $p.a0
              AND seat.validFrom <= $p.a0
              AND seat.validTo >= $p.a0
              AND coalesce(third.count, 1) = 1
              AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
            RETURN third, [reserved, seat] AS near
            UNION ALL
            MATCH (each_partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
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
          WITH each_partner, partner, third, near, far
          WHERE partner <> each_partner
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
          MATCH (each_partner)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
          WHERE link.validFrom <= $p.a0
            AND link.validTo >= $p.a0
            AND tied_body <> each_partner
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
          MATCH (each_partner)-[leads:LEADS]-(tied_body)
          WHERE leads.validFrom <= $p.a0
            AND leads.validTo >= $p.a0
            AND tied_body <> each_partner
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
          MATCH (each_partner)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
          WHERE offers.validFrom <= $p.a0
            AND offers.validTo >= $p.a0
            AND of.validFrom <= $p.a0
            AND of.validTo >= $p.a0
            AND to.validFrom <= $p.a0
            AND to.validTo >= $p.a0
            AND tied_body <> each_partner
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
          MATCH (each_partner)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
          WHERE offers.validFrom <= $p.a0
            AND offers.validTo >= $p.a0
            AND of.validFrom <= $p.a0
            AND of.validTo >= $p.a0
            AND to.validFrom <= $p.a0
            AND to.validTo >= $p.a0
            AND tied_body <> each_partner
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
        }
        RETURN partner, reason, fact, via, rels
      }
      WITH leaving, partner AS neighbour, fact
      WHERE neighbour <> leaving AND fact <> leaving.id
      RETURN neighbour
    }
    RETURN {partner: each_partner, neighbour: neighbour}
    LIMIT $p.a4 + 1
  } AS neighbours
WITH
  *,
  size(neighbours) > $p.a4 AS full,
  COLLECT {
    UNWIND neighbours AS each
    WITH each
    ORDER BY each.neighbour
    RETURN each
  } AS ordered
WITH
  *,
  CASE
    WHEN full THEN []
    ELSE head(
      [
        starts IN [
          [
            index IN range(0, size(ordered) - 1)
              WHERE index = 0 OR ordered[index].neighbour <> ordered[index - 1].neighbour
          ]
        ]
          | [
            run IN range(0, size(starts) - 1)
              | [row IN ordered[starts[run]..coalesce(starts[run + 1], size(ordered))] | row]
          ]
      ]
    )
  END AS partners_by_neighbour
WITH
  *,
  COLLECT {
    CALL (compared, partners_by_neighbour) {
      UNWIND compared AS one
      UNWIND compared AS other
      WITH one, other
      WHERE one.id < other.id
      RETURN one, other, 0 AS joined
      UNION ALL
      UNWIND partners_by_neighbour AS partners_of_one
      UNWIND partners_of_one AS first
      UNWIND partners_of_one AS second
      WITH first.partner AS one, second.partner AS other
      WHERE one.id < other.id
      RETURN one, other, 1 AS joined
    }
    WITH one, other, joined
    LIMIT 200000 + 1
    WITH one, other, joined
    ORDER BY one, other, joined DESC
    RETURN [one, other, joined]
  } AS rows
WITH *, full OR size(rows) > 200000 AS crowded
WITH
  *,
  [
    start IN [
      index IN range(0, size(rows) - 1)
        WHERE index = 0 OR rows[index][0] <> rows[index - 1][0] OR rows[index][1] <> rows[index - 1][1]
    ]
      WHERE rows[start][2] = 0 AND NOT crowded
      | rows[start]
  ] AS apart
WITH
  *,
  COLLECT {
    UNWIND apart AS pair
    WITH pair[0] AS one, pair[1] AS other
    ORDER BY one.id, other.id
    RETURN {one: one, other: other}
  } AS pairs
RETURN [
  COLLECT { UNWIND needs[0..$p.a1] AS each RETURN [each.id, each.name] AS row_0 },
  COLLECT { UNWIND communities[0..$p.a1] AS each RETURN [each.id, each.name] AS row_0 },
  COLLECT {
    UNWIND committees[0..$p.a1] AS each
    WITH each, each.joint AS joint, each.one AS one, each.other AS other
    RETURN [
      [joint.id, joint.name],
      each.minimum,
      each.before,
      each.after,
      coalesce(each.before >= each.minimum AND each.after < each.minimum, false)
    ] AS row_0
  },
  CASE WHEN crowded THEN null ELSE size(pairs) END,
  COLLECT {
    UNWIND pairs[0..$p.a1] AS each
    WITH each, each.joint AS joint, each.one AS one, each.other AS other
    RETURN [
      [[l_0 IN labels(one) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], one.id, one.name],
      [[l_0 IN labels(other) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], other.id, other.name]
    ] AS row_0
  },
  NOT (size(needs) > $p.a1 OR size(communities) > $p.a1 OR size(committees) > $p.a1 OR size(pairs) > $p.a1)
    AND NOT (cut OR crowded OR size(partners) > $p.a1)
] AS data;
