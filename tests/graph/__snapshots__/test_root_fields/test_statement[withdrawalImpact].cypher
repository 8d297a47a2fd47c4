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
          MATCH (m)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
          WHERE part.validFrom <= $p.a0
            AND part.validTo >= $p.a0
            AND (
              NOT third:JointCommittee
                OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
            )
          RETURN m, [part] AS far
          UNION ALL
          MATCH (m)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
            AND coalesce(third.count, 1) = 1
            AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
          RETURN m, [reserved, seat] AS far
          UNION ALL
          MATCH (m)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
          WHERE offers.validFrom <= $p.a0
            AND offers.validTo >= $p.a0
            AND uses.validFrom <= $p.a0
            AND uses.validTo >= $p.a0
          RETURN m, [offers, uses] AS far
        }
        WITH leaving, m, third, near, far
        WHERE m <> leaving
          AND (m:Organization OR m:Community)
          AND coalesce(m.count, 1) = 1
          AND coalesce(m.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(m.certainty, 'STATED') <> 'MASKED'
        RETURN
          m,
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
          tied_body AS m,
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
        RETURN tied_body AS m, 'CORE' AS reason, leads.id AS fact, null AS via, [leads, core] AS rels
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
        RETURN tied_body AS m, 'SHARING' AS reason, share.id AS fact, share AS via, [offers, of, to] AS rels
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
        RETURN tied_body AS m, 'SHARING' AS reason, share.id AS fact, share AS via, [offers, of, to] AS rels
        UNION ALL
        CALL (leaving) {
          MATCH (tied_body)-[membership:MEMBER_OF|CHAIRS]->(leaving)
          WHERE membership.validFrom <= $p.a0 AND membership.validTo >= $p.a0
          RETURN tied_body AS m, [membership] AS rels
          UNION ALL
          MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(leaving:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
          RETURN tied_body AS m, [reserved, seat] AS rels
        }
        WITH leaving, m, rels
        WHERE m <> leaving
          AND (m:Organization OR m:Community)
          AND coalesce(m.count, 1) = 1
          AND coalesce(m.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(m.certainty, 'STATED') <> 'MASKED'
        RETURN m, 'MEMBERSHIP' AS reason, leaving.id AS fact, null AS via, rels
      }
      RETURN m, reason, fact, via, rels
    }
    WITH DISTINCT m AS partner
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
              MATCH (m)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
              WHERE part.validFrom <= $p.a0
                AND part.validTo >= $p.a0
                AND (
                  NOT third:JointCommittee
                    OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                      AND coalesce(third.count, 1) = 1
                      AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                )
              RETURN m, [part] AS far
              UNION ALL
              MATCH (m)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
              WHERE reserved.validFrom <= $p.a0
                AND reserved.validTo >= $p.a0
                AND seat.validFrom <= $p.a0
                AND seat.validTo >= $p.a0
                AND coalesce(third.count, 1) = 1
                AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
              RETURN m, [reserved, seat] AS far
              UNION ALL
              MATCH (m)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
              WHERE offers.validFrom <= $p.a0
                AND offers.validTo >= $p.a0
                AND uses.validFrom <= $p.a0
                AND uses.validTo >= $p.a0
              RETURN m, [offers, uses] AS far
            }
            WITH community, m, third, near, far
            WHERE m <> community
              AND (m:Organization OR m:Community)
              AND coalesce(m.count, 1) = 1
              AND coalesce(m.qualifier, 'EXACT') <> 'SOME'
              AND coalesce(m.certainty, 'STATED') <> 'MASKED'
            RETURN
              m,
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
              tied_body AS m,
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
            RETURN tied_body AS m, 'CORE' AS reason, leads.id AS fact, null AS via, [leads, core] AS rels
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
              tied_body AS m,
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
              tied_body AS m,
              'SHARING' AS reason,
              share.id AS fact,
              share AS via,
              [offers, of, to] AS rels
          }
          RETURN m, reason, fact, via, rels
        }
        WITH m AS partner
        WHERE partner <> leaving AND partner.kind = leaving.kind
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
          MATCH (m)-[part:MEMBER_OF|CHAIRS]->(joint:JointCommittee)
          WHERE part.validFrom <= $p.a0
            AND part.validTo >= $p.a0
            AND (
              NOT joint:JointCommittee
                OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                  AND coalesce(joint.count, 1) = 1
                  AND coalesce(joint.qualifier, 'EXACT') <> 'SOME'
            )
          RETURN m, [part] AS rels
          UNION ALL
          MATCH (m)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(joint:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
            AND coalesce(joint.count, 1) = 1
            AND coalesce(joint.qualifier, 'EXACT') <> 'SOME'
          RETURN m, [reserved, seat] AS rels
        }
        WITH DISTINCT m AS other
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
WITH *, partners[0..$p.a1] AS some
WITH
  *,
  COLLECT {
    UNWIND some AS partner
    CALL (partner, leaving) {
      RETURN partner AS neighbour
      UNION
      CALL (partner) {
        WITH partner
        WHERE (partner:Organization OR partner:Community)
          AND coalesce(partner.count, 1) = 1
          AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
        CALL (partner) {
          CALL (partner) {
            MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
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
            MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
            WHERE reserved.validFrom <= $p.a0
              AND reserved.validTo >= $p.a0
              AND seat.validFrom <= $p.a0
              AND seat.validTo >= $p.a0
              AND coalesce(third.count, 1) = 1
              AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
            RETURN third, [reserved, seat] AS near
            UNION ALL
            MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
            WHERE offers.validFrom <= $p.a0
              AND offers.validTo >= $p.a0
              AND uses.validFrom <= $p.a0
              AND uses.validTo >= $p.a0
            RETURN third, [offers, uses] AS near
          }
          CALL (third) {
            MATCH (m)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
            WHERE part.validFrom <= $p.a0
              AND part.validTo >= $p.a0
              AND (
                NOT third:JointCommittee
                  OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                    AND coalesce(third.count, 1) = 1
                    AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
              )
            RETURN m, [part] AS far
            UNION ALL
            MATCH (m)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
            WHERE reserved.validFrom <= $p.a0
              AND reserved.validTo >= $p.a0
              AND seat.validFrom <= $p.a0
              AND seat.validTo >= $p.a0
              AND coalesce(third.count, 1) = 1
              AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
            RETURN m, [reserved, seat] AS far
            UNION ALL
            MATCH (m)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
            WHERE offers.validFrom <= $p.a0
              AND offers.validTo >= $p.a0
              AND uses.validFrom <= $p.a0
              AND uses.validTo >= $p.a0
            RETURN m, [offers, uses] AS far
          }
          WITH partner, m, third, near, far
          WHERE m <> partner
            AND (m:Organization OR m:Community)
            AND coalesce(m.count, 1) = 1
            AND coalesce(m.qualifier, 'EXACT') <> 'SOME'
            AND coalesce(m.certainty, 'STATED') <> 'MASKED'
          RETURN
            m,
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
          MATCH (partner)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
          WHERE link.validFrom <= $p.a0
            AND link.validTo >= $p.a0
            AND tied_body <> partner
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
            tied_body AS m,
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
          MATCH (partner)-[leads:LEADS]-(tied_body)
          WHERE leads.validFrom <= $p.a0
            AND leads.validTo >= $p.a0
            AND tied_body <> partner
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
          RETURN tied_body AS m, 'CORE' AS reason, leads.id AS fact, null AS via, [leads, core] AS rels
          UNION ALL
          MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
          WHERE offers.validFrom <= $p.a0
            AND offers.validTo >= $p.a0
            AND of.validFrom <= $p.a0
            AND of.validTo >= $p.a0
            AND to.validFrom <= $p.a0
            AND to.validTo >= $p.a0
            AND tied_body <> partner
            AND (tied_body:Organization OR tied_body:Community)
            AND coalesce(tied_body.count, 1) = 1
            AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
            AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
          RETURN tied_body AS m, 'SHARING' AS reason, share.id AS fact, share AS via, [offers, of, to] AS rels
          UNION ALL
          MATCH (partner)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
          WHERE offers.validFrom <= $p.a0
            AND offers.validTo >= $p.a0
            AND of.validFrom <= $p.a0
            AND of.validTo >= $p.a0
            AND to.validFrom <= $p.a0
            AND to.validTo >= $p.a0
            AND tied_body <> partner
            AND (tied_body:Organization OR tied_body:Community)
            AND coalesce(tied_body.count, 1) = 1
            AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
            AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
          RETURN tied_body AS m, 'SHARING' AS reason, share.id AS fact, share AS via, [offers, of, to] AS rels
        }
        RETURN m, reason, fact, via, rels
      }
      WITH leaving, m AS neighbour, fact
      WHERE neighbour <> leaving AND fact <> leaving.id
      RETURN neighbour
    }
    RETURN {partner: partner, neighbour: neighbour}
    LIMIT $p.a4 + 1
  } AS hood
WITH
  *,
  size(hood) > $p.a4 AS full,
  COLLECT {
    UNWIND hood AS each
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
  END AS near
WITH
  *,
  COLLECT {
    CALL (some, near) {
      UNWIND some AS one
      UNWIND some AS other
      WITH one, other
      WHERE one.id < other.id
      RETURN one, other, 0 AS joined
      UNION ALL
      UNWIND near AS hosts
      UNWIND hosts AS first
      UNWIND hosts AS second
      WITH first.partner AS one, second.partner AS other
      WHERE one.id < other.id
      RETURN one, other, 1 AS joined
    }
    WITH one, other, joined
    LIMIT 200000 + 1
    WITH one, other, joined
    ORDER BY one, other, joined DESC
    RETURN [one, other, joined]
  } AS joints
WITH *, full OR size(joints) > 200000 AS crowded
WITH
  *,
  [
    j IN [
      index IN range(0, size(joints) - 1)
        WHERE index = 0
          OR joints[index][0] <> joints[index - 1][0]
          OR joints[index][1] <> joints[index - 1][1]
    ]
      WHERE joints[j][2] = 0 AND NOT crowded
      | joints[j]
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
  COLLECT { UNWIND needs[0..$p.a1] AS e RETURN [e.id, e.name] AS row_0 },
  COLLECT { UNWIND communities[0..$p.a1] AS e RETURN [e.id, e.name] AS row_0 },
  COLLECT {
    UNWIND committees[0..$p.a1] AS e
    WITH e, e.joint AS joint, e.one AS one, e.other AS other
    RETURN [
      [joint.id, joint.name],
      e.minimum,
      e.before,
      e.after,
      coalesce(e.before >= e.minimum AND e.after < e.minimum, false)
    ] AS row_0
  },
  CASE WHEN crowded THEN null ELSE size(pairs) END,
  COLLECT {
    UNWIND pairs[0..$p.a1] AS e
    WITH e, e.joint AS joint, e.one AS one, e.other AS other
    RETURN [
      [[l_0 IN labels(one) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], one.id, one.name],
      [[l_0 IN labels(other) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], other.id, other.name]
    ] AS row_0
  },
  NOT (size(needs) > $p.a1 OR size(communities) > $p.a1 OR size(committees) > $p.a1 OR size(pairs) > $p.a1)
    AND NOT (cut OR crowded OR size(partners) > $p.a1)
] AS data;
